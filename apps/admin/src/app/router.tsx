import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { NotFound, RouteFailure } from './route-failure.js';
import { Root } from './root.js';
import { Shell } from './shell.js';

/** A screen's module: `Component`, and `loader(client)` that starts its reads without waiting for them. */
interface Screen {
  readonly Component: React.ComponentType;
}

const lazily = (load: () => Promise<Screen>) => async () => ({
  Component: (await load()).Component,
});

/** Every address of the app. The language test walks this list. */
export const screens: readonly { readonly path: string; readonly load: () => Promise<Screen> }[] = [
  { path: '/', load: () => import('../work/work.route.js') },
  { path: '/customers', load: () => import('../customers/customers.route.js') },
  { path: '/customers/:customer', load: () => import('../credit-file/credit-file.route.js') },
  { path: '/customers/:customer/decisions', load: () => import('../decisions/decisions.route.js') },
  { path: '/approvals/:proposal', load: () => import('../decisions/approval.route.js') },
  { path: '/investigations', load: () => import('../investigations/investigations.route.js') },
  { path: '/investigations/:investigation', load: () => import('../investigations/investigation.route.js') },
  { path: '/receivables', load: () => import('../receivables/receivables.route.js') },
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
                ...screens.map(({ path, load }) => ({ path, lazy: lazily(load) })),
                { path: '*', Component: NotFound },
              ],
            },
          ],
        },
      ],
    },
  ]);
}
