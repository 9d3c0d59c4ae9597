import { daysFrom } from '../ui/days.js';
import { DateText, Percent } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Facts } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import type { Account, CreditFile } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { RestsOn } from './header-basis.js';
import { ValueText } from './value-text.js';

export function ScoreWhy() {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  const last = file.rating?.scores.at(-1);
  if (!last) return <p>{say('grade.why.none')}</p>;
  return (
    <>
      <p>{say('score.why')}</p>
      <Facts
        of={[
          [say('figure.score'), <ValueText key="s" of={{ kind: 'score', of: last.score }} />],
          [say('score.why.coverage'), <Percent key="c" of={last.coveragePercent} />],
          [say('score.why.evidence'), <Percent key="e" of={last.evidenceCoveragePercent} />],
        ]}
      />
      <RestsOn kind="CreditScored" />
    </>
  );
}

export function TierWhy() {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  const last = file.rating?.tiers.at(-1);
  if (!last) return <p>{say('tier.why.none')}</p>;
  return (
    <>
      <p>{say('tier.why')}</p>
      <Facts
        of={[
          [say('figure.tier'), <ValueText key="t" of={{ kind: 'tier', of: last.tier }} />],
          [say('since'), <DateText key="on" of={last.on} />],
        ]}
      />
      <RestsOn kind="TierAssigned" inputs />
    </>
  );
}

type Because = NonNullable<NonNullable<CreditFile['rating']>['review']>['because'];

const becauseKeys = {
  completion: 'review.because.completion',
  manual: 'review.because.manual',
  rating: 'review.because.rating',
  tier: 'review.because.tier',
  warning: 'review.because.warning',
} as const satisfies Record<Because, string>;

export function ReviewWhy() {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  const { review, reviewsCompleted } = file.rating ?? { review: null, reviewsCompleted: [] };
  if (!review) return <p>{say('review.why.none')}</p>;
  return (
    <>
      <p>{say('review.why')}</p>
      <Facts
        of={[
          [say('figure.review'), <DateText key="d" of={review.dueOn} />],
          [say('review.because'), say(becauseKeys[review.because])],
          [say('review.last'), <DateText key="l" of={reviewsCompleted.at(-1)?.on} />],
        ]}
      />
      <RestsOn kind="ReviewScheduled" inputs />
    </>
  );
}

export function OldestOverdueWhy({ account }: { account?: Account }) {
  const say = useTexts(creditFileTexts);
  const { day } = useFile();
  const [oldest] = (account?.openInvoices ?? []).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (!oldest || daysFrom(oldest.dueOn, day) <= 0) return <p>{say('oldest.why.none')}</p>;
  return (
    <>
      <p>{say('oldest.why')}</p>
      <Facts
        of={[
          [say('invoice.number'), oldest.number ?? oldest.invoiceId],
          [say('invoice.due'), <DateText key="d" of={oldest.dueOn} />],
          [say('oldest.why.day'), <DateText key="n" of={day} />],
          [say('oldest.why.open'), <Money key="o" of={oldest.open} currency />],
        ]}
      />
      <a href="#trading">{say('section.trading')}</a>
    </>
  );
}

export function TermsWhy({ account }: { account?: Account }) {
  const say = useTexts(creditFileTexts);
  const last = account?.termsHistory.at(-1);
  if (!last) return <p>{say('terms.none')}</p>;
  return (
    <>
      <p>{say('terms.why')}</p>
      <Facts
        of={[
          [say('figure.terms'), <ValueText key="t" of={{ kind: 'terms', of: last.terms }} />],
          [say('since'), <DateText key="f" of={last.from} />],
        ]}
      />
      <RestsOn kind="PaymentTermsChanged" />
    </>
  );
}

export function NetExposureWhy({ account }: { account?: Account }) {
  const say = useTexts(creditFileTexts);
  if (!account) return null;
  return (
    <>
      <p>{say('net-exposure.why')}</p>
      <Facts
        of={[
          [say('figure.exposure'), <Money key="e" of={account.exposure.total} />],
          ...account.mitigants.map(
            ({ mitigantId, covers }) =>
              [say('mitigant.covers'), <Money key={mitigantId} of={covers} />] as const,
          ),
          [say('figure.net-exposure'), <Money key="n" of={account.netExposure} />],
        ]}
      />
      <a href="#limits">{say('section.limits')}</a>
    </>
  );
}
