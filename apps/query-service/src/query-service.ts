import { accessControllers, queryControllers } from '@zixin/services';
import type { ServiceRole } from '@zixin/services/serving';
import { countWork } from './work-to-do.js';

/** Everything that is read, and the sessions, people and keys of those who read it. */
export const queryService: ServiceRole = {
  name: 'query-service',
  controllers: [...accessControllers, ...queryControllers],
  firstAdmin: true,
  work: (shell) => Promise.resolve(countWork(shell)),
};
