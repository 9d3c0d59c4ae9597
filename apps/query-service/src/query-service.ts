import { fileURLToPath } from 'node:url';
import { accessControllers, queryControllers } from '@zixin/services';
import type { ServiceRole } from '@zixin/services/serving';
import { countWork } from './work-to-do.js';

/** Everything that is read, the sessions, people and keys of those who read it, and the admin app. */
export const queryService: ServiceRole = {
  name: 'query-service',
  controllers: [...accessControllers, ...queryControllers],
  firstAdmin: true,
  adminApp: fileURLToPath(new URL('../../admin/dist', import.meta.url)),
  work: (shell) => Promise.resolve(countWork(shell)),
};
