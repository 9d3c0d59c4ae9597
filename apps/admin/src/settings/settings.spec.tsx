import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { admin, analyst, auditor, manager, open, server } from '../testing/screen.js';

const lin = {
  userId: 'u-lin',
  login: 'lin.yue',
  displayName: '林悦',
  kind: 'person',
  invitedOn: '2024-11-27',
} as const;
const robot = { userId: 'u-orders', login: 'orders', displayName: '订单录入', kind: 'service' } as const;
const key = {
  ...{ id: 'k-1', label: '生产环境', scopes: ['orders:write'], standing: 'in-force', expiresAt: null },
  ...{ user: { id: 'u-orders', name: '订单录入' }, issuedBy: { id: 'u-admin', name: 'Administrator' } },
  ...{ issuedOn: '2026-11-01', revokedOn: null, revokedBecause: null },
};

beforeEach(() => {
  server.answers('get', '/v1/feed', () => ({}));
  server.answers('get', '/v1/users', {
    items: [
      { ...lin, roles: ['analyst'], delegations: [], keys: [] },
      { ...robot, invitedOn: '2024-11-27', roles: ['service'], delegations: [], keys: [] },
    ],
  });
  server.answers('get', '/v1/colleagues', {
    items: [
      { id: 'u-lin', name: '林悦', roles: ['analyst'], kind: 'person' },
      { id: 'u-orders', name: '订单录入', roles: ['service'], kind: 'service' },
    ],
  });
  server.answers('get', '/v1/delegations', { items: [] });
  server.answers('get', '/v1/api-keys', { items: [key] });
});

describe('the settings', () => {
  it('invite a person; a refused password keeps what was typed, and no draft keeps the password', async () => {
    const { user } = await open('/settings', { as: admin, language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Invite' }));
    const panel = screen.getByRole('dialog', { name: 'Invite' });
    await user.type(within(panel).getByLabelText('Name'), 'Mei');
    await user.type(within(panel).getByLabelText('Login'), 'mei');
    await user.type(within(panel).getByLabelText('First password'), 'short one');
    server.refuses('post', '/v1/users', 422, { code: 'password-weak', detail: 'Too short.' }, 1);
    await user.click(within(panel).getByRole('button', { name: 'Invite' }));
    expect(await within(panel).findByText('Too short.')).toBeInTheDocument();
    expect(within(panel).getByLabelText('Login')).toHaveValue('mei');
    expect(JSON.stringify({ ...localStorage })).not.toContain('short one');
    server.answers('post', '/v1/users', { id: 'u-mei', login: 'mei', displayName: 'Mei', kind: 'person' });
    await user.click(within(panel).getByRole('button', { name: 'Invite' }));
    await waitFor(() => expect(server.asked('post', '/v1/users')).toHaveLength(2));
    const sent = { kind: 'person', displayName: 'Mei', login: 'mei', password: 'short one' };
    expect(server.asked('post', '/v1/users')[1]!.body).toEqual(sent);
  });

  it('withdraw a role of a person', async () => {
    server.answers('delete', '/v1/users/{id}/roles/{role}', { id: 'u-lin', role: 'analyst' });
    const { user } = await open('/settings?tab=people&person=u-lin', { as: admin });
    const panel = await screen.findByRole('dialog', { name: '林悦' });
    await user.click(within(panel).getByRole('button', { name: '收回' }));
    await waitFor(() => expect(server.asked('delete', '/v1/users/{id}/roles/{role}')).toHaveLength(1));
  });

  it('revoke a key with a reason', async () => {
    server.answers('delete', '/v1/api-keys/{id}', { id: 'k-1' });
    const { user } = await open('/settings?tab=keys', { as: admin, language: 'en' });
    await user.click(await screen.findByText('Revoke', { selector: 'button span' }));
    const panel = screen.getByRole('dialog', { name: 'Revoke' });
    await user.type(within(panel).getByLabelText('Reason'), 'leaked');
    await user.click(within(panel).getByText('Revoke', { selector: 'button span' }));
    const asked = () => server.asked('delete', '/v1/api-keys/{id}')[0]?.body;
    await waitFor(() => expect(asked()).toEqual({ reason: 'leaked' }));
  });

  it('show an issued key once', async () => {
    server.answers('post', '/v1/api-keys', { id: 'k-2', key: 'zx_secret', label: 'test' });
    const values = { userId: 'u-orders', label: 'test', lastDay: '2026-12-31' };
    const opened = open('/settings?tab=keys', { as: admin, language: 'en' });
    localStorage.setItem('zixin-draft:issue-key:new', JSON.stringify({ savedAt: Date.now(), values }));
    const { user } = await opened;
    await user.click(await screen.findByText('Issue a key', { selector: 'button span' }));
    const panel = screen.getByRole('dialog', { name: 'Issue a key' });
    await user.click(within(panel).getByText('Issue a key', { selector: 'button span' }));
    expect(await within(panel).findByText('zx_secret')).toBeInTheDocument();
    const asked = server.asked('post', '/v1/api-keys')[0]?.body;
    const expiresAt = '2026-12-31T15:59:59.999Z';
    expect(asked).toEqual({ userId: 'u-orders', label: 'test', expiresAt });
    await user.click(within(panel).getByText('I have kept it'));
    expect(screen.queryByText('zx_secret')).not.toBeInTheDocument();
  });

  it('change the own password only when it was typed twice alike', async () => {
    server.answers('put', '/v1/me/password', () => undefined);
    const { user } = await open('/settings', { as: analyst, language: 'en' });
    await user.type(await screen.findByLabelText('Current password'), 'old');
    await user.type(screen.getByLabelText('New password'), 'a new password');
    await user.type(screen.getByLabelText('New password again'), 'another');
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText('The two new passwords differ')).toBeInTheDocument();
    expect(server.asked('put', '/v1/me/password')).toEqual([]);
    fireEvent.change(screen.getByLabelText('New password again'), { target: { value: 'a new password' } });
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText(/^Your password was changed\./)).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Sign in again' })).toBeInTheDocument();
  });

  it('say that a part does not work, which the service answers with 503', async () => {
    const body = {
      status: 'unavailable',
      checks: { views: 'failed', log: 'ok' },
      lagSeconds: { views: 61.5 },
    };
    server.answers('get', '/health/ready', () => body, { status: 503 });
    server.refuses('get', '/v1/system', 503, { code: 'unavailable' });
    await open('/settings?tab=system', { as: auditor, language: 'en' });
    expect(await screen.findByText('A part does not work')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Views.*Failed.*61\.5 s/ })).toBeInTheDocument();
  });

  it('say which stores are in use, and how far each view is behind the log', async () => {
    const log = (behind: number) => [{ source: 'log', position: '0000000000041557', behind }];
    server.answers('get', '/health/ready', { status: 'ok', version: '0.1.0', checks: { views: 'ok' } });
    server.answers('get', '/v1/system', {
      ...{ version: '0.1.0', runtime: 'Node.js v24.0.0', log: { position: '0000000000041560' } },
      stores: { log: 'esdb', views: 'mongodb', bus: 'kafka' },
      views: [
        { name: 'customers', version: 4, live: 4, positions: log(0) },
        { name: 'openItems', version: 3, live: 2, positions: log(3) },
      ],
    });
    await open('/settings?tab=system', { as: admin, language: 'en' });
    expect(await screen.findByText('KurrentDB')).toBeInTheDocument();
    expect(screen.getByText('41,560')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Customers.*Up to date.*4.*41,557.*None/ })).toBeInTheDocument();
    const building = /Open items.*New version being built.*2 in use, 3 being built.*41,557.*3 events/;
    expect(screen.getByRole('row', { name: building })).toBeInTheDocument();
  });

  it('say to others who may see the stores and views', async () => {
    server.answers('get', '/health/ready', { status: 'ok', version: '0.1.0', checks: { views: 'ok' } });
    await open('/settings?tab=system', { as: manager, language: 'en' });
    expect(await screen.findByText('Administrator, Auditor can see this.')).toBeInTheDocument();
    expect(server.asked('get', '/v1/system')).toEqual([]);
  });

  it('offer people what they may do and say who can do the rest', async () => {
    await open('/settings?tab=people', { as: manager, language: 'en' });
    expect(await screen.findByText('Administrator, Auditor can see this.')).toBeInTheDocument();
    expect(server.asked('get', '/v1/users')).toEqual([]);
  });
});
