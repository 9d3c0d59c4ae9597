import { addDays, type Recorded } from '@zixin/kernel';
import { specifyView } from '@zixin/kernel/testing';
import * as fc from 'fast-check';
import { creditFile } from './credit-file.js';
import { replayCustomer } from './customer-replay.js';
import { customers, figuresOf } from './customers.js';
import { exposureOf } from './exposure.js';
import { openAt, openItems, stillOpen } from './open-items.js';
import { orders, type OrderViewEvent } from './orders.js';
import { day } from './testing/account-history.js';
import { randomHistory } from './testing/random-history.js';

type OrderViewRecorded = Recorded<OrderViewEvent>;
const isOrderEvent = (event: Recorded): event is OrderViewRecorded => event.type in orders.on;

const anyHistory = randomHistory();

describe('balances over random histories', () => {
  it('are what the account itself decided with', () =>
    fc.assert(
      fc.property(anyHistory, (history) => {
        const state = history.state();
        if (state.status !== 'open') throw new Error('the account is open');
        const account = specifyView(creditFile)
          .given(...history.events)
          .document()?.accounts[0];
        const { reserved, delivered, receivable, unapplied } = state.totals;
        const total = reserved + delivered + receivable - unapplied;
        expect(account && exposureOf(account)).toEqual({ reserved, delivered, receivable, unapplied, total });
        expect(account?.overApplied).toEqual([]);
        expect(account?.proposals).toEqual([]);
        const row = specifyView(customers)
          .given(...history.events)
          .document();
        expect(row && figuresOf(row).exposure).toBe(total);
      }),
    ));

  it('come out the same when replayed as now known for today', () =>
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { file, ...documents } = replayCustomer(history.events, { asOf: day('2027-01-01') });
        expect(file).toEqual(
          specifyView(creditFile)
            .given(...history.events)
            .document(),
        );
        const live = specifyView(openItems).given(...history.events);
        expect(documents.items).toEqual(live.keys().map((key) => live.document(key)));
      }),
    ));

  it('agree with the open items as of any day', () =>
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 60 }), (history, days) => {
        const date = addDays(day('2026-01-20'), days);
        const { file, items } = replayCustomer(history.events, { asOf: date });
        const account = file?.accounts[0];
        const over = account?.overApplied.length ?? 0;
        const open = (account?.invoices ?? []).reduce((sum, invoice) => sum + invoice.open, 0);
        if (over === 0) expect(items.reduce((sum, item) => sum + openAt(item, date), 0)).toBe(open);
        const later = replayCustomer(history.events, {}).items;
        expect(later.reduce((sum, item) => sum + openAt(item, date), 0)).toBe(
          items.reduce((sum, item) => sum + openAt(item, date), 0),
        );
      }),
    ));

  it('find every item open on a day by its last closing', () =>
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 60 }), (history, days) => {
        const date = addDays(day('2026-01-20'), days);
        for (const item of replayCustomer(history.events, {}).items) {
          if (openAt(item, date) > 0) expect(item.settledOn > date).toBe(true);
          expect(item.open > 0).toBe(item.settledOn === stillOpen);
          if (item.settledOn !== stillOpen) expect(openAt(item, item.settledOn)).toBe(0);
        }
      }),
    ));

  it('keep reservations of the order rows in step', () =>
    fc.assert(
      fc.property(anyHistory, (history) => {
        const state = history.state();
        if (state.status !== 'open') throw new Error('the account is open');
        const view = specifyView(orders).given(...history.events.filter(isOrderEvent));
        const reserved = view.keys().reduce((sum, key) => sum + (view.document(key)?.reserved ?? 0), 0);
        expect(reserved).toBe(state.totals.reserved);
      }),
    ));

  it('leave every document plain JSON', () =>
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const view of [creditFile, customers, openItems] as const) {
          const folded = specifyView(view as typeof creditFile).given(...history.events);
          for (const key of folded.keys()) {
            const doc = folded.document(key);
            expect(JSON.parse(JSON.stringify(doc))).toStrictEqual(doc);
          }
        }
      }),
      { numRuns: 20 },
    ));
});
