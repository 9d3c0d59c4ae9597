import type { Locator, Page } from 'playwright-core';
import { cny } from './evidence.js';
import { type Answer, type Caller, loggedIn, patient } from './server.js';

export type Row = Readonly<Record<string, unknown>>;

export const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
export const digits = (day: string) => day.replaceAll('-', '');

/** The answer of what was asked. @throws when it was refused */
export const did = async (asked: Promise<Answer>): Promise<Row> => bodyOf(await asked);

function bodyOf({ status, body }: Answer): Row {
  if (status >= 300) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
  return body;
}

export interface Portfolio {
  readonly analyst: Caller;
  readonly lead: Caller;
  /** A new customer's id; its number is the text given, its limit 500,000 CNY where one is asked for. */
  customer(number: string, limit?: string): Promise<string>;
  /** An order of a customer: its id. */
  order(customer: string, number: string, amount: string): Promise<string>;
  /** An invoice of a customer, issued so many days ago and due in as many: its id. */
  invoice(customer: string, number: string, amount: string): Promise<string>;
  /** All of a list, as an analyst reads it. */
  items(path: string): Promise<readonly Row[]>;
  /** What an analyst wrote, once these reads know it. */
  written(asked: Promise<Answer>, ...reads: readonly string[]): Promise<Row>;
}

/** What the demo's people set up over the API. */
export async function portfolioOf(base: string): Promise<Portfolio> {
  const analyst = await loggedIn(base, 'lin.yue');
  const lead = await loggedIn(base, 'sun.qiang');
  const key = (text: string) => ({ 'idempotency-key': text });

  const written: Portfolio['written'] = async (asked, ...reads) => {
    const answer = await asked;
    const body = bodyOf(answer);
    const after = { 'zixin-after': answer.headers.get('zixin-position') ?? '' };
    for (const path of reads) await did(patient(analyst).get(path, after));
    return body;
  };
  async function approve(proposal: string, approvers: readonly string[], read: string): Promise<void> {
    for (const login of approvers) {
      const caller = await loggedIn(base, login);
      const { outcome } = await written(caller.post(`/v1/proposals/${proposal}/approval`), read);
      if (outcome !== 'pending') return;
    }
  }
  return {
    ...{ analyst, lead, written },
    async customer(number, limit) {
      const registration = { number, name: `北方${number}钢构有限公司`, registeredOn: dayAgo(90) };
      const id = String((await written(analyst.post('/v1/customers', registration), '/v1/customers'))['id']);
      if (limit === undefined) return id;
      const body = { limit: { kind: 'AMOUNT', amount: cny(limit) }, reason: 'e2e' };
      const asked = await did(analyst.post(`/v1/customers/${id}/limit-proposals`, body));
      await approve(String(asked['proposalId']), ['xu.wen', 'he.lihua'], `/v1/customers/${id}/credit-file`);
      return id;
    },
    async order(customer, number, amount) {
      const path = `/v1/customers/${customer}/orders`;
      const placing = analyst.post(path, { number, amount: cny(amount) }, key(number));
      const lists = ['orders', 'held-orders'].map((list) => `/v1/${list}?customer=${customer}`);
      return String((await written(placing, ...lists))['id']);
    },
    async invoice(customer, number, amount) {
      const body = { number, amount: cny(amount), issuedOn: dayAgo(40), dueOn: dayAgo(10) };
      const issuing = analyst.post(`/v1/customers/${customer}/invoices`, body, key(number));
      return String((await written(issuing, `/v1/open-items?customer=${customer}`))['id']);
    },
    items: async (path) => (await did(analyst.get(path)))['items'] as readonly Row[],
  };
}

export const section = (page: Page, title: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** The panel that is open over the page. */
export const panel = (page: Page): Locator => page.locator('dialog[open]');

/** What a definition list says of a word. */
export const fact = (within: Locator, term: string): Locator =>
  within.locator(`xpath=.//dt[normalize-space()=${JSON.stringify(term)}]/following-sibling::dd[1]`);
