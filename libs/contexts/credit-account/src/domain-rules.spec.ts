import {
  addDays,
  type Actor,
  type CalendarDate,
  createCommandLoop,
  DomainError,
  type EventStore,
  type Instant,
} from '@zixin/kernel';
import { createInMemoryEventStore, testFingerprints } from '@zixin/kernel/testing';
import fc from 'fast-check';
import { exposureOf } from './account-state.js';
import type { CreditAccountCommand } from './commands.js';
import { creditAccount } from './credit-account.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import type { LimitChange } from './limit.events.js';
import { effectiveLimit } from './limit-layers.js';
import {
  base,
  bounce,
  creditNote,
  deliver,
  invoice,
  limited,
  noCredit,
  oldestFirst,
  opened,
  pay,
  place,
  stop,
} from './testing/account-steps.js';
import {
  account,
  clerk,
  cny,
  day,
  director,
  lead,
  policies,
  stateAfter,
  type Step,
  story,
  today,
} from './testing/account-story.js';

const manager: Actor = { id: 'manager', roles: ['creditManager'] };
const yuan = (amount: number) => amount * 100;

describe('rule 2: exposure is reserved + delivered + open receivables − unapplied cash, where the policy counts it', () => {
  const { totals } = stateAfter(
    opened,
    limited(10_000),
    ...[place('o-1', 1_000), place('o-2', 500), deliver('o-2', 200)],
    ...[invoice('i-1', 30), pay('p-1', 7)],
    { inputs: policies({ horizonDays: 90 }) },
    place('o-3', 4_000, { shipOn: addDays(today, 91) }),
  );

  it('orders beyond the horizon are out, delivered goods count once', () =>
    expect(totals).toMatchObject({ reserved: 1_300, delivered: 200, receivable: 30, unapplied: 7 }));

  it.each([
    ['counts', true, 1_523],
    ['does not count', false, 1_530],
  ])('a policy that %s unapplied cash', (_, counted, exposure) =>
    expect(exposureOf(totals, counted)).toBe(exposure),
  );
});

/** An account in every state in which an order on credit is held. */
const trouble: Readonly<Record<string, readonly Step[]>> = {
  'without any limit': [],
  'without credit': [limited(noCredit)],
  'over its limit': [limited(1), invoice('i-0', 900)],
  'with an expired limit': [limited(5_000, day('2026-01-01'), day('2026-02-01'))],
  'on hold': [limited(5_000), stop],
  'in declared default': [
    limited(5_000),
    { by: manager },
    { type: 'DeclareDefault', data: { reason: 'insolvent', on: today } },
  ],
  'long overdue': [
    limited(5_000),
    invoice('i-0', 900, {}, { issuedOn: day('2026-01-02'), dueOn: day('2026-01-05') }),
  ],
};
const facts: Readonly<Record<string, CreditAccountCommand>> = {
  GoodsDelivered: deliver('o-1', 600),
  'a last delivery': deliver('o-1', 900, { final: true }),
  'an invoice of the order': invoice('i-1', 600, { 'o-1': 600 }),
  'an invoice without an order': invoice('i-1', 6_000),
  'a credit note': creditNote('n-1', 10),
  'a payment': pay('p-1', 50, oldestFirst),
  'a bounced payment': bounce('p-0'),
};

describe('rule 6: deliveries, invoices and payments are facts, never refused for credit reasons', () => {
  describe.each(Object.keys(trouble))('of an account %s', (name) => {
    const history = story(opened, pay('p-0', 5), ...trouble[name]!, place('o-1', 600));

    it('an order on credit is held', () => expect(history.at(-1)?.type).toBe('OrderHeld'));

    it.each(Object.entries(facts))('%s is recorded', (_, command) => {
      const events = account
        .given(...history)
        .when(command)
        .events();
      expect(events).not.toEqual([]);
      expect(events.map(({ type }) => type)).not.toContain('OrderHeld');
    });
  });
});

/** A change of limit in a piece: a base limit or a temporary amount of days to come. */
const pieceUpTo = (most: number): fc.Arbitrary<LimitChange> =>
  fc
    .tuple(
      fc.constantFrom('base' as const, 'uplift' as const, 'override' as const),
      fc.integer({ min: 1, max: most }),
      fc.nat(20),
      fc.nat(20),
    )
    .map(([kind, amount, after, length]) => {
      const from = addDays(today, after);
      const until = addDays(from, length);
      if (kind === 'base') return base(yuan(amount), from, length === 0 ? null : until);
      return { layer: 'temporary', mode: kind, amount: cny(yuan(amount)), from, until };
    });

/** What a person with one role gets in force by proposals of somebody else, whatever is refused on the way. */
function approvedPiecemeal(pieces: readonly LimitChange[], late: readonly boolean[], by: Actor) {
  let history: readonly CreditAccountEvent[] = [opened];
  let refused = 0;
  const send = (command: CreditAccountCommand, actor: Actor) => {
    try {
      history = [
        ...history,
        ...account
          .given(...history)
          .when(command, { by: actor })
          .events(),
      ];
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'authority-missing') throw error;
      refused += 1;
    }
  };
  const approve = (n: number) => send({ type: 'ApproveProposal', data: { proposalId: `p-${n}` } }, by);
  for (const [n, change] of pieces.entries()) {
    send({ type: 'ProposeLimit', data: { proposalId: `p-${n}`, change, reason: 'growth' } }, clerk);
    if (!late[n]) approve(n);
  }
  for (const n of pieces.keys()) if (late[n]) approve(n);
  return { layers: stateAfter(...history).layers, refused };
}

describe('rule 7: splitting a request gains no authority', () => {
  const days = Array.from({ length: 60 }, (_, index): CalendarDate => addDays(today, index));

  it.each([
    ['a credit lead', lead, 200_000],
    ['a credit manager', manager, 1_000_000],
  ])(
    'however many pieces %s approves, in whatever order, no day gets more than their authority',
    (_, by, most) => {
      let [refusals, granted] = [0, 0];
      const pieces = fc.array(fc.tuple(pieceUpTo(most * 1.5), fc.boolean()), { minLength: 1, maxLength: 12 });
      fc.assert(
        fc.property(pieces, (all) => {
          const changes = all.map(([change]) => change);
          const late = all.map(([, approvedLater]) => approvedLater);
          const { layers, refused } = approvedPiecemeal(changes, late, by);
          refusals += refused;
          for (const on of days) {
            const { limit } = effectiveLimit(layers, on);
            const amount = limit.kind === 'AMOUNT' ? limit.amount.minor : 0;
            granted = Math.max(granted, amount);
            expect(limit.kind).not.toBe('UNLIMITED');
            expect(amount).toBeLessThanOrEqual(yuan(most));
          }
        }),
        { numRuns: 150 },
      );
      expect(refusals).toBeGreaterThan(10);
      expect(granted).toBeGreaterThan(yuan(most) / 2);
    },
  );

  it('the same pieces in one request need the same authority as the last of them', () => {
    const halves = (by: Actor) => approvedPiecemeal([base(yuan(200_000)), uplift(1)], [false, false], by);
    expect(halves(lead).refused).toBe(1);
    expect(halves(director).refused).toBe(0);
    const whole = approvedPiecemeal([base(yuan(200_000) + 1)], [false], lead);
    expect(whole.refused).toBe(1);
  });
});

const uplift = (minor: number): LimitChange => ({
  ...{ layer: 'temporary', mode: 'uplift', amount: cny(minor), from: today, until: today },
});

describe('rule 5: two orders racing for the last headroom of a customer', () => {
  const instance = (store: EventStore) =>
    createCommandLoop({
      ...{ store, fingerprints: testFingerprints, now: () => `${today}T02:00:00.000Z` as Instant },
      dateAt: () => today,
    });
  const send = (store: EventStore, command: CreditAccountCommand, commandId: string, by: Actor = clerk) =>
    instance(store).execute(creditAccount, 'c-1', command, {
      ...{ commandId, commandHash: commandId, actor: by, correlationId: 'c', causationId: 'c' },
      inputs: policies(),
    });

  it('however their steps interleave, exactly one is reserved and the other held, with no word of a conflict', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 501, max: 1000 }), async (scheduler, minor) => {
        const store = createInMemoryEventStore();
        await send(store, { type: 'OpenCreditAccount', data: opened.data }, 'open');
        const data = { proposalId: 'l', change: base(1000), reason: 'x' };
        await send(store, { type: 'ProposeLimit', data }, 'propose');
        await send(store, { type: 'ApproveProposal', data: { proposalId: 'l' } }, 'approve', lead);
        const slow: EventStore = { ...store, append: scheduler.scheduleFunction(store.append) };
        const racing = ['o-1', 'o-2'].map((orderId) => send(slow, place(orderId, minor), orderId));
        const outcomes = await scheduler.waitFor(Promise.all(racing));
        const types = outcomes.flatMap(({ events }) => events.map(({ type }) => type));
        expect(types.sort()).toEqual(['OrderHeld', 'OrderReserved']);
      }),
      { numRuns: 50 },
    ));
});
