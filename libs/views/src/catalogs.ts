import { accessCatalog, type AccessEvent } from '@zixin/access/events';
import { calendarCatalog, type CalendarEvent } from '@zixin/calendar/events';
import { creditAccountCatalog, type CreditAccountEvent } from '@zixin/credit-account/events';
import { creditGroupCatalog, type CreditGroupEvent } from '@zixin/credit-group/events';
import { customerCatalog, type CustomerEvent } from '@zixin/customer/events';
import { identityCatalog, type IdentityEvent } from '@zixin/identity/events';
import { exchangeRateCatalog, type ExchangeRateEvent } from '@zixin/exchange-rate/events';
import { industryCatalog, type IndustryEvent } from '@zixin/industry/events';
import { investigationCatalog, type InvestigationEvent } from '@zixin/investigation/events';
import type { AnyCatalog } from '@zixin/kernel';
import { policyCatalog, type PolicyEvent } from '@zixin/policy/events';
import { ratingCatalog, type RatingEvent } from '@zixin/rating/events';
import { warningCatalog, type WarningEvent } from '@zixin/warning/events';

/** Every event of the house. */
export type CreditEvent =
  | CustomerEvent
  | CreditAccountEvent
  | IdentityEvent
  | CalendarEvent
  | AccessEvent
  | InvestigationEvent
  | RatingEvent
  | WarningEvent
  | PolicyEvent
  | IndustryEvent
  | ExchangeRateEvent
  | CreditGroupEvent;

const catalog = {
  ...customerCatalog,
  ...creditAccountCatalog,
  ...identityCatalog,
  ...calendarCatalog,
  ...accessCatalog,
  ...investigationCatalog,
  ...ratingCatalog,
  ...warningCatalog,
  ...policyCatalog,
  ...industryCatalog,
  ...exchangeRateCatalog,
  ...creditGroupCatalog,
} satisfies { readonly [T in CreditEvent['type']]: unknown };

/** The definitions of every event type, for loops that read the whole log. */
export const creditCatalog: AnyCatalog = catalog;
