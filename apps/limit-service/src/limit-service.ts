import { limitControllers } from '@zixin/services';
import type { ServiceRole } from '@zixin/services/serving';

/** Limits, terms, holds, mitigants, groups and orders. */
export const limitService: ServiceRole = {
  name: 'limit-service',
  controllers: [...limitControllers],
};
