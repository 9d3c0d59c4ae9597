import type { CalendarDate, DomainEvent, Money } from '@zixin/kernel';
import type { AuthorityNeeded } from './limit.events.js';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

export const mitigantKinds = [
  'bankGuarantee',
  'parentGuarantee',
  'collateral',
  'deposit',
  'creditInsurance',
] as const;
export type MitigantKind = (typeof mitigantKinds)[number];

export interface MitigantFacts {
  readonly mitigantId: string;
  readonly kind: MitigantKind;
  readonly provider: string;
  readonly amount: Money;
  /** Plain decimal percent of the amount that it covers. */
  readonly coveragePercent: string;
  /** Plain decimal percent taken off for what it may not bring in. */
  readonly haircutPercent: string;
  readonly from: CalendarDate;
  /** Its last day. */
  readonly until: CalendarDate;
  /** Where the document is kept. */
  readonly evidence: string | null;
}

/** `on`: its first day, or the day the account was opened when that came later. */
export type MitigantRegistered = DomainEvent<
  'MitigantRegistered',
  MitigantFacts & { readonly registeredBy: string; readonly on: CalendarDate }
>;
/**
 * Another person than who registered it lets it raise the limit, where policy counts mitigants there: by `raises` from `from` to
 * `until`, once no confirmation is left to give.
 */
export type MitigantConfirmed = DomainEvent<
  'MitigantConfirmed',
  {
    readonly mitigantId: string;
    readonly confirmedBy: string;
    readonly on: CalendarDate;
    readonly needs: AuthorityNeeded;
    readonly confirmationsLeft: number;
    readonly raises: Money;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
  }
>;
/** It covers nothing any more from `on`. */
export type MitigantReleased = DomainEvent<
  'MitigantReleased',
  {
    readonly mitigantId: string;
    readonly reason: string;
    readonly releasedBy: string;
    readonly on: CalendarDate;
  }
>;

export type MitigantEvent = MitigantRegistered | MitigantConfirmed | MitigantReleased;
