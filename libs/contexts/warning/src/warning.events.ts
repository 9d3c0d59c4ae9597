import type {
  FactsUsed,
  PolicyReference,
  WarningAction,
  WarningLevel,
  WarningRule,
} from '@zixin/calculations';
import { type CalendarDate, type Catalog, type DomainEvent, v1 } from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** `figures` are the facts the rule read on the day, `rule` the rule itself: the warning explains itself without its policy. */
export type RiskWarningRaised = DomainEvent<
  'RiskWarningRaised',
  {
    /** `<evaluationId>.<code>`. */
    readonly warningId: string;
    readonly code: string;
    readonly level: WarningLevel;
    /** The graver warning this one takes over from: its level fell while this one still holds. */
    readonly continues: string | null;
    readonly rule: WarningRule;
    readonly figures: FactsUsed;
    readonly warningRules: PolicyReference;
    readonly actions: readonly WarningAction[];
    readonly on: CalendarDate;
  }
>;
/** A rule in force gives an open warning a higher level than it was raised with; `actions` are the rule's now. */
export type RiskWarningEscalated = DomainEvent<
  'RiskWarningEscalated',
  {
    readonly warningId: string;
    readonly from: WarningLevel;
    readonly to: WarningLevel;
    readonly rule: WarningRule;
    readonly figures: FactsUsed;
    readonly warningRules: PolicyReference;
    readonly actions: readonly WarningAction[];
    readonly on: CalendarDate;
  }
>;
export type RiskWarningAcknowledged = DomainEvent<
  'RiskWarningAcknowledged',
  { readonly warningId: string; readonly by: string; readonly note: string | null; readonly on: CalendarDate }
>;
/** `reference`: what came of it, such as a proposal id. */
export type RiskWarningActionTaken = DomainEvent<
  'RiskWarningActionTaken',
  {
    readonly warningId: string;
    readonly action: WarningAction['action'];
    readonly reference: string | null;
    /** The policy let it happen without a person. */
    readonly automatic: boolean;
    readonly by: string;
    readonly on: CalendarDate;
  }
>;
/** A person decided against what the rule proposes: it is asked for again only at a graver level. */
export type RiskWarningActionDeclined = DomainEvent<
  'RiskWarningActionDeclined',
  {
    readonly warningId: string;
    readonly action: WarningAction['action'];
    readonly by: string;
    readonly reason: string;
    readonly on: CalendarDate;
  }
>;
export type RiskWarningCleared = DomainEvent<
  'RiskWarningCleared',
  {
    readonly warningId: string;
    /** What cleared it; empty when a person did. */
    readonly figures: FactsUsed;
    /** `rule`, or the id of the person. */
    readonly by: string;
    /** Of a rule `figure-off`, `level-fell` (a lower level still holds) or `rule-withdrawn`; a person's own words. */
    readonly reason: string;
    /** A person cleared it while the figure was on: raised again only after it was off, or at a graver level. */
    readonly stillOn: boolean;
    readonly on: CalendarDate;
  }
>;
/** The figure of a warning a person had cleared went off: the rule may raise it again. */
export type RiskWarningRearmed = DomainEvent<
  'RiskWarningRearmed',
  {
    readonly warningId: string;
    readonly code: string;
    readonly figures: FactsUsed;
    readonly on: CalendarDate;
  }
>;

export type WarningEvent =
  | RiskWarningRaised
  | RiskWarningEscalated
  | RiskWarningAcknowledged
  | RiskWarningActionTaken
  | RiskWarningActionDeclined
  | RiskWarningCleared
  | RiskWarningRearmed;

export const warningCatalog: Catalog<WarningEvent> = {
  RiskWarningRaised: v1((data) => data.on),
  RiskWarningEscalated: v1((data) => data.on),
  RiskWarningAcknowledged: v1((data) => data.on),
  RiskWarningActionTaken: v1((data) => data.on),
  RiskWarningActionDeclined: v1((data) => data.on),
  RiskWarningCleared: v1((data) => data.on),
  RiskWarningRearmed: v1((data) => data.on),
};
