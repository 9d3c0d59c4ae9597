import { type CalendarDate, type Catalog, type DomainEvent, v1 } from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** Time enters the system: one event per calendar day, `working` false on weekends and holidays. */
export type BusinessDayOpened = DomainEvent<
  'BusinessDayOpened',
  { readonly date: CalendarDate; readonly working: boolean }
>;

export type CalendarEvent = BusinessDayOpened;

export const calendarCatalog: Catalog<CalendarEvent> = {
  BusinessDayOpened: v1((data) => data.date),
};
