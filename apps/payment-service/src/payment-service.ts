import { paymentControllers } from '@zixin/services';
import type { ServiceRole } from '@zixin/services/serving';

/** Invoices, payments and what becomes of them. */
export const paymentService: ServiceRole = {
  name: 'payment-service',
  controllers: [...paymentControllers],
};
