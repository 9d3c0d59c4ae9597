import type { CreditAccountEvent, OpenAccount } from '@zixin/credit-account';
import {
  type CalendarDate,
  createChainVerifier,
  dateInZone,
  daysBetween,
  type DomainEvent,
  type EventStore,
  type Recorded,
  type StoredEvent,
  valuesOf,
} from '@zixin/kernel';
import { evidenceKinds, type InvestigationEvent } from '@zixin/investigation';
import type { RatingEvent } from '@zixin/rating';
import type { WarningEvent } from '@zixin/warning';
import { createInMemoryEventStore, testFingerprints as fingerprints } from '@zixin/kernel/testing';
import { type DemoCounts, type DemoOptions, loadDemo } from './load-demo.js';
import { blindSeller, carefulSeller } from './profile.js';
import { envelopes } from './requests.js';
import { createStaff } from './staff.js';
import { bookedTotals, demoCommands, oneWayPersonKeys, storedLog } from './testing/stored-log.js';
import { storyClock, timeZone } from './timetable.js';

const grades = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C', 'D'];
const until = '2026-08-31' as CalendarDate;
const tell = (eventStore: EventStore, options: Partial<DemoOptions> = {}) =>
  loadDemo({ eventStore, fingerprints, personKeys: oneWayPersonKeys }, { until, ...options });

async function told(options: Partial<DemoOptions>): Promise<readonly string[]> {
  const eventStore = createInMemoryEventStore();
  await tell(eventStore, options);
  return (await storedLog(eventStore)).map(({ stream, meta }) => `${stream} ${meta.hash}`);
}

type Told = CreditAccountEvent | InvestigationEvent | RatingEvent | WarningEvent;
type Account = OpenAccount & { readonly events: readonly StoredEvent[] };

describe('the default portfolio', () => {
  const eventStore = createInMemoryEventStore();
  const accounts: Account[] = [];
  let log: readonly StoredEvent[] = [];
  let counts: DemoCounts;

  const customerIdOf = (number: string) =>
    log.flatMap(({ type, data }) => {
      const { number: own, customerId } = data as { readonly number?: string; readonly customerId?: string };
      return type === 'CustomerRegistered' && own === number && customerId ? [customerId] : [];
    })[0] ?? '';
  const recorded = <T extends Told['type']>(type: T) =>
    log.filter((event) => event.type === type) as unknown as Recorded<Extract<Told, DomainEvent<T>>>[];
  const ofType = <T extends Told['type']>(type: T) =>
    recorded(type).map(({ data }) => data) as Extract<Told, DomainEvent<T>>['data'][];

  beforeAll(async () => {
    // Reading the risk rules weekly instead of daily tells the same kinds of events in half the time.
    counts = await tell(eventStore, { watch: 'weekly' });
    log = await storedLog(eventStore);
    const { states } = demoCommands(eventStore, storyClock(until));
    for (const { customerId } of ofType('CreditAccountOpened')) {
      const events = log.filter(({ stream }) => stream === `creditAccount-${customerId}`);
      const { state } = await states.account(customerId);
      if (state.status === 'open') accounts.push({ ...state, events });
    }
  }, 600_000);

  it('has sixty customers and between thirty and sixty thousand events, all counted', () => {
    expect(accounts).toHaveLength(60);
    expect(counts).toMatchObject({ customers: 60, repeated: false, events: log.length });
    expect(log.length).toBeGreaterThan(30_000);
    expect(log.length).toBeLessThan(60_000);
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
      'defaulted',
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

  it('ends with work to do: proposals, an override, held and deferred orders, disputes, cash not applied, a hold', () => {
    const orders = accounts.flatMap((account) => valuesOf(account.orders));
    const statuses = new Set(orders.map(({ status }) => status));
    expect([...statuses]).toEqual(expect.arrayContaining(['held', 'deferred', 'released']));
    expect(accounts.filter(({ proposals }) => proposals.size > 0).length).toBeGreaterThan(2);
    const decided = new Set(
      [...ofType('RatingOverrideApproved'), ...ofType('RatingOverrideDeclined')].map(
        ({ overrideId }) => overrideId,
      ),
    );
    const asked = ofType('RatingOverrideRequested').map(({ overrideId }) => overrideId);
    expect(asked.filter((id) => !decided.has(id)).length).toBeGreaterThan(0);
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

  it('gives every customer an investigation, a score and a rating, and reviews them on time', () => {
    const rated = new Set(recorded('RatingAssigned').map(({ stream }) => stream));
    expect(rated.size).toBe(60);
    const onboarded = ofType('InvestigationOpened').filter(({ reason }) => reason === 'onboarding');
    expect(onboarded).toHaveLength(60);
    expect(ofType('InvestigationCompleted').length).toBeGreaterThan(200);
    expect(ofType('CreditScored').length).toBe(ofType('InvestigationCompleted').length);
    expect(ofType('ReviewFellDue').length).toBeGreaterThan(30);
    expect(ofType('ReviewCompleted').length).toBeGreaterThan(150);
    const kinds = new Set(ofType('EvidenceCollected').map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...evidenceKinds].sort());
  });

  it('moves grades and tiers up and down, by the model and by people', () => {
    const ratings = ofType('RatingAssigned').filter(({ from, to }) => from !== null && to !== null);
    const rank = (grade: string | null) => grades.indexOf(grade ?? '');
    expect(ratings.some(({ from, to }) => rank(to) < rank(from))).toBe(true);
    expect(ratings.some(({ from, to }) => rank(to) > rank(from))).toBe(true);
    const sources = new Set(ofType('RatingAssigned').map(({ by }) => by));
    expect([...sources].sort()).toEqual(['cure', 'default', 'expiry', 'model', 'override']);
    const tiers = new Set(ofType('TierAssigned').map(({ from, to }) => `${from ?? 'none'} ${to}`));
    expect([...tiers]).toEqual(expect.arrayContaining(['ordinary key', 'key ordinary', 'key vip']));
    expect(ofType('RatingOverrideDeclined').length).toBeGreaterThan(0);
  });

  it('has what policy proposes approved, adjusted by hand and declined', () => {
    const byPolicy = new Set(ofType('LimitProposed').flatMap((one) => (one.basis ? one.proposalId : [])));
    const approved = ofType('LimitApproved').filter(({ proposalId }) => byPolicy.has(proposalId));
    const declined = ofType('LimitDeclined').filter(({ proposalId }) => byPolicy.has(proposalId));
    expect(approved.length).toBeGreaterThan(60);
    expect(declined.length).toBeGreaterThan(40);
    expect(ofType('PaymentTermsProposed').some(({ basis }) => basis)).toBe(true);
  });

  it('raises warnings of many rules, which people acknowledge, act on and clear', () => {
    const codes = new Set(ofType('RiskWarningRaised').map(({ code }) => code));
    expect(codes.size).toBeGreaterThanOrEqual(10);
    expect(ofType('RiskWarningEscalated').length).toBeGreaterThan(0);
    expect(ofType('RiskWarningAcknowledged').length).toBeGreaterThan(50);
    const actions = new Set(ofType('RiskWarningActionTaken').map(({ action }) => action));
    expect([...actions]).toEqual(expect.arrayContaining(['lowerLimit', 'shortenTerms', 'demandGuarantee']));
    const clearedBy = new Set(ofType('RiskWarningCleared').map(({ stillOn }) => stillOn));
    expect(clearedBy).toEqual(new Set([true, false]));
  });

  it('has defaults, write-offs and recoveries, and a default that was cured', () => {
    for (const type of ['DefaultDeclared', 'DefaultCured', 'InvoiceWrittenOff', 'WriteOffRecovered'] as const)
      expect(ofType(type).length).toBeGreaterThan(0);
    expect(accounts.some(({ mitigants }) => mitigants.size > 0)).toBe(true);
  });

  it('leaves no credit to whoever is in default', () => {
    const fallen = accounts.filter((account) => account.default !== null);
    expect(fallen.length).toBeGreaterThan(2);
    for (const { layers, terms } of fallen) {
      const limit = layers.base.at(-1)?.limit;
      expect(limit?.kind === 'AMOUNT' ? limit.amount.minor : limit?.kind).toBe(0);
      expect(terms.at(-1)?.terms.prepaymentPercent).toBe(100);
    }
  });

  it('tells of a victim whose trouble was on file months before the end', () => {
    const customerId = customerIdOf('C-00002');
    const of = <T extends Told['type']>(type: T) =>
      recorded(type).filter(({ stream }) => stream.endsWith(customerId));
    const [failed] = of('DefaultDeclared');
    const listed = of('EvidenceCollected').find(
      ({ data }) => data.kind === 'litigation' && data.content.dishonestDebtor,
    );
    const [from, to] = [listed?.data.obtainedOn ?? until, failed?.data.on ?? until];
    expect(daysBetween(from, to)).toBeGreaterThan(100);
    const released = of('OrderReleased').filter(({ data }) => data.on > from);
    expect(released.length).toBeGreaterThan(5);
    expect(of('LimitProposed').some(({ data }) => data.basis?.figures.proposed === 0)).toBe(true);
    expect(of('RiskWarningRaised').length).toBeGreaterThan(5);
    expect(of('RiskWarningAcknowledged')).toHaveLength(0);
    expect(of('InvoiceWrittenOff').length).toBeGreaterThan(3);
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
