import { accessCatalog, type AccessEvent } from '@zixin/access/events';
import { calendarCatalog, type CalendarEvent } from '@zixin/calendar/events';
import { creditAccountCatalog, type CreditAccountEvent } from '@zixin/credit-account/events';
import { customerCatalog, type CustomerEvent } from '@zixin/customer/events';
import { identityCatalog, type IdentityEvent } from '@zixin/identity/events';
import type { AnyCatalog } from '@zixin/kernel';

/** Every event of the house. */
export type CreditEvent = CustomerEvent | CreditAccountEvent | IdentityEvent | CalendarEvent | AccessEvent;

const catalog = {
  ...customerCatalog,
  ...creditAccountCatalog,
  ...identityCatalog,
  ...calendarCatalog,
  ...accessCatalog,
} satisfies { readonly [T in CreditEvent['type']]: unknown };

/** The definitions of every event type, for loops that read the whole log. */
export const creditCatalog: AnyCatalog = catalog;
