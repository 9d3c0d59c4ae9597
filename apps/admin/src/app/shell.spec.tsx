import { screen, waitFor, within } from '@testing-library/react';
import { admin, analyst, open, server } from '../testing/screen.js';

describe('the shell', () => {
  it('shows the rail in Chinese and in English', async () => {
    await open('/nowhere', { language: 'zh-CN' });
    expect(await screen.findByRole('link', { name: '客户' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '没有这个页面' })).toBeInTheDocument();
  });

  it('offers an administrator what that role may use, in the rail and by key', async () => {
    const { user, router } = await open('/nowhere', { as: admin, language: 'en' });
    const rail = within(await screen.findByRole('navigation', { name: 'Navigation' }));
    expect(rail.getAllByRole('link').map((link) => link.textContent)).toEqual(['Zixin', 'Work', 'Settings']);
    await user.keyboard('gc');
    expect(router.state.location.pathname).toBe('/nowhere');
    await user.keyboard('?');
    expect(await screen.findByText('g s')).toBeInTheDocument();
    expect(screen.queryByText('g c')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /tour/i })).not.toBeInTheDocument();
  });

  it('changes language in place', async () => {
    const { user } = await open('/nowhere', { language: 'zh-CN' });
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('link', { name: 'Customers' })).toBeInTheDocument();
  });

  it('goes by `g` and a letter, and shows the keys with `?`', async () => {
    const { user, router } = await open('/nowhere', { language: 'en' });
    await screen.findByRole('link', { name: 'Customers' });
    await user.keyboard('?');
    expect(await screen.findByText('Explain the figure')).toBeInTheDocument();
    await user.keyboard('{Escape}w');
    expect(router.state.location.pathname).toBe('/nowhere');
    await user.keyboard('gz');
    expect(router.state.location.pathname).toBe('/nowhere');
  });

  it('goes by `g` and a letter when the page was drawn again between the two', async () => {
    const { user, router } = await open('/nowhere', { language: 'en' });
    const chinese = await screen.findByRole('button', { name: '中文' });
    await user.keyboard('g');
    await user.click(chinese);
    await screen.findByRole('link', { name: '客户' });
    await user.keyboard('s');
    await waitFor(() => expect(router.state.location.pathname).toBe('/settings'));
  });

  it('signs in over the page when a session has ended, and asks again what was asked', async () => {
    const { user, client } = await open('/nowhere', { language: 'en' });
    await screen.findByRole('link', { name: 'Customers' });
    const asked = server.asked('get', '/v1/me').length;
    server.refuses('get', '/v1/me', 401, { code: 'token-expired' });
    server.refuses('post', '/v1/session/refresh', 401, { code: 'session-ended' });
    server.answers('post', '/v1/session', () => ({ accessToken: 'new', expiresAt: '', user: analyst }));
    void client.invalidateQueries();

    const panel = await screen.findByRole('dialog', { name: 'Sign in again' });
    expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeInTheDocument();
    await user.type(within(panel).getByLabelText('Login'), 'lin.yue');
    await user.type(within(panel).getByLabelText('Password'), 'correct horse battery');
    await user.click(within(panel).getByRole('button', { name: 'Sign in' }));

    await waitFor(() => expect(panel).not.toBeInTheDocument());
    await waitFor(() => expect(server.asked('get', '/v1/me')).toHaveLength(asked + 2));
    expect(server.asked('get', '/v1/me').at(-1)?.headers.get('Authorization')).toBe('Bearer new');
  });
});
