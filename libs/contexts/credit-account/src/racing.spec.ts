import {
  addDays,
  type CommandLoop,
  createCommandLoop,
  DomainError,
  type EventStore,
  type Instant,
  streamOf,
  valuesOf,
} from '@zixin/kernel';
import { createInMemoryEventStore, testFingerprints } from '@zixin/kernel/testing';
import fc from 'fast-check';
import type { OpenAccount } from './account-state.js';
import type { CreditAccountCommand } from './commands.js';
import { creditAccount } from './credit-account.js';
import {
  cancel,
  deliver,
  invoice,
  oldestFirst,
  opened,
  pay,
  place,
  review,
} from './testing/account-steps.js';
import { base } from './testing/account-steps.js';
import { clerk, lead, policies, today } from './testing/account-story.js';
import { sentCommands } from './testing/random-commands.js';

const id = 'c-1';

/** A loop that stands for one service instance: what it knows of the account is its own, the store is everybody's. */
function instance(store: EventStore, on = { today }): CommandLoop {
  return createCommandLoop({
    store,
    fingerprints: testFingerprints,
    now: () => `${on.today}T02:00:00.000Z` as Instant,
    dateAt: (at) => at.slice(0, 10) as typeof today,
  });
}

function send(loop: CommandLoop, command: CreditAccountCommand, commandId: string, by = clerk) {
  return loop.execute(creditAccount, id, command, {
    ...{ commandId, commandHash: JSON.stringify(command), actor: by, correlationId: 'c', causationId: 'c' },
    inputs: policies(),
  });
}

async function openAccount(loop: CommandLoop, limit: number): Promise<void> {
  await send(loop, { type: 'OpenCreditAccount', data: opened.data }, 'open');
  await send(
    loop,
    { type: 'ProposeLimit', data: { proposalId: 'l', change: base(limit), reason: 'x' } },
    'propose',
  );
  await send(loop, { type: 'ApproveProposal', data: { proposalId: 'l' } }, 'approve', lead);
}

const stateOf = async (loop: CommandLoop) => (await loop.state(creditAccount, id)).state as OpenAccount;

async function eventCount(store: EventStore): Promise<number> {
  let count = 0;
  for await (const event of store.read(streamOf(creditAccount, id))) count = event.revision + 1;
  return count;
}

describe('rule 5: orders racing for the last headroom', () => {
  it('200 orders on three instances: the sum never passes the limit, the losers are held, nobody hears of a conflict', async () => {
    const store = createInMemoryEventStore();
    const loops = [instance(store), instance(store), instance(store)] as const;
    await openAccount(loops[0], 1000);
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        send(loops[n % 3] as CommandLoop, place(`o-${n}`, 90), `place-${n}`),
      ),
    );
    const verdicts = outcomes.map(({ events }) => events.map(({ type }) => type).join());
    expect(verdicts.filter((verdict) => verdict === 'OrderReserved')).toHaveLength(11);
    expect(verdicts.filter((verdict) => verdict === 'OrderHeld')).toHaveLength(189);
    for (const loop of loops) expect((await stateOf(loop)).totals.reserved).toBe(990);
  });

  it('any commands in any interleaving: what is reserved on credit fits, and every order gets a verdict', async () => {
    const minor = fc.integer({ min: 1, max: 700 });
    const order = fc.integer({ min: 1, max: 8 });
    const racing = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(order, minor).map(([n, amount]) => place(`o-${n}`, amount)) },
      order.map((n) => cancel(`o-${n}`)),
      fc.tuple(order, minor).map(([n, amount]) => deliver(`o-${n}`, amount)),
      fc.tuple(order, minor).map(([n, amount]) => invoice(`i-${n}`, amount, { [`o-${n}`]: amount })),
      fc.tuple(order, minor).map(([n, amount]) => pay(`p-${n}`, amount, oldestFirst)),
      fc.constant(review),
    );
    const run = fc.asyncProperty(
      fc.array(fc.tuple(racing, fc.nat(2)), { minLength: 20, maxLength: 40 }),
      fc.scheduler(),
      async (commands, scheduler) => {
        const store = createInMemoryEventStore();
        const slow: EventStore = { ...store, append: scheduler.scheduleFunction(store.append) };
        const loops = [instance(slow), instance(slow), instance(slow)] as const;
        await openAccount(instance(store), 1000);
        const sent = commands.map(([command, at], n) =>
          send(loops[at] as CommandLoop, command, `command-${n}`).then(
            ({ events }) => ({ command, events }),
            (error: unknown) => ({ command, error }),
          ),
        );
        const answers = await scheduler.waitFor(Promise.all(sent));
        for (const { command, ...answer } of answers) {
          if ('error' in answer) {
            expect(answer.error).toBeInstanceOf(DomainError);
            if (command.type === 'PlaceOrder')
              expect(['order-exists', 'order-closed']).toContain((answer.error as DomainError).code);
          }
        }
        await expectNothingPastLimit(store);
      },
    );
    await fc.assert(run, { numRuns: 25 });
  });
});

/** Every reservation as stored: with the exposure it was checked on, within the limit. */
async function expectNothingPastLimit(store: EventStore): Promise<void> {
  for await (const { type, data } of store.read(streamOf(creditAccount, id))) {
    if (type !== 'OrderReserved') continue;
    const { reserved, check } = data as {
      reserved: { minor: number };
      check: { exposure: { minor: number } };
    };
    expect(check.exposure.minor + reserved.minor).toBeLessThanOrEqual(1000);
  }
  const { totals, orders } = await stateOf(instance(store));
  expect(totals.reserved).toBe(valuesOf(orders).reduce((sum, order) => sum + order.reserved, 0));
}

describe('rule 5: the same command id again changes nothing', () => {
  it('over random histories every command sent twice, at once or later, by any instance, takes effect once', async () => {
    const run = fc.asyncProperty(sentCommands, async (commands) => {
      const store = createInMemoryEventStore();
      const clock = { today };
      const [one, two] = [instance(store, clock), instance(store, clock)];
      await openAccount(one, 1000);
      for (const [n, { command, by, on }] of commands.entries()) {
        clock.today = on;
        const answers = await Promise.allSettled([one, two].map((loop) => send(loop, command, `c-${n}`, by)));
        const [first, second] = answers.map((answer) =>
          answer.status === 'fulfilled' ? answer.value : null,
        );
        expect(first?.events).toEqual(second?.events);
        const count = await eventCount(store);
        const again = await send(two, command, `c-${n}`, by).catch(() => null);
        if (first && first.events.length > 0)
          expect(again).toMatchObject({ repeated: true, events: first.events });
        expect(await eventCount(store)).toBe(count);
      }
      clock.today = addDays(clock.today, 1);
      expect(await stateOf(one)).toEqual(await stateOf(instance(store, clock)));
    });
    await fc.assert(run, { numRuns: 10 });
  });
});
