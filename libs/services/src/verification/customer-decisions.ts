import { creditAccount, type CreditAccountEvent, type CreditAccountState } from '@zixin/credit-account';
import { type CalendarDate, evolve, type Instant, type OfType, type Recorded } from '@zixin/kernel';
import { rating, type RatingEvent, type RatingState } from '@zixin/rating';
import type { WarningEvent } from '@zixin/warning';
import { checkLimit, checkTerms, checkVerdict } from './account-checks.js';
import type { DecisionSources } from './decision-sources.js';
import type { FigureDifference } from './differences.js';
import type { KeptStreams } from './kept-streams.js';
import { checkDefaultProbability, checkRating, checkReview, checkScore, checkTier } from './rating-checks.js';
import { checkWarning } from './warning-checks.js';

/** What differs in one decision; `null` when nothing was computed: a person's own proposal. */
export type Checked = readonly FigureDifference[] | null;

/** A decision of a customer, with its check still to be made. */
export interface PendingCheck {
  readonly event: Recorded;
  check(): Promise<Checked> | Checked;
}

export interface CustomerToCheck {
  readonly sources: DecisionSources;
  readonly own: KeptStreams;
  dateAt(at: Instant): CalendarDate;
}

type Of<E extends RatingEvent | CreditAccountEvent | WarningEvent> = Recorded<E>;

/** The decisions of a stream in order, its state folded as they pass. @throws UnreadableEvent after those before it. */
export async function* decisionsIn(stream: string, customer: CustomerToCheck): AsyncGenerator<PendingCheck> {
  const dash = stream.indexOf('-');
  const { events, unreadable } = await customer.own.readable(stream);
  const walk = walks[stream.slice(0, dash)];
  if (walk) yield* walk(events, customer, stream.slice(dash + 1));
  if (unreadable) throw unreadable;
}

type Walk = (events: readonly Recorded[], customer: CustomerToCheck, id: string) => Iterable<PendingCheck>;

const walks: Readonly<Record<string, Walk>> = {
  rating: ratingDecisions,
  creditAccount: accountDecisions,
  warning: warningDecisions,
};

function* ratingDecisions(events: readonly Recorded[], customer: CustomerToCheck): Generator<PendingCheck> {
  let state: RatingState = rating.decider.initialState;
  for (const event of events as readonly Of<RatingEvent>[]) {
    const before = state;
    const check = ratingCheck(event, before, customer, events);
    if (check) yield { event, check };
    state = evolve(rating.decider, state, event);
  }
}

function ratingCheck(
  event: Of<RatingEvent>,
  state: RatingState,
  customer: CustomerToCheck,
  events: readonly Recorded[],
): PendingCheck['check'] | null {
  const { sources } = customer;
  switch (event.type) {
    case 'CreditScored':
      return () => checkScore(event.data, sources);
    case 'RatingAssigned':
      return () => checkRating(event.data, state);
    case 'DefaultProbabilityEstimated':
      return () => checkDefaultProbability(event.data, sources);
    case 'TierAssigned':
      return () =>
        checkTier(event.data, { state, otherDays: () => daysOf(event, customer, events) }, sources);
    case 'ReviewScheduled':
      return () =>
        checkReview(event.data, { state, otherDays: () => daysOf(event, customer, events) }, sources);
    default:
      return null;
  }
}

/**
 * The days a treatment's facts may be of. Its own date is later where something later was in force already: then the date of its
 * command, which other events of the same append, its cause, or its recording have.
 */
async function daysOf(
  { meta }: OfType<Of<RatingEvent>, 'TierAssigned' | 'ReviewScheduled'>,
  { sources, own, dateAt }: CustomerToCheck,
  events: readonly Recorded[],
): Promise<readonly CalendarDate[]> {
  const same = events.filter((one) => one.meta.commandId === meta.commandId);
  const streams = [`warning-${sources.customerId}`, `creditAccount-${sources.customerId}`];
  const others = await Promise.all(streams.map(own.readable));
  const causes = others.flatMap((one) => one.events).filter(({ id }) => id === meta.causationId);
  const effective = [...same, ...causes].map(({ effectiveOn }) => effectiveOn);
  return [...new Set([...effective, dateAt(meta.recordedAt)])];
}

function* accountDecisions(
  events: readonly Recorded[],
  { sources }: CustomerToCheck,
  accountId: string,
): Generator<PendingCheck> {
  let state: CreditAccountState = creditAccount.decider.initialState;
  for (const event of events as readonly Of<CreditAccountEvent>[]) {
    const check = accountCheck(event, state, sources, accountId);
    if (check) yield { event, check };
    state = evolve(creditAccount.decider, state, event);
  }
}

function accountCheck(
  event: Of<CreditAccountEvent>,
  before: CreditAccountState,
  sources: DecisionSources,
  accountId: string,
): PendingCheck['check'] | null {
  switch (event.type) {
    case 'LimitProposed':
      return () => checkLimit(event, accountId, sources);
    case 'PaymentTermsProposed':
      return () => checkTerms(event, sources);
    case 'OrderReserved':
    case 'OrderHeld':
    case 'OrderReadyForRelease':
      return () => checkVerdict(before, event);
    default:
      return null;
  }
}

function* warningDecisions(
  events: readonly Recorded[],
  { sources }: CustomerToCheck,
): Generator<PendingCheck> {
  for (const event of events as readonly Of<WarningEvent>[])
    if (event.type === 'RiskWarningRaised' || event.type === 'RiskWarningEscalated')
      yield { event, check: () => checkWarning(event, sources) };
}
