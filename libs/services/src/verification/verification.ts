import type { CalendarDate, EventStore, Fingerprints, Instant } from '@zixin/kernel';

/** One thing that is not as it was recorded, or cannot be read. */
export interface Finding {
  readonly kind: 'chain' | 'unreadable' | 'decision';
  readonly stream: string;
  readonly revision: number;
  readonly eventId: string | null;
  readonly type: string | null;
  /** Path to the figure in the event's data such as `result.factors.current-ratio.contribution`; `null` for a whole event. */
  readonly figure: string | null;
  readonly stored: unknown;
  readonly recomputed: unknown;
  /** In words. */
  readonly problem: string;
}

/** A decision that was looked at, and what came of it. */
export interface CheckedDecision {
  readonly stream: string;
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  /** `entered`: a person's own proposal, nothing was computed. */
  readonly outcome: 'same' | 'differs' | 'unprovable' | 'entered';
  readonly findings: readonly Finding[];
}

export interface VerificationProgress {
  readonly pass: 'chains' | 'decisions';
  readonly events: number;
  /** `null` where the log does not tell how long it is. */
  readonly ofEvents: number | null;
  readonly decisions: number;
  /** Known after the first pass. */
  readonly ofDecisions: number | null;
}

export interface Verification {
  readonly ok: boolean;
  readonly events: number;
  readonly streams: number;
  /** Customers with at least one decision. */
  readonly customers: number;
  /** Recomputed ones by event type. */
  readonly decisions: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  /** Findings beyond those listed. */
  readonly moreFindings: number;
}

export interface VerifyOptions {
  readonly store: EventStore;
  readonly fingerprints: Fingerprints;
  /** Of amounts in the facts of customers who had no account yet. */
  readonly houseCurrency: string;
  /** The business date of an instant. */
  dateAt(at: Instant): CalendarDate;
  /** Only the streams of this customer. */
  readonly customerId?: string;
  /** Told often; the caller decides how often to show it. */
  onProgress?(progress: VerificationProgress): void;
  /** Told of every decision, in the order of its stream. */
  onDecision?(decision: CheckedDecision): void;
  /** Waited for between decisions: lets other work of the process have its turn. */
  breath?(): Promise<void>;
  /** Findings listed at most (default 1,000), so that memory stays flat. */
  readonly mostFindings?: number;
}
