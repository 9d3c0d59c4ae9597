import './messages.js';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { LimitsController } from './accounts/limits.controller.js';
import { CustomersController } from './customers/customers.controller.js';
import { OrdersController } from './orders/orders.controller.js';
import { PeopleController } from './people/people.controller.js';
import { SessionController } from './people/session.controller.js';
import { CustomerReadsController } from './queries/customer-reads.controller.js';
import { FeedController } from './queries/feed.controller.js';
import { ListsController } from './queries/lists.controller.js';
import { ReportsController } from './queries/reports.controller.js';
import { ReceivablesController } from './receivables/receivables.controller.js';
import { ServiceContext } from './service-context.js';

/** The customer part of the investigation service. */
export const investigationControllers: readonly Type[] = [CustomersController];
export const limitControllers: readonly Type[] = [LimitsController, OrdersController];
export const paymentControllers: readonly Type[] = [ReceivablesController];
export const queryControllers: readonly Type[] = [
  ListsController,
  ReportsController,
  CustomerReadsController,
  FeedController,
];
/** Sessions, people and keys: needed wherever people log in. */
export const accessControllers: readonly Type[] = [SessionController, PeopleController];

export const allControllers: readonly Type[] = [
  ...accessControllers,
  ...investigationControllers,
  ...limitControllers,
  ...paymentControllers,
  ...queryControllers,
];

@Module({})
class ServiceModule {}

/** A module of some API areas over one context: one area per service, or all of them in one process. */
export function serviceModule(controllers: readonly Type[], context: ServiceContext): DynamicModule {
  const provider = { provide: ServiceContext, useValue: context };
  return { module: ServiceModule, controllers: [...controllers], providers: [provider], exports: [provider] };
}
