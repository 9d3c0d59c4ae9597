import { type CalendarDate, type Catalog, type DomainEvent, v1 } from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** `scheme`: `number` (the seller's own customer number), `uscc`, `lei`, or another system's name; both parts normalised. */
export type IdentifierClaimed = DomainEvent<
  'IdentifierClaimed',
  {
    readonly scheme: string;
    readonly value: string;
    readonly customerId: string;
    readonly on: CalendarDate;
  }
>;
export type IdentifierReleased = DomainEvent<
  'IdentifierReleased',
  {
    readonly scheme: string;
    readonly value: string;
    readonly customerId: string;
    readonly reason: string;
    readonly on: CalendarDate;
  }
>;

export type IdentityEvent = IdentifierClaimed | IdentifierReleased;

export const identityCatalog: Catalog<IdentityEvent> = {
  IdentifierClaimed: v1((data) => data.on),
  IdentifierReleased: v1((data) => data.on),
};
