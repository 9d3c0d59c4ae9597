import { investigationControllers } from '@zixin/services';
import type { ServiceRole } from '@zixin/services/serving';

/** Customers, their investigations and evidence, and facts about the world. */
export const investigationService: ServiceRole = {
  name: 'investigation-service',
  controllers: [...investigationControllers],
};
