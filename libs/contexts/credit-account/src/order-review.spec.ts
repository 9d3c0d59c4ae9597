import { addDays, lookUp } from '@zixin/kernel';
import {
  cancel,
  deliver,
  invoice,
  limited,
  opened,
  pay,
  place,
  release,
  review,
  stop,
  to,
} from './testing/account-steps.js';
import { account, clerk, cny, day, stateAfter, type Step, story, today } from './testing/account-story.js';

const open = [opened, limited(1000)] as const;
const given = (...steps: readonly Step[]) => account.given(...story(...open, ...steps));
const reviewed = (...steps: readonly Step[]) =>
  given(...steps)
    .when(review)
    .events()
    .map((event) => [event.type, 'orderId' in event.data ? event.data.orderId : '']);

describe('rule 6: when exposure falls, held orders are reviewed oldest first, skipping what does not fit', () => {
  const full = invoice('i-1', 1000);
  const yesterday = { placedOn: addDays(today, -1) };

  it('takes the older order first whatever came in first', () => {
    const held = [
      full,
      place('young', 600),
      place('old', 600, yesterday),
      pay('p-1', 1000, to({ 'i-1': 1000 })),
    ];
    expect(reviewed(...held)).toEqual([['OrderReserved', 'old']]);
  });

  it('of one day the one that came in first, whatever the ids', () => {
    const held = [
      full,
      place('b', 600),
      place('a', 600),
      place('c', 400),
      pay('p-1', 1000, to({ 'i-1': 1000 })),
    ];
    expect(reviewed(...held)).toEqual([
      ['OrderReserved', 'b'],
      ['OrderReserved', 'c'],
    ]);
  });

  it('skips one that does not fit and goes on', () => {
    const held = [
      full,
      place('big', 900, yesterday),
      place('small', 100),
      pay('p-1', 100, to({ 'i-1': 100 })),
    ];
    expect(reviewed(...held)).toEqual([['OrderReserved', 'small']]);
  });

  it('counts each order it reserves before it judges the next', () => {
    const held = [
      full,
      place('a', 500),
      place('b', 500),
      place('c', 1),
      pay('p-1', 1000, to({ 'i-1': 1000 })),
    ];
    expect(stateAfter(...open, ...held, review).totals.reserved).toBe(1000);
  });

  it('changes nothing when nothing fits, and nothing the second time', () => {
    given(full, place('a', 1)).when(review).thenNothing();
    const steps = [full, place('a', 500), pay('p-1', 500, to({ 'i-1': 500 }))];
    given(...steps, review)
      .when(review)
      .thenNothing();
    given().when(review).thenNothing();
  });
});

describe('rule 2: orders beyond the horizon are recorded, not reserved', () => {
  const edge = addDays(today, 90);
  const beyond = addDays(today, 91);
  const far = place('far', 600, { shipOn: beyond });

  it('the last day inside is reserved, the first day outside is not', () => {
    const [inside] = given()
      .when(place('o-1', 600, { shipOn: edge }))
      .events();
    expect(inside).toMatchObject({ type: 'OrderReserved', data: { reserved: cny(600), checkAgainOn: null } });
    const [outside] = given().when(far).events();
    expect(outside).toMatchObject({
      type: 'OrderReserved',
      data: { reserved: cny(0), earmarked: cny(0), checkAgainOn: addDays(today, 1) },
    });
  });

  it('they leave the headroom to others and pass whatever the limit says', () => {
    given(far).when(place('near', 1000)).thenTypes('OrderReserved');
    given(stop)
      .when(place('huge', 90_000, { shipOn: beyond }))
      .thenTypes('OrderReserved');
  });

  it('they are checked like new ones on the day they enter it, not before', () => {
    given(far).when(review, { today }).thenNothing();
    const [entering] = given(far)
      .when(review, { today: addDays(today, 1) })
      .events();
    expect(entering).toMatchObject({
      type: 'OrderReserved',
      data: { reserved: cny(600), checkAgainOn: null },
    });
    given(far, place('near', 500))
      .when(review, { today: addDays(today, 1) })
      .thenTypes('OrderHeld');
  });

  it('a missed day is made up for', () =>
    given(far)
      .when(review, { today: addDays(today, 30) })
      .thenTypes('OrderReserved'));

  it('shipping early is checked', () => {
    given(far).when(release('far'), { by: clerk }).thenTypes('OrderReserved', 'OrderReleased');
    given(far, place('near', 500))
      .when(release('far'), { by: clerk })
      .thenRefused('order-held', { reasons: 'limit-exceeded' });
    const [, moved] = given(far, place('near', 500))
      .when({ type: 'ChangeOrder', data: { orderId: 'far', shipOn: day('2026-04-01') } })
      .events();
    expect(moved).toMatchObject({ type: 'OrderHeld', data: { orderId: 'far' } });
  });

  it('delivered early in part, only the rest is checked', () => {
    const { orders } = stateAfter(...open, far, deliver('far', 200), { today: addDays(today, 1) }, review);
    expect(lookUp(orders, 'far')).toMatchObject({ status: 'reserved', reserved: 400, delivered: 200 });
  });

  it('a cancelled one is gone', () =>
    given(far, cancel('far')).when(review, { today: beyond }).thenNothing());
});
