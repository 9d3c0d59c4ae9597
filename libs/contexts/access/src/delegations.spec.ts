import { delegationsOn } from './access-state.js';
import type { AccessEvent } from './access.events.js';
import type { EndDelegation } from './commands.js';
import {
  day,
  delegated,
  delegation,
  granted,
  invited,
  today,
  users,
  withdrawn,
} from './testing/access-examples.js';

const manager = [invited(), granted('creditManager')];
const give = (change = {}) => ({ type: 'GrantDelegation', data: delegation(change) }) as const;
const end = (on = '2026-03-02'): EndDelegation => ({
  type: 'EndDelegation',
  data: { delegationId: 'd-1', on: day(on) },
});
const ended = (on: string): AccessEvent => ({
  type: 'DelegationEnded',
  data: { delegationId: 'd-1', on: day(on) },
});

describe('delegating a role', () => {
  it('has a receiver and days, to come or not', () => {
    users
      .given(...manager)
      .when(give())
      .then(delegated());
    users
      .given(...manager)
      .when(give({ from: day('2026-02-20') }))
      .then(delegated({ from: day('2026-02-20') }));
  });
  it('may last a single day', () =>
    users
      .given(...manager)
      .when(give({ until: day('2026-03-05') }))
      .thenTypes('DelegationGranted'));
  it('changes nothing when repeated, ended or not', () => {
    users
      .given(...manager, delegated())
      .when(give())
      .thenNothing();
    users
      .given(...manager, delegated(), ended('2026-03-05'))
      .when(give())
      .thenNothing();
  });
  it.each([
    { toUserId: 'u-3' },
    { role: 'creditLead' },
    { from: day('2026-03-06') },
    { until: day('2026-03-11') },
  ] as const)('does not change what was delegated under one id: %p', (change) =>
    users
      .given(...manager, delegated())
      .when(give(change))
      .thenRefused('delegation-id-taken'),
  );
  it('is for a role held on its first day', () => {
    users
      .given(...manager)
      .when(give({ role: 'committee' }))
      .thenRefused('role-not-held', { role: 'committee' });
    users
      .given(...manager, withdrawn('creditManager'))
      .when(give())
      .thenRefused('role-not-held');
    users
      .given(...manager)
      .when(give({ from: day('2026-01-31') }))
      .thenRefused('role-not-held');
  });
  it('does not end before it begins', () =>
    users
      .given(...manager)
      .when(give({ until: day('2026-03-04') }))
      .thenRefused('delegation-period-invalid', { from: '2026-03-05', until: '2026-03-04' }));
  it('does not begin before the user', () =>
    users
      .given(...manager)
      .when(give({ from: day('2025-12-31') }))
      .thenRefused('effective-before-existence'));
  it('is not to oneself, and nobody makes himself another’s delegate', () => {
    users
      .given(...manager)
      .when(give({ toUserId: 'u-1' }))
      .thenRefused('delegation-to-self');
    users
      .given(...manager)
      .when(give({ toUserId: 'boss' }))
      .thenRefused('own-access', { userId: 'boss' });
  });
  it('takes a user', () => users.given().when(give()).thenRefused('user-not-found'));
});

describe('ending a delegation', () => {
  const begun = [...manager, delegated({ from: day('2026-02-20') })];
  it('ends it from that day on', () =>
    users
      .given(...begun)
      .when(end())
      .then(ended('2026-03-02')));
  it('ends one that has not begun from its first day', () =>
    users
      .given(...manager, delegated())
      .when(end())
      .then(ended('2026-03-05')));
  it('changes nothing once it has ended, by hand or by date', () => {
    users
      .given(...begun, ended('2026-03-01'))
      .when(end())
      .thenNothing();
    users
      .given(...manager, delegated({ from: day('2026-02-20'), until: day('2026-03-01') }))
      .when(end())
      .thenNothing();
  });
  it('wants a known delegation and no future date', () => {
    users
      .given(...manager)
      .when(end())
      .thenRefused('delegation-not-found');
    users
      .given(...begun)
      .when(end('2026-03-03'))
      .thenRefused('date-in-future', { today });
  });
});

describe('delegations on a date', () => {
  const on = (date: string, ...history: AccessEvent[]) =>
    delegationsOn(users.given(...manager, ...history).state, day(date)).map(
      ({ delegationId }) => delegationId,
    );

  it.each([
    ['2026-03-04', []],
    ['2026-03-05', ['d-1']],
    ['2026-03-10', ['d-1']],
    ['2026-03-11', []],
  ])('%s, without any job: %p', (date, expected) => expect(on(date, delegated())).toEqual(expected));

  it('stops the day it is ended', () => {
    expect(on('2026-03-06', delegated(), ended('2026-03-07'))).toEqual(['d-1']);
    expect(on('2026-03-07', delegated(), ended('2026-03-07'))).toEqual([]);
  });
  it('stops when its giver loses the role', () =>
    expect(on('2026-03-06', delegated(), withdrawn('creditManager', '2026-03-06'))).toEqual([]));
  it('gives nothing of nobody', () => expect(delegationsOn({ status: 'none' }, today)).toEqual([]));
});
