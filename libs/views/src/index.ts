export { termsInForce, type Account, type DatedTerms } from './accounts.js';
export * from './all-views.js';
export * from './approvals.js';
export * from './behaviour-as-of.js';
export type { CashBalance, InvoiceBalance, OrderBalance } from './balances.js';
export * from './catalogs.js';
export * from './credit-file.js';
export * from './customer-replay.js';
export { type CustomerStanding, warningLevelOf } from './customer-standing.js';
export { type Settled, settledDaysBeyondTerms } from './customer-settlements.js';
export * from './customers.js';
export * from './exposure.js';
export * from './facts/fact-book.js';
export { knownFactNames } from './facts/fact-names.js';
export * from './facts/history.js';
export type {
  AccountCounts,
  FileAccount,
  FileCash,
  FileInvoice,
  FileOrder,
  OpenProposal,
} from './file-account.js';
export * from './groups.js';
export * from './held-orders.js';
export * from './evidence.js';
export * from './industry-climate.js';
export * from './investigations.js';
export * from './rating-overrides.js';
export * from './ratings.js';
export * from './risk-warnings.js';
export type { WarningProposal, WarningProposalEvent } from './warning-proposals.js';
export * from './item-aging.js';
export * from './open-items.js';
export * from './orders.js';
export * from './payment-behaviour.js';
export * from './payments.js';
export * from './portfolio/index.js';
export * from './people.js';
export * from './personal-data.js';
export { warningActionWords } from './timeline/warning-words.js';
export { roleWords, type Words } from './timeline/words.js';
export { holdWords, wayOutText } from './timeline/order-phrases.js';
export {
  type Language,
  type Mention,
  moneyText,
  type NamedKind,
  type NameOf,
  type OpenSealed,
  type ProposedOf,
  type Say,
  sayIn,
} from './timeline/phrases.js';
export { describe, type TimelineEntry } from './timeline/timeline.js';
