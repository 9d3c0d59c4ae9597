import type { CalendarDate, DomainEvent } from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** `on`: the business day of the default, which may be past when it is declared. */
export type DefaultDeclared = DomainEvent<
  'DefaultDeclared',
  { readonly reason: string; readonly declaredBy: string; readonly on: CalendarDate }
>;
export type DefaultCured = DomainEvent<
  'DefaultCured',
  { readonly reason: string; readonly curedBy: string; readonly on: CalendarDate }
>;

export type DefaultEvent = DefaultDeclared | DefaultCured;
