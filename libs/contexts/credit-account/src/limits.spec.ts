import { addDays, type CalendarDate, dateInZone, type Instant } from '@zixin/kernel';
import { effectiveLimit, highestLimit, limitCurve, type LimitLayers } from './limit-layers.js';
import { amountLimit, limited, noCredit, place, temporarily, unlimited } from './testing/account-steps.js';
import { opened } from './testing/account-steps.js';
import { account, day, stateAfter, type Step, story, today } from './testing/account-story.js';

const layersOf = (...steps: readonly Step[]): LimitLayers => stateAfter(opened, ...steps).layers;
const limitOn = (layers: LimitLayers, on: string) => effectiveLimit(layers, day(on));

describe('rule 1: limits have a kind and zero is an amount', () => {
  it('NONE refuses credit as such', () => {
    const [event] = account
      .given(...story(opened, limited(noCredit)))
      .when(place('o-1', 1))
      .events();
    expect(event).toMatchObject({ type: 'OrderHeld', data: { reasons: [{ code: 'no-credit' }] } });
  });

  it('an account without any limit has no credit', () =>
    account.given(opened).when(place('o-1', 1)).thenTypes('OrderHeld'));

  it('AMOUNT zero is a limit that is exceeded', () => {
    const [event] = account
      .given(...story(opened, limited(0)))
      .when(place('o-1', 1))
      .events();
    expect(event).toMatchObject({ type: 'OrderHeld', data: { reasons: [{ code: 'limit-exceeded' }] } });
  });

  it('UNLIMITED passes any amount and has no headroom figure', () => {
    const [event] = account
      .given(...story(opened, limited(unlimited)))
      .when(place('o-1', 9_000_000_000_000))
      .events();
    expect(event).toMatchObject({ type: 'OrderReserved', data: { check: { headroom: null } } });
  });
});

describe('rule 4: the limit is a pure function of a date and dated layers', () => {
  it('adds an uplift on its days only, both ends inside', () => {
    const layers = layersOf(limited(1000), temporarily('uplift', 500, day('2026-03-10'), day('2026-03-20')));
    const amounts = ['2026-03-09', '2026-03-10', '2026-03-20', '2026-03-21'].map(
      (on) => limitOn(layers, on).limit,
    );
    expect(amounts).toEqual([1000, 1500, 1500, 1000].map(amountLimit));
  });

  it('adds up uplifts, and takes an override instead where that is more', () => {
    const [from, until] = [day('2026-03-10'), day('2026-03-20')];
    const twice = [
      limited(1000),
      temporarily('uplift', 100, from, until),
      temporarily('uplift', 200, from, until),
    ];
    expect(limitOn(layersOf(...twice), '2026-03-15').limit).toEqual(amountLimit(1300));
    const lower = layersOf(...twice, temporarily('override', 1200, from, until));
    expect(limitOn(lower, '2026-03-15').limit).toEqual(amountLimit(1300));
    const higher = layersOf(...twice, temporarily('override', 5000, from, until));
    expect(limitOn(higher, '2026-03-15').limit).toEqual(amountLimit(5000));
  });

  it('lapses a base limit after its last day and says so', () => {
    const layers = layersOf(limited(1000, day('2026-01-01'), day('2026-03-31')));
    expect(limitOn(layers, '2026-03-31')).toEqual({ limit: amountLimit(1000), expired: false });
    expect(limitOn(layers, '2026-04-01')).toEqual({ limit: noCredit, expired: true });
  });

  it('does not fall back to the base before when the later one expires', () => {
    const layers = layersOf(limited(1000), limited(3000, day('2026-03-01'), day('2026-03-31')));
    expect(limitOn(layers, '2026-02-28').limit).toEqual(amountLimit(1000));
    expect(limitOn(layers, '2026-03-01').limit).toEqual(amountLimit(3000));
    expect(limitOn(layers, '2026-04-01')).toEqual({ limit: noCredit, expired: true });
  });

  it('takes the base that started last whatever was recorded first, and of one day the later one', () => {
    const [first, second] = [limited(1000, day('2026-02-01')), limited(2000, day('2026-03-01'))];
    expect(limitOn(layersOf(second, first), '2026-03-05').limit).toEqual(amountLimit(2000));
    expect(limitOn(layersOf(limited(1000), limited(700)), '2026-03-05').limit).toEqual(amountLimit(700));
  });

  it('an unlimited base stays unlimited under temporary amounts', () => {
    const layers = layersOf(limited(unlimited), temporarily('override', 5, today, addDays(today, 9)));
    expect(limitOn(layers, today).limit).toEqual(unlimited);
  });

  it('temporary amounts last when the base has expired', () => {
    const [from, until] = [day('2026-03-01'), day('2026-03-31')];
    const history = story(
      opened,
      limited(1000, day('2026-01-01'), day('2026-02-28')),
      temporarily('override', 500, from, until),
    );
    account
      .given(...history)
      .when(place('o-1', 500))
      .thenTypes('OrderReserved');
    const [held] = account
      .given(...history)
      .when(place('o-1', 501))
      .events();
    expect(held).toMatchObject({ type: 'OrderHeld', data: { reasons: [{ code: 'limit-expired' }] } });
  });

  it('draws every change ahead, the first step on the day asked for', () => {
    const layers = layersOf(
      limited(1000, day('2026-01-01'), day('2026-06-30')),
      temporarily('uplift', 500, day('2026-03-10'), day('2026-03-20')),
      limited(1000, day('2026-05-01'), day('2026-06-30')),
    );
    expect(limitCurve(layers, today)).toEqual([
      { from: today, limit: amountLimit(1000), expired: false },
      { from: '2026-03-10', limit: amountLimit(1500), expired: false },
      { from: '2026-03-21', limit: amountLimit(1000), expired: false },
      { from: '2026-07-01', limit: noCredit, expired: true },
    ]);
  });

  it('the highest limit is the highest on any day to come, not on days past', () => {
    const layers = layersOf(
      limited(9000, day('2026-01-01'), day('2026-02-01')),
      limited(1000, day('2026-02-02')),
      temporarily('uplift', 700, day('2026-08-01'), day('2026-08-02')),
    );
    expect(highestLimit(layers, today)).toEqual(amountLimit(1700));
    expect(highestLimit(layers, day('2026-08-03'))).toEqual(amountLimit(1000));
    expect(highestLimit(layersOf(), today)).toEqual(noCredit);
  });

  it('a temporary limit ends at midnight in Shanghai without any job having run', () => {
    const history = story(opened, limited(1000), temporarily('uplift', 500, today, day('2026-06-30')));
    const at = (instant: string) => {
      const now = instant as Instant;
      const on: CalendarDate = dateInZone(now, 'Asia/Shanghai');
      const order = place('o-1', 1500, { placedOn: on });
      return account.given(...history).when(order, { at: now, today: on });
    };
    at('2026-06-30T15:59:59.999Z').thenTypes('OrderReserved');
    at('2026-06-30T16:00:00.000Z').thenTypes('OrderHeld');
  });

  it('a lapse revokes nothing reserved or released; it holds what comes next', () => {
    const until = day('2026-03-31');
    const history = story(opened, limited(1000, day('2026-01-01'), until), place('o-1', 600));
    const later = addDays(until, 1);
    account
      .given(...history)
      .when(
        { type: 'ReleaseOrder', data: { orderId: 'o-1', override: false, reason: null } },
        { today: later },
      )
      .thenTypes('OrderReleased');
    const [held] = account
      .given(...history)
      .when(place('o-2', 1, { placedOn: later }), { today: later })
      .events();
    expect(held).toMatchObject({
      type: 'OrderHeld',
      data: { reasons: [{ code: 'limit-expired' }], check: { limitExpired: true } },
    });
    expect(held?.data).toHaveProperty('waysOut', [
      { kind: 'renew-limit' },
      { kind: 'pay', amount: { minor: 601, currency: 'CNY' } },
      { kind: 'override', role: 'creditLead' },
    ]);
  });
});
