import type { CreditAccountEvent, OpenAccount } from '@zixin/credit-account';
import {
  type CalendarDate,
  createChainVerifier,
  dateInZone,
  type DomainEvent,
  type EventStore,
  type StoredEvent,
  valuesOf,
} from '@zixin/kernel';
import { createInMemoryEventStore, testFingerprints as fingerprints } from '@zixin/kernel/testing';
import { type DemoCounts, type DemoOptions, loadDemo } from './load-demo.js';
import { blindSeller, carefulSeller } from './profiles.js';
import { envelopes } from './requests.js';
import { createStaff } from './staff.js';
import { bookedTotals, demoCommands, oneWayPersonKeys, storedLog } from './testing/stored-log.js';
import { storyClock, timeZone } from './timetable.js';

const until = '2026-08-31' as CalendarDate;
const tell = (eventStore: EventStore, options: Partial<DemoOptions> = {}) =>
  loadDemo({ eventStore, fingerprints, personKeys: oneWayPersonKeys }, { until, ...options });

async function told(options: Partial<DemoOptions>): Promise<readonly string[]> {
  const eventStore = createInMemoryEventStore();
  await tell(eventStore, options);
  return (await storedLog(eventStore)).map(({ stream, meta }) => `${stream} ${meta.hash}`);
}

type Account = OpenAccount & { readonly events: readonly StoredEvent[] };

describe('the default portfolio', () => {
  const eventStore = createInMemoryEventStore();
  const accounts: Account[] = [];
  let log: readonly StoredEvent[] = [];
  let counts: DemoCounts;

  const ofType = <T extends CreditAccountEvent['type']>(type: T) =>
    log.filter((event) => event.type === type).map(({ data }) => data) as Extract<
      CreditAccountEvent,
      DomainEvent<T>
    >['data'][];

  beforeAll(async () => {
    counts = await tell(eventStore);
    log = await storedLog(eventStore);
    const { states } = demoCommands(eventStore, storyClock(until));
    for (const { customerId } of ofType('CreditAccountOpened')) {
      const events = log.filter(({ stream }) => stream === `creditAccount-${customerId}`);
      const { state } = await states.account(customerId);
      if (state.status === 'open') accounts.push({ ...state, events });
    }
  }, 240_000);

  it('has sixty customers and between twenty and thirty thousand events, all counted', () => {
    expect(accounts).toHaveLength(60);
    expect(counts).toMatchObject({ customers: 60, repeated: false, events: log.length });
    expect(log.length).toBeGreaterThan(20_000);
    expect(log.length).toBeLessThan(30_000);
  });

  it('is a whole chain in every stream, in the order of time, up to the last day', () => {
    const verifier = createChainVerifier(fingerprints);
    expect(log.map((event) => verifier.check(event)).filter(Boolean)).toEqual([]);
    const instants = log.map(({ meta }) => meta.recordedAt);
    expect(instants).toEqual([...instants].sort());
    const last = instants.at(-1);
    expect(last && dateInZone(last, timeZone)).toBe(until);
  });

  it('replays every account to the totals its events add up to', () => {
    for (const { totals, events } of accounts) expect(totals).toMatchObject(bookedTotals(events));
  });

  it('holds orders for every reason that exists under the policy in force', () => {
    const codes = new Set(ofType('OrderHeld').flatMap(({ reasons }) => reasons.map(({ code }) => code)));
    const expected = [
      'forced',
      'limit-exceeded',
      'limit-expired',
      'no-credit',
      'on-hold',
      'overdue',
      'terms',
    ];
    expect([...codes].sort()).toEqual(expected);
  });

  it('has a second person behind every decision', () => {
    const proposers = new Map<string, string>();
    const proposals = [...ofType('LimitProposed'), ...ofType('PaymentTermsProposed')];
    for (const { proposalId, proposedBy } of proposals) proposers.set(proposalId, proposedBy);
    const approvals = [...ofType('LimitApproved'), ...ofType('PaymentTermsApproved')];
    expect(approvals.length).toBeGreaterThan(100);
    for (const { proposalId, approvedBy } of approvals)
      expect(approvedBy).not.toBe(proposers.get(proposalId));
  });

  it('ends with work to do: proposals, held and deferred orders, disputes, cash not applied, a hold', () => {
    const orders = accounts.flatMap((account) => valuesOf(account.orders));
    const statuses = new Set(orders.map(({ status }) => status));
    expect([...statuses]).toEqual(expect.arrayContaining(['held', 'deferred', 'released']));
    expect(accounts.filter(({ proposals }) => proposals.size > 0).length).toBeGreaterThan(2);
    expect(accounts.some(({ invoices }) => valuesOf(invoices).some(({ disputed }) => disputed > 0))).toBe(
      true,
    );
    expect(accounts.some(({ totals }) => totals.unapplied > 0)).toBe(true);
    expect(accounts.some(({ hold }) => hold !== null)).toBe(true);
  });

  it('has every kind of limit, temporary ones, a bounced payment, credit notes and cancelled orders', () => {
    const kinds = new Set(ofType('LimitAdjusted').map(({ limit }) => limit.kind));
    expect([...kinds].sort()).toEqual(['AMOUNT', 'NONE', 'UNLIMITED']);
    for (const type of [
      'TemporaryLimitGranted',
      'PaymentReversed',
      'CreditNoteIssued',
      'OrderCancelled',
      'LimitDeclined',
    ] as const)
      expect(ofType(type).length).toBeGreaterThan(0);
  });

  it('tells of a seller that is paid and of one that is not', () => {
    const sellerOf = new Map(
      ofType('InvoiceIssued').map(({ invoiceId, sellingEntity }) => [invoiceId, sellingEntity]),
    );
    const overduePercent = (seller: string) => {
      const invoices = accounts.flatMap((account) => valuesOf(account.invoices));
      const own = invoices.filter(({ invoiceId }) => sellerOf.get(invoiceId) === seller);
      const sum = (of: typeof own) => of.reduce((total, { open }) => total + open, 0);
      return (sum(own.filter(({ dueOn }) => dueOn < until)) * 100) / sum(own);
    };
    expect(overduePercent(carefulSeller)).toBeLessThan(20);
    expect(overduePercent(blindSeller)).toBeGreaterThan(60);
  });

  it('changes nothing when it is told again', async () => {
    expect(await tell(eventStore)).toMatchObject({ repeated: true, events: 0 });
    expect(await storedLog(eventStore)).toHaveLength(log.length);
  });
});

describe('any portfolio', () => {
  const small = { customers: 21, months: 5 };

  it('is the same to the byte for the same seed and size, and another for another seed', async () => {
    const first = await told(small);
    expect(await told(small)).toEqual(first);
    expect(await told({ ...small, seed: 'other' })).not.toEqual(first);
  }, 120_000);

  it('reports every day and stops when told to', async () => {
    const days: CalendarDate[] = [];
    const stop = new AbortController();
    const onProgress = ({ day }: { readonly day: CalendarDate }) => {
      days.push(day);
      if (days.length === 3) stop.abort();
    };
    const telling = tell(createInMemoryEventStore(), {
      customers: 2,
      months: 1,
      signal: stop.signal,
      onProgress,
    });
    await expect(telling).rejects.toThrow(/aborted/);
    expect(days).toEqual(['2026-08-01', '2026-08-02', '2026-08-03']);
  });

  it('goes on from a calendar that was opened before', async () => {
    const eventStore = createInMemoryEventStore();
    const before = '2026-07-20' as CalendarDate;
    const clock = storyClock(before);
    const { calendar } = demoCommands(eventStore, clock);
    const command = { type: 'OpenBusinessDay', data: { date: before, working: true } } as const;
    const system = createStaff(fingerprints, 'any').system;
    await calendar(command, envelopes(fingerprints, 'days').next(system, command));
    await tell(eventStore, { customers: 1, months: 1 });
    const days = (await storedLog(eventStore)).filter(({ type }) => type === 'BusinessDayOpened');
    expect(days).toHaveLength(12 + 31);
  });

  it('refuses sizes that make no sense', async () => {
    await expect(tell(createInMemoryEventStore(), { customers: 0 })).rejects.toThrow(RangeError);
    await expect(tell(createInMemoryEventStore(), { months: 1.5 })).rejects.toThrow(RangeError);
  });
});
