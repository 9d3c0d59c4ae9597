import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { CreditData } from './not-yours.js';
import { NotFound, RouteFailure } from './route-failure.js';
import { Root } from './root.js';
import { Shell } from './shell.js';

/** A screen's module: `Component`, and `loader(client)` that starts its reads without waiting for them. */
interface Screen {
  readonly Component: React.ComponentType;
}

/** `about`: what the screen is about, where a right is needed and the screen itself does not say so. */
interface Address {
  readonly path: string;
  readonly about?: 'credit';
  readonly load: () => Promise<Screen>;
}

const lazily =
  ({ about, load }: Address) =>
  async () => {
    const { Component } = await load();
    if (about !== 'credit') return { Component };
    return {
      Component: () => (
        <CreditData>
          <Component />
        </CreditData>
      ),
    };
  };

/** Every address of the app. The language test walks this list. */
export const screens: readonly Address[] = [
  { path: '/', load: () => import('../work/work.route.js') },
  { path: '/customers', load: () => import('../customers/customers.route.js') },
  {
    path: '/customers/:customer',
    about: 'credit',
    load: () => import('../credit-file/credit-file.route.js'),
  },
  {
    path: '/customers/:customer/decisions',
    about: 'credit',
    load: () => import('../decisions/decisions.route.js'),
  },
  { path: '/approvals/:proposal', about: 'credit', load: () => import('../decisions/approval.route.js') },
  {
    path: '/investigations',
    about: 'credit',
    load: () => import('../investigations/investigations.route.js'),
  },
  {
    path: '/investigations/:investigation',
    about: 'credit',
    load: () => import('../investigations/investigation.route.js'),
  },
  { path: '/receivables', about: 'credit', load: () => import('../receivables/receivables.route.js') },
  { path: '/risk', load: () => import('../risk/risk.route.js') },
  { path: '/policies', load: () => import('../policies/policies.route.js') },
  { path: '/policies/:policy', load: () => import('../policies/policy.route.js') },
  { path: '/audit', load: () => import('../audit/audit.route.js') },
  { path: '/settings', load: () => import('../settings/settings.route.js') },
];

export function createAppRouter(client: QueryClient) {
  return createBrowserRouter([
    {
      Component: () => <Root client={client} />,
      ErrorBoundary: RouteFailure,
      HydrateFallback: () => null,
      children: [
        {
          Component: Shell,
          children: [
            {
              ErrorBoundary: RouteFailure,
              children: [
                ...screens.map((screen) => ({ path: screen.path, lazy: lazily(screen) })),
                { path: '*', Component: NotFound },
              ],
            },
          ],
        },
      ],
    },
  ]);
}
