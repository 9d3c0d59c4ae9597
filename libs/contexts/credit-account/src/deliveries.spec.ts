import { has } from '@zixin/kernel';
import {
  cancel,
  creditNote,
  deliver,
  force,
  invoice,
  limited,
  opened,
  place,
  review,
} from './testing/account-steps.js';
import { account, cny, day, stateAfter, type Step, story, today } from './testing/account-story.js';

const open = [opened, limited(1000)] as const;
const given = (...steps: readonly Step[]) => account.given(...story(...open, ...steps));
const after = (...steps: readonly Step[]) => stateAfter(...open, ...steps);
const totals = (...steps: readonly Step[]) => after(...steps).totals;
const none = { reserved: 0, delivered: 0, receivable: 0, unapplied: 0, earmarked: 0 };
const share = (sharePercent: string, deliveryId = `d-${sharePercent}`) =>
  deliver('o-1', 1, { part: { sharePercent }, deliveryId });

describe('rule 2: a delivery moves reserved to delivered and never changes the total', () => {
  it('in parts by amount', () => {
    given(place('o-1', 600))
      .when(deliver('o-1', 150))
      .then({
        type: 'OrderDelivered',
        data: {
          ...{ orderId: 'o-1', deliveryId: 'o-1-d-150', amount: cny(150), final: false, on: today },
          ...{ alreadyInvoiced: cny(0), fromReserved: cny(150) },
        },
      });
    expect(totals(place('o-1', 600), deliver('o-1', 150))).toEqual({
      ...none,
      reserved: 450,
      delivered: 150,
    });
    expect(totals(place('o-1', 600), deliver('o-1', 150), deliver('o-1', 450))).toEqual({
      ...none,
      delivered: 600,
    });
  });

  it('in parts by share of the order, rounded half away from zero', () => {
    expect(totals(place('o-1', 601), share('50')).delivered).toBe(301);
    expect(totals(place('o-1', 600), share('33.3333')).delivered).toBe(200);
    expect(totals(place('o-1', 600), share('100'))).toEqual({ ...none, delivered: 600 });
  });

  it.each(['0', '-1', '100.01', '0.01', '1e2', 'half', ''])('refuses the share %p', (sharePercent) =>
    given(place('o-1', 600)).when(share(sharePercent)).thenRefused('share-invalid', { value: sharePercent }),
  );

  it('the same delivery again changes nothing', () => {
    given(place('o-1', 600), deliver('o-1', 150)).when(deliver('o-1', 150)).thenNothing();
    const invoiced = [deliver('o-1', 600), invoice('i-1', 600, { 'o-1': 600 })];
    given(place('o-1', 600), ...invoiced)
      .when(deliver('o-1', 600))
      .thenNothing();
  });

  it('the same delivery with other facts is refused', () => {
    const [kept, deliveryId] = [given(place('o-1', 600), place('o-2', 100), share('50', 'd-1')), 'd-1'];
    kept.when(share('50', deliveryId)).thenNothing();
    kept.when(deliver('o-1', 300, { deliveryId, deliveredOn: null })).thenNothing();
    const known = { deliveryId, amount: 300, currency: 'CNY', on: today, final: false };
    for (const other of [
      deliver('o-1', 600, { deliveryId }),
      deliver('o-2', 300, { deliveryId }),
      deliver('o-1', 300, { deliveryId, final: true }),
      deliver('o-1', 300, { deliveryId, deliveredOn: day('2026-02-01') }),
      share('60', deliveryId),
    ])
      kept.when(other).thenRefused('delivery-differs', known);
  });

  it('over-delivery adds what was not reserved', () => {
    expect(totals(place('o-1', 600), deliver('o-1', 650))).toEqual({ ...none, delivered: 650 });
    expect(totals(place('o-1', 600), deliver('o-1', 600), deliver('o-1', 50))).toEqual({
      ...none,
      delivered: 650,
    });
  });

  it('the final delivery frees the rest', () => {
    const final = [place('o-1', 600), deliver('o-1', 150, { final: true })];
    expect(totals(...final)).toEqual({ ...none, delivered: 150 });
    given(...final)
      .when(force('o-1'))
      .thenRefused('order-closed');
    expect(totals(...final, invoice('i-1', 150, { 'o-1': 150 }))).toEqual({ ...none, receivable: 150 });
    given(...final, invoice('i-1', 150, { 'o-1': 150 }))
      .when(place('o-1', 600))
      .thenRefused('order-closed');
  });
});

describe('rule 6: deliveries are facts, never refused for credit reasons', () => {
  it('of a held order is new exposure, and only the rest is still held', () => {
    const held = [place('o-1', 1600), deliver('o-1', 700)];
    expect(totals(...held)).toEqual({ ...none, delivered: 700 });
    given(...held)
      .when(review)
      .thenNothing();
    const fits = [place('o-1', 1600), deliver('o-1', 1300), creditNote('n-1', 800)];
    expect(totals(...fits, review)).toEqual({ ...none, delivered: 1300, unapplied: 800, reserved: 300 });
  });

  it('of a held order in full or for the last time leaves nothing to review', () => {
    given(place('o-1', 1600), deliver('o-1', 1600)).when(review).thenNothing();
    given(place('o-1', 1600), deliver('o-1', 100, { final: true }))
      .when(review)
      .thenNothing();
  });

  it('of a deferred order counts at once', () => {
    const far = place('o-1', 600, { shipOn: day('2026-12-01') });
    expect(totals(far, deliver('o-1', 200))).toEqual({ ...none, delivered: 200 });
  });

  it('of an unknown or cancelled order is refused for that', () => {
    given().when(deliver('o-1', 1)).thenRefused('order-not-found', { orderId: 'o-1' });
    given(place('o-1', 600), cancel('o-1')).when(deliver('o-1', 1)).thenRefused('order-closed');
  });
});

describe('rule 2: what was invoiced ahead of its delivery is not counted twice', () => {
  const invoiced = (minor: number) => [place('o-1', 600), invoice('i-1', minor, { 'o-1': minor })];

  it('delivering it later moves nothing', () => {
    given(...invoiced(600))
      .when(deliver('o-1', 600))
      .then({
        type: 'OrderDelivered',
        data: {
          ...{ orderId: 'o-1', deliveryId: 'o-1-d-600', amount: cny(600), final: false, on: today },
          ...{ alreadyInvoiced: cny(600), fromReserved: cny(0) },
        },
      });
    expect(totals(...invoiced(600), deliver('o-1', 600))).toEqual({ ...none, receivable: 600 });
    expect(totals(...invoiced(200), deliver('o-1', 600))).toEqual({
      ...none,
      receivable: 200,
      delivered: 400,
    });
    const parts = [deliver('o-1', 150), deliver('o-1', 450)];
    expect(totals(...invoiced(200), ...parts)).toEqual({ ...none, receivable: 200, delivered: 400 });
  });

  it('the order is let go of once it is delivered, for good or cancelled', () => {
    const known = (...steps: readonly Step[]) => has(after(...invoiced(600), ...steps).orders, 'o-1');
    expect(known()).toBe(true);
    expect(known(deliver('o-1', 599))).toBe(true);
    expect(known(deliver('o-1', 600))).toBe(false);
    expect(known(deliver('o-1', 599, { final: true }))).toBe(false);
  });

  it('of a held order, its invoice leaves nothing to check', () => {
    const held = [place('o-1', 1600), invoice('i-1', 1600, { 'o-1': 1600 }), creditNote('n-1', 5000)];
    given(...held)
      .when(review)
      .thenNothing();
    expect(totals(...held, deliver('o-1', 1600)).delivered).toBe(0);
    const part = [place('o-1', 1600), invoice('i-1', 1000, { 'o-1': 1000 }), creditNote('n-1', 5000)];
    expect(totals(...part, review).reserved).toBe(600);
  });
});
