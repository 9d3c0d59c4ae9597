import { addDays } from '@zixin/kernel';
import {
  cancel,
  change,
  deliver,
  force,
  invoice,
  limited,
  opened,
  pay,
  place,
  release,
  review,
  stop,
  termsGranted,
} from './testing/account-steps.js';
import {
  account,
  clerk,
  cny,
  director,
  lead,
  stateAfter,
  type Step,
  story,
  today,
} from './testing/account-story.js';

const open = [opened, limited(1000)] as const;
const given = (...steps: readonly Step[]) => account.given(...story(...open, ...steps));
const totals = (...steps: readonly Step[]) => stateAfter(...open, ...steps).totals;
const none = { reserved: 0, delivered: 0, receivable: 0, unapplied: 0, earmarked: 0 };
const overridden = [
  { by: director },
  release('o-1', { override: true, reason: 'good customer' }),
  { by: clerk },
] as const;

describe('rule 6: a forced hold is only marked ready, an override needs authority and a reason', () => {
  it('holding a reserved or released order gives its reservation back', () => {
    expect(totals(place('o-1', 600), force('o-1'))).toEqual(none);
    expect(totals(place('o-1', 600), release('o-1'), force('o-1'))).toEqual(none);
    given(place('o-1', 600), force('o-1')).when(force('o-1')).thenNothing();
    given().when(force('o-9')).thenRefused('order-not-found');
  });

  it('a review marks it ready and never releases it', () => {
    given(place('o-1', 600), force('o-1')).when(review).thenTypes('OrderReadyForRelease');
    expect(totals(place('o-1', 600), force('o-1'), review)).toEqual(none);
    given(place('o-1', 600), force('o-1'), review).when(review).thenNothing();
  });

  it('a credit lead releases it when the check passes; others are refused', () => {
    const ready = given(place('o-1', 600), force('o-1'), review);
    ready.when(release('o-1'), { by: clerk }).thenRefused('order-held', { reasons: 'forced' });
    ready.when(release('o-1'), { by: lead }).thenTypes('OrderReserved', 'OrderReleased');
  });

  it('a ready order whose check fails by then is not released', () =>
    given(place('o-1', 600), force('o-1'), review, stop)
      .when(release('o-1'), { by: lead })
      .thenRefused('order-held', { reasons: 'on-hold' }));
});

describe('release', () => {
  it('sends a reserved order to shipping once', () => {
    given(place('o-1', 600))
      .when(release('o-1'), { by: clerk })
      .then({
        type: 'OrderReleased',
        data: {
          ...{ orderId: 'o-1', reserved: cny(600), override: false, authority: null, reason: null },
          ...{ releasedBy: clerk.id, on: today },
        },
      });
    expect(totals(place('o-1', 600), release('o-1'))).toEqual({ ...none, reserved: 600 });
  });

  it('a held order only when its check passes now', () => {
    const held = [place('o-1', 600), place('o-2', 600)];
    given(...held)
      .when(release('o-2'))
      .thenRefused('order-held', { orderId: 'o-2', reasons: 'limit-exceeded' });
    given(...held, cancel('o-1'))
      .when(release('o-2'))
      .thenTypes('OrderReserved', 'OrderReleased');
  });

  it('over its check by whoever could grant the exposure that results, with a reason', () => {
    const big = given(place('o-1', 20_000_001));
    const asked = release('o-1', { override: true, reason: 'good customer' });
    big.when(asked, { by: lead }).thenRefused('authority-missing', { role: 'creditManager' });
    big
      .when({ ...asked, data: { ...asked.data, reason: ' ' } }, { by: director })
      .thenRefused('text-required');
    big
      .when({ ...asked, data: { ...asked.data, reason: null } }, { by: director })
      .thenRefused('text-required');
    const [event] = big.when(asked, { by: director }).events();
    expect(event).toMatchObject({
      type: 'OrderReleased',
      data: { override: true, authority: 'creditManager', reason: 'good customer', releasedBy: director.id },
    });
    expect(totals(place('o-1', 1500), ...overridden).reserved).toBe(1500);
  });

  it('counts the exposure that is there for the authority it needs', () =>
    given(invoice('i-1', 20_000_000), place('o-1', 1))
      .when(release('o-1', { override: true, reason: 'x' }), { by: lead })
      .thenRefused('authority-missing'));

  it('of what is gone or unknown is refused', () => {
    given(place('o-1', 1), cancel('o-1')).when(release('o-1')).thenRefused('order-closed');
    given(place('o-1', 1), deliver('o-1', 1)).when(release('o-1')).thenRefused('order-closed');
    given().when(release('o-1')).thenRefused('order-not-found');
  });
});

describe('change is a new check', () => {
  it('up within the limit reserves the new amount, over it holds the whole', () => {
    const up = given(place('o-1', 600)).when(change('o-1', { amount: cny(1000) }));
    up.thenTypes('OrderChanged', 'OrderReserved');
    given(place('o-1', 600))
      .when(change('o-1', { amount: cny(1001) }))
      .thenTypes('OrderChanged', 'OrderHeld');
    expect(totals(place('o-1', 600), change('o-1', { amount: cny(1000) })).reserved).toBe(1000);
    expect(totals(place('o-1', 600), change('o-1', { amount: cny(1001) }))).toEqual(none);
  });

  it('down keeps a passed order passed, even when the account is stopped by now', () => {
    given(place('o-1', 600), stop)
      .when(change('o-1', { amount: cny(200) }))
      .thenTypes('OrderChanged', 'OrderReserved');
    given(place('o-1', 600), release('o-1'), stop)
      .when(change('o-1', { amount: cny(200) }))
      .thenTypes('OrderChanged', 'OrderReserved', 'OrderReleased');
    expect(totals(place('o-1', 600), release('o-1'), change('o-1', { amount: cny(200) })).reserved).toBe(200);
  });

  it('of a released order up is checked and has to be released again', () => {
    given(place('o-1', 600), release('o-1'), change('o-1', { amount: cny(700) }))
      .when(release('o-1'))
      .thenTypes('OrderReleased');
  });

  it('of a held order down to what fits reserves it', () =>
    given(place('o-1', 1500))
      .when(change('o-1', { amount: cny(1000) }))
      .thenTypes('OrderChanged', 'OrderReserved'));

  it('of a forced hold stays held for that reason', () => {
    const [, event] = given(place('o-1', 500), force('o-1'))
      .when(change('o-1', { amount: cny(400) }))
      .events();
    const figures = { reason: 'address in doubt' };
    expect(event).toMatchObject({ type: 'OrderHeld', data: { reasons: [{ code: 'forced', figures }] } });
  });

  it('of a partly delivered order judges only what is still to go out', () => {
    const delivered = [place('o-1', 600), deliver('o-1', 400)];
    expect(totals(...delivered, change('o-1', { amount: cny(1000) }))).toEqual({
      ...none,
      reserved: 600,
      delivered: 400,
    });
    expect(totals(...delivered, change('o-1', { amount: cny(1001) }))).toEqual({ ...none, delivered: 400 });
    given(...delivered)
      .when(change('o-1', { amount: cny(399) }))
      .thenRefused('amount-below-delivered', { delivered: 400 });
  });

  it('down to what went out finishes it', () => {
    const done = [place('o-1', 600), deliver('o-1', 400), change('o-1', { amount: cny(400) })];
    given(...done.slice(0, 2))
      .when(change('o-1', { amount: cny(400) }))
      .then({
        type: 'OrderChanged',
        data: {
          ...{
            orderId: 'o-1',
            amount: cny(400),
            previousAmount: cny(600),
            shipOn: today,
            termsDays: null,
            on: today,
          },
        },
      });
    expect(totals(...done)).toEqual({ ...none, delivered: 400 });
    given(...done)
      .when(change('o-1', { amount: cny(500) }))
      .thenRefused('order-closed');
  });

  it('of the ship date beyond the horizon gives the reservation back', () => {
    const far = change('o-1', { shipOn: addDays(today, 91) });
    given(place('o-1', 600), release('o-1')).when(far).thenTypes('OrderChanged', 'OrderReserved');
    expect(totals(place('o-1', 600), far)).toEqual(none);
  });

  it('that changes nothing is nothing; wrong ones are refused', () => {
    given(place('o-1', 600))
      .when(change('o-1', { amount: cny(600), termsDays: null }))
      .thenNothing();
    given(place('o-1', 600))
      .when(change('o-1', { termsDays: -1 }))
      .thenRefused('terms-invalid');
    given(place('o-1', 600))
      .when(change('o-1', { shipOn: addDays(today, -1) }))
      .thenRefused('effective-before-existence');
    given(place('o-1', 600))
      .when(change('o-1', { amount: cny(0) }))
      .thenRefused('amount-not-positive');
    given()
      .when(change('o-1', { amount: cny(1) }))
      .thenRefused('order-not-found');
  });
});

describe('cancellation', () => {
  const cancelled = (freed: number) => ({
    type: 'OrderCancelled' as const,
    data: { orderId: 'o-1', freed: cny(freed), reason: 'no longer wanted', on: today },
  });

  it.each<[string, readonly Step[], number]>([
    ['reserved', [place('o-1', 600)], 600],
    ['released', [place('o-1', 600), release('o-1')], 600],
    ['held', [place('o-1', 1600)], 0],
    ['ready', [place('o-1', 600), force('o-1'), review], 0],
    ['deferred', [place('o-1', 600, { shipOn: addDays(today, 100) })], 0],
    ['released by override', [place('o-1', 1500), ...overridden], 1500],
    ['partly delivered', [place('o-1', 600), deliver('o-1', 150)], 450],
    ['partly invoiced', [place('o-1', 600), invoice('i-1', 150, { 'o-1': 150 })], 450],
  ])('of a %s order frees what is still reserved', (_, steps, freed) => {
    given(...steps)
      .when(cancel('o-1'))
      .then(cancelled(freed));
    expect(totals(...steps, cancel('o-1')).reserved).toBe(0);
    expect(totals(...steps, cancel('o-1')).delivered).toBe(totals(...steps).delivered);
  });

  it('of what went out in full, was invoiced or is cancelled changes nothing', () => {
    given(place('o-1', 600), deliver('o-1', 600)).when(cancel('o-1')).thenNothing();
    given(place('o-1', 600), deliver('o-1', 600), invoice('i-1', 600, { 'o-1': 600 }))
      .when(cancel('o-1'))
      .thenNothing();
    given(place('o-1', 600), cancel('o-1')).when(cancel('o-1')).thenNothing();
    given(place('o-1', 600), deliver('o-1', 1), cancel('o-1')).when(cancel('o-1')).thenNothing();
    given().when(cancel('o-1')).thenRefused('order-not-found');
  });

  it('closes the order for everything but the invoice of what went out', () => {
    const gone = [place('o-1', 600), deliver('o-1', 200), cancel('o-1')];
    for (const command of [
      change('o-1', { amount: cny(300) }),
      force('o-1'),
      deliver('o-1', 9),
      release('o-1'),
    ])
      given(...gone)
        .when(command)
        .thenRefused('order-closed');
    given(...gone)
      .when(review)
      .thenNothing();
    expect(totals(...gone, invoice('i-1', 200, { 'o-1': 200 }))).toEqual({ ...none, receivable: 200 });
    given(place('o-1', 600), cancel('o-1')).when(place('o-1', 600)).thenRefused('order-closed');
  });
});

describe('an order paid ahead keeps its cash until its invoice is paid', () => {
  const prepaid = (orderId: string, minor: number) => place(orderId, minor, { prepaid: true });
  const paid = [pay('p-1', 100), prepaid('o-1', 100)];

  it.each<[string, readonly Step[]]>([
    ['delivered in full', [deliver('o-1', 100)]],
    ['delivered and invoiced', [deliver('o-1', 100), invoice('i-1', 100, { 'o-1': 100 })]],
    ['invoiced ahead', [invoice('i-1', 100, { 'o-1': 100 })]],
  ])('when it is %s, another prepaid order cannot use the same cash', (_, steps) => {
    expect(totals(...paid, ...steps).earmarked).toBe(100);
    given(...paid, ...steps)
      .when(prepaid('o-2', 100))
      .thenTypes('OrderHeld');
  });

  it('a cancelled or finally delivered order gives back what is not needed, in proportion', () => {
    expect(totals(...paid, cancel('o-1')).earmarked).toBe(0);
    expect(totals(...paid, deliver('o-1', 30), cancel('o-1')).earmarked).toBe(30);
    expect(totals(...paid, deliver('o-1', 40, { final: true })).earmarked).toBe(40);
    expect(totals(...paid, deliver('o-1', 30), change('o-1', { amount: cny(80) })).earmarked).toBe(80);
    expect(totals(...paid, deliver('o-1', 30), force('o-1')).earmarked).toBe(30);
  });

  it('a partial prepayment follows its order when that is lowered', () => {
    const half = [termsGranted(30, 50), pay('p-1', 50), place('o-1', 100), deliver('o-1', 40)];
    expect(totals(...half).earmarked).toBe(50);
    expect(totals(...half, change('o-1', { amount: cny(90) })).earmarked).toBe(45);
    expect(totals(...half, invoice('i-1', 40, { 'o-1': 40 })).earmarked).toBe(50);
    expect(totals(...half, invoice('i-1', 40, { 'o-1': 40 }), cancel('o-1')).earmarked).toBe(20);
  });
});
