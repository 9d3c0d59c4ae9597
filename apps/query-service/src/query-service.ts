import { fileURLToPath } from 'node:url';
import { accessControllers, allControllers, queryControllers } from '@zixin/services';
import type { ServiceRole } from '@zixin/services/serving';
import { countWork } from './work-to-do.js';

/** Everything that is read, the sessions, people and keys of those who read it, the admin app, and the description of the whole API. */
export const queryService: ServiceRole = {
  name: 'query-service',
  controllers: [...accessControllers, ...queryControllers],
  describes: allControllers,
  firstAdmin: true,
  adminApp: fileURLToPath(new URL('../../admin/dist', import.meta.url)),
  work: (shell) => Promise.resolve(countWork(shell)),
};
