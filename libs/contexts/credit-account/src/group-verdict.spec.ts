import type { AccountInputs } from './account-inputs.js';
import type { GroupVerdict } from './order.events.js';
import {
  change,
  limited,
  opened,
  pay,
  place,
  release,
  review,
  termsGranted,
} from './testing/account-steps.js';
import { account, clerk, cny, lead, policies, type Step, story, today } from './testing/account-story.js';

const accepted: GroupVerdict = {
  ...{ groupId: 'g-1', reservationId: 'r-1', accepted: true },
  ...{ limit: cny(5000), use: cny(4000), order: cny(400), shortfall: cny(0) },
};
const refused: GroupVerdict = { ...accepted, accepted: false, use: cny(4700), shortfall: cny(100) };
const asked = (groups: Readonly<Record<string, GroupVerdict>>): AccountInputs => ({ ...policies(), groups });
const by = (groups: Readonly<Record<string, GroupVerdict>>) => ({ by: clerk, inputs: asked(groups) });
const given = (...steps: readonly Step[]) =>
  account.given(...story(opened, limited(1000), termsGranted(30), ...steps));

describe('rule 5: an order is checked for the customer and for its group', () => {
  it('is reserved when both accept it, with what the group said', () => {
    const [event] = given()
      .when(place('o-1', 400), by({ 'o-1': accepted, 'o-2': refused }))
      .events();
    expect(event).toMatchObject({ type: 'OrderReserved', data: { group: accepted } });
  });

  it('without a verdict of a group there is none in the event', () => {
    for (const inputs of [policies(), asked({ 'o-2': refused })])
      expect(given().when(place('o-1', 400), { inputs }).events()[0]?.data).not.toHaveProperty('group');
  });

  it('is held when the group does not, with the figures of the group; paying here frees nothing there', () => {
    const [event] = given()
      .when(place('o-1', 400), by({ 'o-1': refused }))
      .events();
    const { groupId, limit, use, order, shortfall } = refused;
    expect(event).toMatchObject({
      type: 'OrderHeld',
      data: {
        reasons: [{ code: 'group-limit-exceeded', figures: { groupId, limit, use, order, shortfall } }],
        shortfall: cny(0),
        waysOut: [{ kind: 'raise-group-limit', to: cny(5100) }, { kind: 'override' }],
        group: refused,
      },
    });
  });

  it('names both limits when both are short, each with its own way out', () => {
    const [event] = given()
      .when(place('o-1', 1400), by({ 'o-1': { ...refused, limit: null } }))
      .events();
    expect(event).toMatchObject({
      data: {
        reasons: [{ code: 'limit-exceeded' }, { code: 'group-limit-exceeded', figures: { limit: null } }],
        shortfall: cny(400),
        waysOut: [
          { kind: 'prepay', amount: cny(400) },
          { kind: 'raise-limit' },
          { kind: 'raise-group-limit', to: cny(5100) },
          { kind: 'override' },
        ],
      },
    });
  });

  it('passes when it is paid ahead', () =>
    given(pay('p-1', 400))
      .when(place('o-1', 400, { prepaid: true }), by({ 'o-1': refused }))
      .thenTypes('OrderReserved'));

  it('an order beyond the horizon is recorded whatever the group says', () => {
    const far = place('o-1', 400, { shipOn: '2026-12-01' as typeof today });
    given()
      .when(far, by({ 'o-1': refused }))
      .thenTypes('OrderReserved');
  });
});

describe('a review, a change and a release read the verdict of their own order', () => {
  const two = [by({ 'o-1': refused, 'o-2': refused }), place('o-1', 400), place('o-2', 400)] as const;

  it('the review skips what the group still refuses', () => {
    const [event, ...more] = given(...two)
      .when(review, by({ 'o-1': refused, 'o-2': accepted }))
      .events();
    expect(event).toMatchObject({ type: 'OrderReserved', data: { orderId: 'o-2', group: accepted } });
    expect(more).toEqual([]);
  });

  it('a change is a new check', () =>
    given(place('o-1', 400))
      .when(change('o-1', { amount: cny(500) }), by({ 'o-1': refused }))
      .thenTypes('OrderChanged', 'OrderHeld'));

  it('a held order is released when the group accepts it, or by override', () => {
    const held = given(...two);
    held
      .when(release('o-1'), by({ 'o-1': refused }))
      .thenRefused('order-held', { reasons: 'group-limit-exceeded' });
    held.when(release('o-1'), by({ 'o-1': accepted })).thenTypes('OrderReserved', 'OrderReleased');
    held
      .when(release('o-1', { override: true, reason: 'x' }), { ...by({ 'o-1': refused }), by: lead })
      .thenTypes('OrderReleased');
  });
});

describe('an order takes no more than its group was asked about', () => {
  const with400 = { inputs: { ...asked({ 'o-1': accepted }), askedOfGroup: { 'o-1': 400 } } };

  it('when it is placed', () => {
    given().when(place('o-1', 400), with400).thenTypes('OrderReserved');
    given().when(place('o-1', 401), with400).thenRefused('group-asked-for-less', { orderId: 'o-1' });
    given().when(place('o-2', 1), with400).thenRefused('group-asked-for-less', { orderId: 'o-2' });
  });

  it('beyond what is counted of it, when it changes', () => {
    const to = (orderId: string, minor: number) => change(orderId, { amount: cny(minor) });
    given(place('o-1', 100)).when(to('o-1', 500), with400).thenTypes('OrderChanged', 'OrderReserved');
    given(place('o-1', 100)).when(to('o-1', 501), with400).thenRefused('group-asked-for-less');
    given(place('o-2', 100)).when(to('o-2', 50), with400).thenTypes('OrderChanged', 'OrderReserved');
  });

  it.each([
    ['reviewed', review],
    ['released', release('o-1')],
  ])('when it waited and is %s', (_, command) => {
    const held = given(by({ 'o-1': refused }), place('o-1', 401));
    held.when(command, with400).thenRefused('group-asked-for-less', { orderId: 'o-1' });
  });

  it('unless it is paid ahead, which needs nothing of the group', () =>
    given(pay('p-1', 401))
      .when(place('o-1', 401, { prepaid: true }), {
        inputs: { ...asked({ 'o-1': refused }), askedOfGroup: {} },
      })
      .thenTypes('OrderReserved'));
});
