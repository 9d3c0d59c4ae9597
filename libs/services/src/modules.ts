import './messages.js';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { LimitsController } from './accounts/limits.controller.js';
import { RiskMitigationController } from './accounts/risk-mitigation.controller.js';
import { CustomersController } from './customers/customers.controller.js';
import { OrdersController } from './orders/orders.controller.js';
import { AttachmentsController } from './investigations/attachments.controller.js';
import { GroupsController } from './groups/groups.controller.js';
import { InvestigationReadsController } from './investigations/investigation-reads.controller.js';
import { InvestigationsController } from './investigations/investigations.controller.js';
import { AccessReadsController } from './people/access-reads.controller.js';
import { PeopleController } from './people/people.controller.js';
import { SavedViewsController } from './people/saved-views.controller.js';
import { SessionController } from './people/session.controller.js';
import { PoliciesController } from './policies/policies.controller.js';
import { CustomerDecisionsController } from './portfolio/customer-decisions.controller.js';
import { PortfolioController } from './portfolio/portfolio.controller.js';
import { DossierController } from './audit/dossier.controller.js';
import { EventController } from './audit/event.controller.js';
import { VerificationsController } from './audit/verifications.controller.js';
import { AuditController } from './queries/audit.controller.js';
import { CustomerReadsController } from './queries/customer-reads.controller.js';
import { FeedController } from './queries/feed.controller.js';
import { ListsController } from './queries/lists.controller.js';
import { ReportsController } from './queries/reports.controller.js';
import { RatingReadsController } from './ratings/rating-reads.controller.js';
import { RatingsController } from './ratings/ratings.controller.js';
import { ReceivablesController } from './receivables/receivables.controller.js';
import { ReferenceFactsController } from './risks/reference-facts.controller.js';
import { WarningsController } from './risks/warnings.controller.js';
import { SystemController } from './system/system.controller.js';
import { SimulationsController } from './simulations/simulations.controller.js';
import { ServiceContext } from './service-context.js';
import { type AnswerSchemas, answerSource } from '@zixin/platform';
import { answersText } from './answers.generated.js';

/** Customers, their investigations and evidence, and facts about the world. */
export const investigationControllers: readonly Type[] = [
  CustomersController,
  InvestigationsController,
  AttachmentsController,
  ReferenceFactsController,
];
/** Scores, ratings, reviews, warnings, and the policies they follow. */
export const ratingControllers: readonly Type[] = [RatingsController, WarningsController, PoliciesController];
export const limitControllers: readonly Type[] = [
  LimitsController,
  RiskMitigationController,
  GroupsController,
  OrdersController,
];
export const paymentControllers: readonly Type[] = [ReceivablesController];
export const queryControllers: readonly Type[] = [
  ListsController,
  AuditController,
  EventController,
  VerificationsController,
  DossierController,
  ReportsController,
  CustomerReadsController,
  InvestigationReadsController,
  RatingReadsController,
  PortfolioController,
  CustomerDecisionsController,
  SimulationsController,
  FeedController,
  SystemController,
];
/** Sessions, people and keys: needed wherever people log in. */
export const accessControllers: readonly Type[] = [
  SessionController,
  SavedViewsController,
  PeopleController,
  AccessReadsController,
];

export const allControllers: readonly Type[] = [
  ...accessControllers,
  ...investigationControllers,
  ...ratingControllers,
  ...limitControllers,
  ...paymentControllers,
  ...queryControllers,
];

@Module({})
class ServiceModule {}

/** A module of some API areas over one context: one area per service, or all of them in one process. */
export function serviceModule(controllers: readonly Type[], context: ServiceContext): DynamicModule {
  const provider = { provide: ServiceContext, useValue: context };
  const answers = { provide: answerSource, useValue: () => JSON.parse(answersText) as AnswerSchemas };
  const providers = [provider, answers];
  return { module: ServiceModule, controllers: [...controllers], providers, exports: providers };
}
