import { policyNames } from '@zixin/calculations';
import type { InvoiceIssued } from '@zixin/credit-account';
import { loadDemo } from '@zixin/demo';
import {
  type CalendarDate,
  dateInZone,
  type EventStore,
  type Instant,
  type Money,
  type StoredEvent,
} from '@zixin/kernel';
import { createInMemoryEventStore, testFingerprints as fingerprints } from '@zixin/kernel/testing';
import { shippedCandidates, simulate } from '@zixin/services/simulations';
import { verifyLog } from '@zixin/services/verification';

const until = '2026-08-31' as CalendarDate;
const today = '2026-12-31' as CalendarDate;
const dateAt = (at: Instant) => dateInZone(at, 'Asia/Shanghai');
const personKeys = {
  seal: (personId: string, text: string) => ({ personId, sealed: fingerprints.sha256(personId + text) }),
  open: () => null,
  destroy: () => undefined,
};

async function stored(store: EventStore, types: readonly string[]): Promise<readonly StoredEvent[]> {
  const stop = new AbortController();
  const events: StoredEvent[] = [];
  for await (const batch of store.subscribe({ after: null, types, signal: stop.signal })) {
    events.push(...batch.events);
    if (batch.caughtUp) stop.abort();
  }
  return events;
}

const sum = (amounts: readonly Money[]) => amounts.reduce((total, { minor }) => total + minor, 0);

describe("the demo's failure story", () => {
  const eventStore = createInMemoryEventStore();
  const policies = shippedCandidates();

  beforeAll(async () => {
    await loadDemo({ eventStore, fingerprints, personKeys }, { customers: 2, months: 24, until });
  }, 240_000);

  it('is a log whose every decision proves itself', async () => {
    const verification = await verifyLog({ store: eventStore, fingerprints, houseCurrency: 'CNY', dateAt });
    expect(verification.findings).toEqual([]);
    expect(verification.decisions).toMatchObject({ OrderReserved: expect.any(Number) });
  }, 60_000);

  it('replayed under the default policies shows the loss avoided', async () => {
    const names = await stored(eventStore, ['CustomerRegistered']);
    const customerIds = names
      .map(({ data }) => data as { readonly customerId: string; readonly name: string })
      .filter(({ name }) => name.includes('鑫捷达'))
      .map(({ customerId }) => customerId);
    expect(policies).toHaveLength(Object.keys(policyNames).length);
    const report = await simulate({
      ...{ store: eventStore, houseCurrency: 'CNY', dateAt, policies, customerIds },
      ...{ scoreAt: 'monthEnd', until, today },
    });
    const avoided = sum(report.writeOffsAvoided.amounts) + sum(report.overdueAvoided.amounts);
    const stream = `creditAccount-${customerIds[0] ?? ''}`;
    const lost = await unpaid(eventStore, stream);
    expect(report).toMatchObject({ customers: 1, limitsFollow: 'candidate' });
    expect(lost).toBeGreaterThan(0);
    expect(avoided / lost).toBeGreaterThan(0.9);
    expect(avoided).toBeLessThanOrEqual(lost);
  }, 60_000);
});

/** What was invoiced and never paid or credited, in minor units. */
async function unpaid(store: EventStore, stream: string): Promise<number> {
  let open = 0;
  for await (const { type, data } of store.read(stream)) {
    if (type === 'InvoiceIssued') open += (data as InvoiceIssued['data']).amount.minor;
    if (type === 'PaymentAllocated') open -= (data as { readonly amount: Money }).amount.minor;
    if (type === 'CreditNoteIssued')
      open -= sum(
        (data as { readonly applied: readonly { readonly amount: Money }[] }).applied.map(
          (one) => one.amount,
        ),
      );
  }
  return open;
}
