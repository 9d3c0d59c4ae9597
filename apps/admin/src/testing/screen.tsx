import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { act } from 'react';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '../api/query-client.js';
import { type Person, resumed, signOut } from '../api/session.js';
import { Look } from '../app/look.js';
import { createAppRouter } from '../app/router.js';
import { type Language, speak } from '../ui/language.js';
import { createFakeServer } from './fake-server.js';

/** The services, for every screen that `open` opens. */
export const server = createFakeServer();

export const analyst: Person = { id: 'u-analyst', displayName: '林悦', roles: ['analyst'] };
export const manager: Person = { id: 'u-manager', displayName: '周婷', roles: ['creditManager'] };
export const auditor: Person = { id: 'u-auditor', displayName: '冯舒', roles: ['auditor'] };
export const admin: Person = { id: 'u-admin', displayName: 'Administrator', roles: ['admin'] };

const house = { businessDate: '2026-11-27', timeZone: 'Asia/Shanghai', currency: 'CNY' };

interface Opened {
  readonly user: UserEvent;
  readonly router: ReturnType<typeof createAppRouter>;
  readonly client: ReturnType<typeof createQueryClient>;
  readonly container: HTMLElement;
}

interface Opening {
  readonly as?: Person;
  readonly language?: Language;
}

/** Opens an address as somebody who is signed in: the real router, client, pieces and texts; only the network is played. */
export async function open(
  path: string,
  { as = analyst, language = 'zh-CN' }: Opening = {},
): Promise<Opened> {
  const grant = { accessToken: 'token', expiresAt: '2026-11-27T10:00:00.000Z', user: as };
  server.answers('post', '/v1/session/refresh', () => grant);
  server.answers('get', '/v1/me', () => ({ ...as, kind: 'person', scopes: [], house }));
  localStorage.setItem('zixin-signed-in', 'yes');
  window.history.pushState(null, '', path);
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const user = userEvent.setup();
  const router = createAppRouter(client);
  await act(async () => {
    await speak(language);
    await resumed();
  });
  const { container } = render(
    <QueryClientProvider client={client}>
      <Look>
        <RouterProvider router={router} />
      </Look>
    </QueryClientProvider>,
  );
  return { container, user, router, client };
}

beforeEach(() => {
  server.reset();
  globalThis.fetch = ((request: Request) => server.fetch(request)) as typeof fetch;
});

afterEach(async () => {
  const missed = server.unanswered();
  server.answers('delete', '/v1/session', () => ({}));
  await act(() => signOut());
  localStorage.clear();
  if (missed.length > 0) throw new Error(`Nothing answers ${missed.join(', ')}`);
});
