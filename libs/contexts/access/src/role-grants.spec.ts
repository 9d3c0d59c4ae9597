import { rolesOn } from './access-state.js';
import type { GrantRole, WithdrawRole } from './commands.js';
import { creditDecisionRoles, incompatibleRole, isRole, type Role, roles } from './roles.js';
import {
  day,
  granted,
  invitation,
  invited,
  service,
  today,
  users,
  withdrawn,
} from './testing/access-examples.js';

const grant = (role: Role, on = '2026-03-02'): GrantRole => ({
  type: 'GrantRole',
  data: { role, on: day(on) },
});
const withdraw = (role: Role, on = '2026-03-02'): WithdrawRole => ({
  type: 'WithdrawRole',
  data: { role, on: day(on) },
});
const invite = (change = {}) => ({ type: 'InviteUser', data: invitation(change) }) as const;

describe('inviting a user', () => {
  it('is the first thing that happens', () =>
    users
      .given()
      .when(invite({ displayName: ' Li Wei ' }))
      .then(invited()));
  it('changes nothing when repeated', () => users.given(invited()).when(invite()).thenNothing());
  it('does not make another user of the same id', () =>
    users
      .given(invited())
      .when(invite({ kind: 'service' }))
      .thenRefused('user-exists'));
  it('wants a login and a name', () => {
    users
      .given()
      .when(invite({ login: ' ' }))
      .thenRefused('text-required');
    users
      .given()
      .when(invite({ displayName: '' }))
      .thenRefused('text-required');
  });
  it('keeps the bootstrap actor nobody’s user', () =>
    users
      .given()
      .when(invite({ userId: 'system' }))
      .thenRefused('user-id-reserved'));
  it('refuses a future date', () =>
    users
      .given()
      .when(invite({ on: day('2026-03-03') }))
      .thenRefused('date-in-future'));
});

describe('granting a role', () => {
  it('takes an invited user', () => {
    users.given().when(grant('analyst')).thenRefused('user-not-found');
    users.given(invited()).when(grant('analyst')).then(granted('analyst', '2026-03-02'));
  });
  it('changes nothing while the role is held', () =>
    users.given(invited(), granted('analyst')).when(grant('analyst')).thenNothing());
  it('grants it again after it was withdrawn, on the same day too', () => {
    const history = [invited(), granted('analyst'), withdrawn('analyst', '2026-03-02')];
    users
      .given(...history)
      .when(grant('analyst'))
      .then(granted('analyst', '2026-03-02'));
  });
  it('takes a second person, whatever roles the first one has', () => {
    const self = { by: { id: 'u-1', roles: ['admin'] } };
    users.given(invited()).when(grant('analyst'), self).thenRefused('own-access', { userId: 'u-1' });
    users.given(invited(), granted('admin')).when(grant('analyst'), self).thenRefused('own-access');
  });
  it('is done by the system before there are users', () =>
    users
      .given(invited())
      .when(grant('admin'), { by: { id: 'system', roles: [] } })
      .then(granted('admin', '2026-03-02')));
  it('has a date: not to come, not before the user', () => {
    users.given(invited()).when(grant('analyst', '2026-03-03')).thenRefused('date-in-future', { today });
    users
      .given(invited())
      .when(grant('analyst', '2025-12-31'))
      .thenRefused('effective-before-existence', { date: '2025-12-31', since: '2026-01-01' });
  });

  it.each(creditDecisionRoles)('keeps admin and %s apart, in either order', (role) => {
    users
      .given(invited(), granted('admin'))
      .when(grant(role))
      .thenRefused('roles-incompatible', { role, with: 'admin' });
    users
      .given(invited(), granted(role))
      .when(grant('admin'))
      .thenRefused('roles-incompatible', { with: role });
  });
  it.each(roles.filter((role) => role !== 'auditor'))(
    'keeps auditor and %s apart, in either order',
    (role) => {
      users
        .given(invited(), granted('auditor'))
        .when(grant(role))
        .thenRefused('roles-incompatible', { with: 'auditor' });
      users
        .given(invited(), granted(role))
        .when(grant('auditor'))
        .thenRefused('roles-incompatible', { with: role });
    },
  );
  it('lets an analyst decide, and an admin analyse', () => {
    users.given(invited(), granted('analyst')).when(grant('creditLead')).thenTypes('RoleGranted');
    users.given(invited(), granted('admin')).when(grant('analyst')).thenTypes('RoleGranted');
  });
  it('allows the other role once the first is withdrawn, but not for days before that', () => {
    const history = [invited(), granted('admin'), withdrawn('admin', '2026-02-15')];
    users
      .given(...history)
      .when(grant('committee', '2026-02-15'))
      .thenTypes('RoleGranted');
    users
      .given(...history)
      .when(grant('committee', '2026-02-14'))
      .thenRefused('roles-incompatible');
  });
  it('finds a conflict that begins later than the date given', () =>
    users
      .given(invited(), granted('admin', '2026-03-01'))
      .when(grant('committee', '2026-02-01'))
      .thenRefused('roles-incompatible'));
  it('gives a service the role service and nothing else', () => {
    users.given(service).when(grant('service')).thenTypes('RoleGranted');
    for (const role of roles.filter((role) => role !== 'service'))
      users.given(service).when(grant(role)).thenRefused('role-not-for-service', { role });
  });
});

describe('withdrawing a role', () => {
  it('ends it', () =>
    users
      .given(invited(), granted('analyst'))
      .when(withdraw('analyst'))
      .then(withdrawn('analyst', '2026-03-02')));
  it('changes nothing when the role is not held', () => {
    users.given(invited()).when(withdraw('analyst')).thenNothing();
    users.given(invited(), granted('analyst'), withdrawn('analyst')).when(withdraw('analyst')).thenNothing();
  });
  it('may be done by the holder', () =>
    users
      .given(invited(), granted('analyst'))
      .when(withdraw('analyst'), { by: { id: 'u-1', roles: [] } })
      .thenTypes('RoleWithdrawn'));
  it('never calls a role withdrawn that was granted later and stays', () => {
    users
      .given(invited(), granted('analyst'))
      .when(withdraw('analyst', '2026-01-31'))
      .thenRefused('effective-before-existence', { date: '2026-01-31', since: '2026-02-01' });
    users
      .given(invited(), granted('analyst'), withdrawn('analyst'), granted('analyst', '2026-03-01'))
      .when(withdraw('analyst', '2026-02-28'))
      .thenRefused('effective-before-existence', { date: '2026-02-28', since: '2026-03-01' });
  });
  it('refuses a future date', () =>
    users
      .given(invited(), granted('analyst'))
      .when(withdraw('analyst', '2026-03-03'))
      .thenRefused('date-in-future'));
});

describe('roles on a date', () => {
  const { state } = users.given(
    invited(),
    granted('creditLead', '2026-02-10'),
    granted('analyst', '2026-02-01'),
    withdrawn('creditLead', '2026-02-20'),
  );
  it.each([
    ['2026-01-31', []],
    ['2026-02-09', ['analyst']],
    ['2026-02-10', ['analyst', 'creditLead']],
    ['2026-02-19', ['analyst', 'creditLead']],
    ['2026-02-20', ['analyst']],
  ])('%s: %p', (date, expected) => expect(rolesOn(state, day(date))).toEqual(expected));
  it('has none for nobody', () => expect(rolesOn({ status: 'none' }, today)).toEqual([]));
  it('counts a withdrawal recorded late from its own date', () => {
    const late = users.given(
      invited(),
      granted('analyst', '2026-02-01'),
      granted('committee', '2026-02-20'),
      withdrawn('analyst', '2026-02-05'),
    );
    expect(rolesOn(late.state, day('2026-02-04'))).toEqual(['analyst']);
    expect(rolesOn(late.state, day('2026-02-20'))).toEqual(['committee']);
  });
});

it('tells roles from other words', () => {
  expect(isRole('creditLead')).toBe(true);
  expect(isRole('CreditLead')).toBe(false);
  expect(incompatibleRole('admin', ['analyst', 'committee'])).toBe('committee');
  expect(incompatibleRole('auditor', ['auditor'])).toBeNull();
});
