import type { PolicyContent } from '@zixin/calculations';
import type { CalendarDate, EventStore, Instant, Money } from '@zixin/kernel';

/** `recorded`: when the house scored; `monthEnd`: at the end of every month, also a customer nobody ever scored. */
export const scoringTimes = ['recorded', 'monthEnd'] as const;
export type ScoringTime = (typeof scoringTimes)[number];

export interface SimulationQuestion {
  /** At most one of each kind; every other kind stays what was in force at the time. */
  readonly policies: readonly PolicyContent[];
  /** All when absent. */
  readonly customerIds?: readonly string[];
  /** Decisions of these days, both inclusive. */
  readonly from?: CalendarDate;
  readonly until: CalendarDate;
  readonly scoreAt: ScoringTime;
}

/** Progress comes after each customer. */
export interface SimulationOptions extends SimulationQuestion {
  readonly store: EventStore;
  readonly houseCurrency: string;
  /** The day of the truth: what was paid, overdue or written off by then. */
  readonly today: CalendarDate;
  dateAt(at: Instant): CalendarDate;
  onProgress?(progress: { readonly customers: number; readonly of: number }): void;
  /** Every row as it comes, also those beyond the report's. */
  onRow?(row: SimulationRow): void;
  /** Rows the report lists at most (default 2,000): those where the candidate differs. */
  readonly mostRows?: number;
}

/** What was decided, and what the candidate says on the same knowledge. */
export interface SimulationRow {
  readonly kind: 'score' | 'limit' | 'order' | 'warning';
  readonly customerId: string;
  readonly on: CalendarDate;
  /** The recorded decision; `null` where there was none. */
  readonly eventId: string | null;
  /** Score, proposal, order or warning. */
  readonly id: string;
  readonly recorded: RowSide | null;
  readonly candidate: RowSide;
  readonly differs: boolean;
}
export type RowSide = Readonly<Record<string, string | Money | readonly string[] | null>>;

export interface Tally {
  readonly count: number;
  /** The sum of each currency. */
  readonly amounts: readonly Money[];
}

export interface Avoided extends Tally {
  /** Of these, what goes back to orders released over their check. */
  readonly ofOverrides: Tally;
}

export interface Migration {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

export interface WarningLead {
  readonly customerId: string;
  readonly code: string;
  readonly level: string;
  readonly on: CalendarDate;
  /** Days from the first warning to what came; below 0 when it came first, `null` when it never came. */
  readonly daysBeforeOverdue: number | null;
  readonly daysBeforeDefault: number | null;
  readonly daysBeforeWriteOff: number | null;
}

export interface SimulationReport {
  readonly policies: readonly string[];
  readonly from: CalendarDate | null;
  readonly until: CalendarDate;
  readonly scoreAt: ScoringTime;
  /** Limits and terms of the what-if accounts: as recorded, or as the candidate proposes at every score, each taken as approved. */
  readonly limitsFollow: 'recorded' | 'candidate';
  readonly customers: number;
  readonly grades: { readonly scores: number; readonly migrations: readonly Migration[] };
  readonly tiers: readonly Migration[];
  readonly limits: { readonly higher: Tally; readonly lower: Tally; readonly same: number };
  readonly orders: {
    readonly checked: number;
    /** Passed in truth, held by the candidate, and the other way round. Amounts of the orders. */
    readonly wouldHold: Tally;
    readonly wouldPass: Tally;
    /** Released over their check by a person in truth, held by the candidate: what keeping to it would have stopped. */
    readonly overridesHeld: Tally;
  };
  /**
   * Invoices written off whose order the candidate would have held: what was written off and not recovered. Here and below
   * an invoice counts once, whatever orders it bills; an order may have several, so these may be more than the orders held.
   */
  readonly writeOffsAvoided: Avoided;
  /** The same for invoices still open and past due at the end. */
  readonly overdueAvoided: Avoided;
  /** Invoices paid in truth whose order the candidate would have held. */
  readonly salesDelayed: Avoided;
  readonly warnings: {
    readonly candidate: Readonly<Record<string, number>>;
    readonly recorded: Readonly<Record<string, number>>;
    /** The first warning of each customer above mere information. */
    readonly leads: readonly WarningLead[];
  };
  readonly rows: readonly SimulationRow[];
  readonly moreRows: number;
}
