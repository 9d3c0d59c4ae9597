import type { PolicyContent } from '@zixin/calculations';
import { type CalendarDate, type Catalog, type DomainEvent, v1 } from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

export type PolicyDrafted = DomainEvent<
  'PolicyDrafted',
  {
    readonly name: string;
    /** 1, 2, 3 … in the order of drafting. */
    readonly version: number;
    readonly content: PolicyContent;
    readonly draftedBy: string;
    readonly note: string;
    readonly on: CalendarDate;
  }
>;
export type PolicyApproved = DomainEvent<
  'PolicyApproved',
  { readonly name: string; readonly version: number; readonly approvedBy: string; readonly on: CalendarDate }
>;
/** In force from a day, until another version starts. */
export type PolicyActivated = DomainEvent<
  'PolicyActivated',
  {
    readonly name: string;
    readonly version: number;
    readonly from: CalendarDate;
    readonly activatedBy: string;
    readonly on: CalendarDate;
  }
>;
/** Never to be activated again; decisions made under it keep it. */
export type PolicyRetired = DomainEvent<
  'PolicyRetired',
  {
    readonly name: string;
    readonly version: number;
    readonly reason: string;
    readonly retiredBy: string;
    readonly on: CalendarDate;
  }
>;

export type PolicyEvent = PolicyDrafted | PolicyApproved | PolicyActivated | PolicyRetired;

export const policyCatalog: Catalog<PolicyEvent> = {
  PolicyDrafted: v1((data) => data.on),
  PolicyApproved: v1((data) => data.on),
  PolicyActivated: v1((data) => data.on),
  PolicyRetired: v1((data) => data.on),
};
