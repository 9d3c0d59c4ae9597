import { AgingBar } from '../ui/aging-bar.js';
import { DateText, Figure, Percent } from '../ui/figure.js';
import { dateText } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Facts } from '../ui/section.js';
import { GradeTag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import type { Account } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { ratingByKeys } from './phrases.js';
import { ScoredGrade, scoredIn, useLatestScore } from './scored-grade.js';
import { ValueText } from './value-text.js';

export function GradeWhy() {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  const decided = useLatestScore();
  const last = file.rating?.ratings.at(-1);
  if (!last) return <p>{say('grade.why.none')}</p>;
  const score = file.rating?.scores.find(({ scoreId }) => scoreId === last.scoreId);
  return (
    <>
      <p>{say('grade.why')}</p>
      <Facts
        of={[
          [say('figure.grade'), <GradeTag key="grade" grade={last.to} from={last.from} />],
          [say('since'), <DateText key="since" of={last.on} />],
          [say('grade.by'), say(ratingByKeys[last.by])],
          ...(score
            ? [[say('figure.score'), <ValueText key="s" of={{ kind: 'score', of: score.score }} />] as const]
            : []),
          ...(decided && scoredIn(decided).scoreId === last.scoreId
            ? [[say('score.grade'), <ScoredGrade key="by-score" of={decided} />] as const]
            : []),
        ]}
      />
      <a href="#score">{say('section.score')}</a>
    </>
  );
}

export function LimitWhy({ account }: { account?: Account }) {
  const say = useTexts(creditFileTexts);
  const language = useLanguage();
  const { asOf } = useFile().file;
  const layer = account?.limitHistory.filter(({ from }) => from <= asOf).at(-1);
  const temporary = account?.temporaryLimits.filter(({ from, until }) => from <= asOf && asOf <= until) ?? [];
  return (
    <>
      <p>{say('limit.why')}</p>
      {layer && (
        <Facts
          of={[
            [say('limit.layer.base'), <ValueText key="limit" of={{ kind: 'limit', of: layer.limit }} />],
            [say('since'), <DateText key="from" of={layer.from} />],
            ...temporary.map(
              ({ amount, mode, until, proposalId }) =>
                [
                  say(`limit.mode.${mode}`),
                  <span key={proposalId}>
                    <Money of={amount} /> {say('until.day', { on: dateText(until, language) })}
                  </span>,
                ] as const,
            ),
          ]}
        />
      )}
      <a href="#limits">{say('section.limits')}</a>
    </>
  );
}

export function ExposureWhy({ account }: { account?: Account }) {
  const say = useTexts(creditFileTexts);
  if (!account) return null;
  const { exposure, headroom, limit, openedOn } = account;
  return (
    <>
      <p>{say('exposure.why')}</p>
      <Facts
        of={[
          [say('exposure.receivables'), <Money key="r" of={exposure.receivables} />],
          [say('exposure.delivered'), <Money key="d" of={exposure.deliveredNotInvoiced} />],
          [say('exposure.reserved'), <Money key="o" of={exposure.reservedOrders} />],
          [say('exposure.unapplied'), <Money key="u" of={exposure.unappliedCash} />],
          [say('figure.exposure'), <Money key="t" of={exposure.total} />],
          [say('figure.limit'), <ValueText key="l" of={{ kind: 'limit', of: limit }} />],
          [say('figure.headroom'), <ValueText key="h" of={{ kind: 'money', of: headroom }} />],
          [say('account.opened'), <DateText key="a" of={openedOn} />],
        ]}
      />
    </>
  );
}

export function PdWhy() {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  return (
    <>
      <p>{say('pd.why')}</p>
      <Facts
        of={[
          [say('figure.grade'), <GradeTag key="grade" grade={file.rating?.grade} />],
          [say('figure.pd'), <Percent key="pd" of={file.rating?.pdPercent} decimals={4} />],
          [say('pd.lgd'), <Percent key="lgd" of={file.rating?.lgdPercent} />],
        ]}
      />
    </>
  );
}

export function OverdueWhy({ account }: { account?: Account }) {
  const say = useTexts(creditFileTexts);
  if (!account) return null;
  const { aging } = account;
  return (
    <>
      <p>{say('overdue.why', { part: aging.overdueItems, whole: aging.items })}</p>
      <AgingBar
        of={Object.fromEntries(
          aging.buckets.map(({ bucket, amount }) => [bucket, { amount, currency: aging.currency }]),
        )}
      />
      <a href="#trading">{say('section.trading')}</a>
    </>
  );
}

const variants = ['settled', 'floored', 'simpleMean', 'withOpenOverdue'] as const;
const variantKeys = {
  settled: 'dbt.settled',
  floored: 'dbt.floored',
  simpleMean: 'dbt.simpleMean',
  withOpenOverdue: 'dbt.withOpenOverdue',
} as const;

export function BehaviourWhy({ account }: { account?: Account }) {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  const behaviour = file.paymentBehaviour.find(({ currency }) => currency === account?.currency);
  if (!behaviour) return <p>{say('behaviour.none')}</p>;
  return (
    <>
      <p>{say('dbt.why', { count: behaviour.settlements })}</p>
      <Facts
        of={variants.map((variant) => {
          const figure = behaviour.daysBeyondTerms[variant];
          return [
            say(variantKeys[variant]),
            <Figure key={variant} of={'value' in figure ? figure.value : null} decimals={2} />,
          ] as const;
        })}
      />
      <a href="#trading">{say('section.trading')}</a>
    </>
  );
}
