import type { Account, CreditFile } from './credit-file.queries.js';
import type { Value } from './values.js';

export type HeaderFigure =
  | 'grade'
  | 'tier'
  | 'pd'
  | 'score'
  | 'review'
  | 'limit'
  | 'exposure'
  | 'headroom'
  | 'net-exposure'
  | 'overdue'
  | 'oldest-overdue'
  | 'terms'
  | 'days-beyond-terms';

export type HeaderFigures = Readonly<Partial<Record<HeaderFigure, Value>>>;

type Rating = NonNullable<CreditFile['rating']>;

const unrated: Pick<Rating, 'grade' | 'tier' | 'pdPercent' | 'scores' | 'review'> = {
  ...{ grade: null, tier: null, pdPercent: null, scores: [], review: null },
};

/** The figures of the customer as a whole. */
export function customerFigures({ rating }: CreditFile): HeaderFigures {
  const { grade, tier, pdPercent, scores, review } = rating ?? unrated;
  return {
    grade: { kind: 'grade', of: grade },
    tier: { kind: 'tier', of: tier },
    pd: { kind: 'percent', of: pdPercent },
    score: { kind: 'score', of: scores.at(-1)?.score ?? null },
    review: { kind: 'date', of: review?.dueOn ?? null },
  };
}

/** The figures of one account, as `zixin replay` prints them. */
export function accountFigures(file: CreditFile, account: Account): HeaderFigures {
  const { limit, exposure, headroom, netExposure, aging, terms, currency } = account;
  const behaviour = file.paymentBehaviour.find((one) => one.currency === currency);
  const settled = behaviour?.daysBeyondTerms.settled;
  return {
    limit: { kind: 'limit', of: limit },
    exposure: { kind: 'money', of: exposure.total },
    headroom: { kind: 'money', of: headroom },
    ...(netExposure &&
      netExposure.amount !== exposure.total.amount && {
        'net-exposure': { kind: 'money', of: netExposure },
      }),
    overdue: { kind: 'money', of: { amount: aging.overdue, currency: aging.currency } },
    'oldest-overdue': { kind: 'days', of: aging.oldestOverdueDays },
    terms: { kind: 'terms', of: terms },
    'days-beyond-terms': { kind: 'score', of: settled && 'value' in settled ? settled.value : null },
  };
}
