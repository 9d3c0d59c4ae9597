import {
  categoryFact,
  type FactBook,
  factOf,
  gradeNames,
  gradeRule,
  type LimitFigures,
  limitFigures,
  numberFact,
  scoreCredit,
  termsForGrade,
  tierIn,
  tierFor,
  unknownFact,
} from '@zixin/calculations';
import type { PaymentTerms } from '@zixin/credit-account';
import type { CalendarDate, Money, Recorded } from '@zixin/kernel';
import { type CreditScored, rating, type RatingAssigned } from '@zixin/rating';
import { customerBook, type FactStreams } from '../decisions/customer-book.js';
import { foldOnce } from '../verification/recorded-streams.js';

/** A day on which the candidate scores, and what was known on it. */
export interface Moment {
  readonly on: CalendarDate;
  readonly streams: FactStreams;
  /** The recorded score it stands beside. */
  readonly scored: Recorded<CreditScored> | null;
  /** A rating that no score gave: by override, declared default, their end. The candidate only takes it over. */
  readonly assigned: RatingAssigned['data'] | null;
  /** The recorded tier once that score or rating had its effect; `null` of a moment with neither. */
  readonly tierAfter: string | null;
  /** True for an event of an account recorded after it. */
  precedes(event: Recorded): boolean;
}

export interface CandidateScore {
  readonly moment: Moment;
  readonly score: string | null;
  readonly grade: string | null;
  /** By reason of the score; without a grade, or under a declared default, it stays what it was. */
  readonly tier: string | null;
  /** In force from then on: that of a declared default or an override, which are people's, else the candidate's. */
  readonly standing: string | null;
  /** In force, or recorded beside it; the tier is the one after the score, as the candidate's is. */
  readonly recorded: {
    readonly score: string | null;
    readonly grade: string | null;
    readonly tier: string | null;
  };
}

export interface OfCustomer {
  readonly customerId: string;
  readonly houseCurrency: string;
}

export async function candidateScore(
  moment: Moment,
  last: CandidateScore | null,
  { customerId, houseCurrency }: OfCustomer,
): Promise<CandidateScore> {
  const { streams, on, scored, assigned, tierAfter } = moment;
  const { policies } = streams;
  const { book } = await customerBook(streams, { accountId: customerId, on, houseCurrency });
  const [card, scale, tiers] = await Promise.all([
    policies.on('scorecard', on),
    policies.on('ratingScale', on),
    policies.on('tiers', on),
  ]);
  const { state } = foldOnce(rating, await streams.events(`rating-${customerId}`));
  const tierAt = (grade: string | null) =>
    (grade && tierFor(tiers.content, graded(book, grade), gradeNames(scale.content))) ??
    tierKept(last, state.tier);
  if (assigned) return takenOver(moment, assigned, { last, tierAt });
  const result = scoreCredit(card, scale, book);
  const { grade } = result;
  const { defaultGrade } = state;
  const recorded = { grade: word(book, 'rating.grade'), score: null, tier: word(book, 'tier.name') };
  return {
    ...{ moment, grade, standing: defaultGrade ?? grade },
    tier: tierAt(defaultGrade === null ? grade : null),
    score: 'rounded' in result ? result.rounded : null,
    recorded: scored ? { tier: tierAfter, ...scoreIn(scored.data) } : recorded,
  };
}

function takenOver(
  moment: Moment,
  { by, to }: RatingAssigned['data'],
  { last, tierAt }: { readonly last: CandidateScore | null; tierAt(grade: string | null): string | null },
): CandidateScore {
  const { score = null, grade = null } = last ?? {};
  const standing = by === 'override' || by === 'default' ? to : grade;
  const recorded = { score: null, grade: to, tier: moment.tierAfter };
  return { moment, score, grade, tier: tierAt(standing), standing, recorded };
}

/** The tier where none is placed anew: the recorded one, unless the candidate had parted from it before. */
function tierKept(last: CandidateScore | null, recorded: string | null): string | null {
  return last && last.tier !== last.recorded.tier ? last.tier : recorded;
}

function scoreIn({ result }: CreditScored['data']) {
  return { grade: result.grade, score: 'rounded' in result ? result.rounded : null };
}

function word(book: FactBook, name: string): string | null {
  const fact = factOf(book, name);
  return 'category' in fact ? fact.category : null;
}

function graded(book: FactBook, grade: string): FactBook {
  return { ...book, 'rating.grade': categoryFact(grade) };
}

export interface CandidateCredit {
  /** `null` when no binding method has a figure: then the limit stays what it was. */
  readonly limit: Money | null;
  readonly bindingMethod: string | null;
  readonly terms: PaymentTerms | null;
  /** The account's. */
  readonly currency: string;
}

export interface CreditQuestion {
  readonly streams: FactStreams;
  readonly accountId: string;
  readonly on: CalendarDate;
  readonly grade: string;
  /** As the candidate's tiers say; absent: as recorded. */
  readonly tier?: string | null;
  readonly houseCurrency: string;
}

/** Limit and terms the policies give an account at a grade; a grade that bears no credit gets none. */
export async function candidateCredit(question: CreditQuestion): Promise<CandidateCredit> {
  const { streams, on, grade } = question;
  const [methods, terms, authority] = await Promise.all([
    streams.policies.on('limitMethods', on),
    streams.policies.on('terms', on),
    streams.policies.on('authority', on),
  ]);
  const { book, currency } = await customerBook(streams, question);
  const tiered = question.tier ? { ...book, 'tier.name': categoryFact(question.tier) } : book;
  const listed = termsForGrade(terms.content, grade, tierIn(tiered));
  const days = listed ? numberFact(listed.netDays) : unknownFact('no-terms-for-grade');
  const rated = { ...graded(tiered, grade), 'policy.termsDays': days };
  const figures = limitFigures(methods, { grade, book: rated, currency });
  const none = gradeRule(authority.content, grade)?.prepaymentOnly ?? false;
  return {
    ...{ ...limitOf(figures, none, currency), currency },
    terms: listed && { netDays: listed.netDays, prepaymentPercent: listed.prepaymentPercent },
  };
}

function limitOf({ proposed, bindingMethod }: LimitFigures, none: boolean, currency: string) {
  if (none) return { limit: { minor: 0, currency }, bindingMethod };
  return { limit: proposed === null ? null : { minor: proposed, currency }, bindingMethod };
}
