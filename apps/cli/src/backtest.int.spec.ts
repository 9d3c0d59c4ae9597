import { policyNames } from '@zixin/calculations';
import type { InvoiceIssued } from '@zixin/credit-account';
import type { CustomerRegistered } from '@zixin/customer';
import { loadDemo } from '@zixin/demo';
import type { CalendarDate, EventStore, Money } from '@zixin/kernel';
import type { Presented, SimulationReport } from '@zixin/services/simulations';
import { backtest, type BacktestOptions } from './backtest.js';
import { emptyHouse } from './policy/testing/house-session.js';
import { verify } from './verify.js';

const until = '2026-08-31' as CalendarDate;
const today = '2026-12-31' as CalendarDate;

const sum = (amounts: readonly Money[]) => amounts.reduce((total, { minor }) => total + minor, 0);
const sumOf = (amounts: readonly Presented<Money>[]) =>
  amounts.reduce((total, { amount }) => total + Math.round(Number(amount) * 100), 0);

describe("the demo's failure story", () => {
  const house = emptyHouse(today);
  const { eventStore } = house.stores;
  let printed: string;

  beforeAll(async () => {
    const { fingerprints, personKeys } = house.service;
    await loadDemo({ eventStore, fingerprints, personKeys }, { customers: 2, months: 24, until });
  }, 240_000);
  beforeEach(() => {
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => (printed += String(text)) !== '');
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => jest.restoreAllMocks());

  async function replayed(json: boolean): Promise<string> {
    printed = '';
    const customer = [await failing(eventStore)];
    const asked: BacktestOptions = { json, policy: ['shipped'], customer, scoreAt: 'monthEnd', until };
    await backtest(house, asked);
    return printed;
  }

  const reported = async () => JSON.parse(await replayed(true)) as Presented<SimulationReport>;

  it('is a log whose every decision proves itself', async () => {
    await verify(house, { json: true });
    const proved = JSON.parse(printed) as object;
    expect(proved).toMatchObject({ ok: true, faults: [], decisions: { OrderReserved: expect.any(Number) } });
  }, 60_000);

  it('replayed under the default policies shows the loss avoided', async () => {
    const report = await reported();
    const avoided = sumOf(report.writeOffsAvoided.amounts) + sumOf(report.overdueAvoided.amounts);
    const lost = await unpaid(eventStore, `creditAccount-${await failing(eventStore)}`);
    expect(report.policies).toHaveLength(Object.keys(policyNames).length);
    expect(report).toMatchObject({ customers: 1, limitsFollow: 'candidate' });
    expect(lost).toBeGreaterThan(0);
    expect(avoided / lost).toBeGreaterThan(0.9);
    expect(avoided).toBeLessThanOrEqual(lost);
  }, 60_000);

  it('is told to people with grades, warnings and the days they came before the trouble', async () => {
    const { grades, warnings, overdueAvoided } = await reported();
    const text = await replayed(false);
    const row = (...cells: readonly (string | number | null | undefined)[]) =>
      expect(text.replaceAll(/\s*│\s*/g, '|')).toContain(`|${cells.map((cell) => cell ?? '').join('|')}|`);
    expect(text).toContain(`Grades at ${grades.scores} scores`);
    for (const { from, to, count } of grades.migrations) row(from, to, count);
    const amount = `${(sumOf(overdueAvoided.amounts) / 100).toFixed(2)} CNY`;
    row('Overdue and unpaid to this day, avoided (invoices)', overdueAvoided.count, amount);
    for (const [code, count] of Object.entries(warnings.candidate))
      row(code, count, warnings.recorded[code] ?? 0);
    expect(warnings.leads).toHaveLength(1);
    for (const { customerId, code, on, ...days } of warnings.leads)
      row(customerId, code, on, days.daysBeforeOverdue, days.daysBeforeDefault, days.daysBeforeWriteOff);
  }, 60_000);
});

/** The customer the story lets fail. */
async function failing(store: EventStore): Promise<string> {
  const stop = new AbortController();
  const types = ['CustomerRegistered'];
  const found: string[] = [];
  for await (const { events, caughtUp } of store.subscribe({ after: null, types, signal: stop.signal })) {
    for (const { data } of events) {
      const { customerId, name } = data as CustomerRegistered['data'];
      if (name.includes('鑫捷达')) found.push(customerId);
    }
    if (caughtUp) stop.abort();
  }
  return found[0] ?? '';
}

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
