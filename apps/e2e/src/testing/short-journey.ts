import { setTimeout as sleep } from 'node:timers/promises';
import type { CalendarDate } from '@zixin/kernel';
import { cny, collect, soundYear } from './evidence.js';
import { type Answer, type Caller, loggedIn, person, serviceWithKey } from './server.js';

type Row = Readonly<Record<string, unknown>>;

export interface ShortJourney {
  readonly admin: Caller;
  readonly analyst: Caller;
  readonly orders: Caller;
  /** Answers 201, or throws. */
  register(): Promise<Answer>;
  /** Opens an investigation, collects evidence and completes it. */
  investigate(): Promise<Answer>;
  /** Waits until the automation has proposed a limit, and has it approved by whoever it takes. */
  approveLimit(): Promise<Answer>;
  /** An order of 1,000 and its invoice. */
  orderAndInvoice(): Promise<{ readonly order: Answer; readonly invoice: Answer }>;
  pay(number: string, amount: string): Promise<Answer>;
  /** Items of a list, as they are when a write is seen: asks again, when told to, while views are behind. @throws when the read is refused */
  items(path: string, written?: Answer): Promise<readonly Row[]>;
  /** The first item that fits, as soon as there is one. */
  eventually(path: string, fits: (row: Row) => boolean): Promise<Row>;
}

const customer = 'number:C-001';
const key = (text: string) => ({ 'idempotency-key': text });
const patienceMillis = 90_000;

/** From a customer's registration to its first payment, by people and a service of a new house. */
export async function shortJourney(base: string): Promise<ShortJourney> {
  const admin = await loggedIn(base, 'admin');
  const analyst = await person(base, admin, 'ana', 'analyst');
  const orders = (await serviceWithKey(base, admin, 'order-entry')).caller;

  const items: ShortJourney['items'] = async (path, written) => {
    const after = written?.headers.get('zixin-position');
    for (const until = Date.now() + patienceMillis; ;) {
      const { status, body, headers } = await analyst.get(path, after ? { 'zixin-after': after } : {});
      if (status === 200) return body['items'] as readonly Row[];
      if (body['code'] !== 'view-behind' || Date.now() > until)
        throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
      await sleep(Number(headers.get('retry-after')) * 1_000);
    }
  };
  const eventually: ShortJourney['eventually'] = async (path, fits) => {
    const until = Date.now() + patienceMillis;
    for (;;) {
      const all = await items(path);
      const found = all.find(fits);
      if (found) return found;
      if (Date.now() > until) throw new Error(`${path} still is ${JSON.stringify(all)}`);
      await sleep(100);
    }
  };

  async function investigate(): Promise<Answer> {
    const path = `/v1/customers/${customer}/investigations`;
    const id = String((await analyst.post(path, { reason: 'onboarding' })).body['id']);
    const today = new Date().toISOString().slice(0, 10) as CalendarDate;
    await collect(analyst, id, today, {
      ...{ year: new Date().getUTCFullYear() - 1, millions: soundYear },
      ...{ agencyGrade: 'BBB', bank: 'fair', tax: 'B', openCases: 0 },
    });
    return analyst.post(`/v1/investigations/${id}/completion`, { conclusion: '经营稳健' });
  }

  async function approveLimit(): Promise<Answer> {
    const pending = `/v1/approvals?status=pending&customer=${customer}`;
    const limit = await eventually(pending, ({ kind }) => kind === 'limit');
    const { role, approvers } = limit['needs'] as { readonly role: string; readonly approvers: number };
    const path = `/v1/proposals/${String(limit['id'])}/approval`;
    let answer: Answer | null = null;
    for (let index = 0; index < approvers; index++)
      answer = await (await person(base, admin, `approver-${index}`, role)).post(path);
    if (!answer) throw new Error('a limit that nobody has to approve');
    return answer;
  }

  async function orderAndInvoice() {
    const said = { number: 'SO-1', amount: cny('1000.00') };
    const order = await orders.post(`/v1/customers/${customer}/orders`, said, key('o1'));
    await orders.post('/v1/orders/number:SO-1/release', {}, key('r1'));
    await orders.post('/v1/orders/number:SO-1/deliveries', { sharePercent: '100' }, key('d1'));
    const lines = [{ order: 'number:SO-1', amount: cny('1000.00') }];
    const invoice = { number: 'INV-1', amount: cny('1000.00'), dueOn: '2099-01-31', orders: lines };
    return { order, invoice: await orders.post(`/v1/customers/${customer}/invoices`, invoice, key('i1')) };
  }

  return {
    ...{ admin, analyst, orders, investigate, approveLimit, orderAndInvoice, items, eventually },
    register: () => analyst.post('/v1/customers', { number: 'C-001', name: '华晨机械有限公司' }),
    pay: (number, amount) =>
      orders.post(`/v1/customers/${customer}/payments`, { number, amount: cny(amount) }, key(number)),
  };
}
