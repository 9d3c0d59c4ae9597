import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../ui/loaded.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { GradeTag, Tag } from '../ui/tags.js';
import { DateText, Figure, Percent } from '../ui/figure.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { type Decision, latestDecision, policyVersion } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { GradeHistory } from './grade-history.js';
import { ScoreHistory } from './score-history.js';
import { usePolicyLabels } from './policy-labels.js';
import { useScorecard } from './scorecard.js';
import { WaterfallTable } from './waterfall-table.js';
import { type Contribution, waterfallOf } from './waterfall.js';
import { WaysUp } from './ways-up.js';

/** The score as what each factor gave, and how scores and grades came about. */
export function Score() {
  const say = useTexts(creditFileTexts);
  const { customer, at, file, present } = useFile();
  const query = useQuery(latestDecision(customer, at, 'CreditScored'));
  return (
    <Section id="score" title={say('section.score')}>
      <Loaded query={query}>
        {(decision) => (decision === null ? <Empty>{say('score.none')}</Empty> : <Latest of={decision} />)}
      </Loaded>
      {present && <WaysUp />}
      {file.rating && file.rating.scores.length > 0 && <ScoreHistory rating={file.rating} />}
      {file.rating && file.rating.ratings.length > 0 && <GradeHistory ratings={file.rating.ratings} />}
    </Section>
  );
}

interface Scored {
  readonly score: string | null;
  readonly grade: string | null;
  readonly scoreGrade: string | null;
  readonly coverage: string;
  readonly coverageCap: string | null;
  readonly knockOuts: readonly (string | { readonly code: string })[];
}

export interface Scorecard {
  readonly label?: { readonly en: string; readonly zh: string };
  readonly missing?: string;
  readonly knockOuts?: readonly { readonly code: string; readonly label: { en: string; zh: string } }[];
}

function Latest({ of: decision }: { of: Decision }) {
  const say = useTexts(creditFileTexts);
  const { name, version } = useScorecard();
  const language = useLanguage();
  const { data } = useQuery(policyVersion(name, version));
  const card = data?.content as Scorecard | undefined;
  const labelOf = usePolicyLabels(decision.policies, decision.kind);
  const scored = decision.decision as unknown as Scored;
  const rows = waterfallOf(
    decision.contributions as unknown as readonly Contribution[],
    card?.missing === 'reweight',
  );
  return (
    <>
      <Facts
        of={[
          [say('figure.score'), <Figure key="score" of={scored.score} decimals={2} />],
          [say('score.grade'), <GradeTag key="grade" grade={scored.grade} />],
          [say('score.coverage'), <Percent key="coverage" of={scored.coverage} />],
          [say('score.on'), <DateText key="on" of={decision.on} />],
          [
            say('score.by'),
            say('policy.version', { name: card?.label?.[language === 'en' ? 'en' : 'zh'] ?? name, version }),
          ],
          [say('score.caps'), <Caps key="caps" scored={scored} card={card} />],
        ]}
      />
      <WaterfallTable rows={rows} labelOf={labelOf} score={scored.score} />
    </>
  );
}

function Caps({ scored, card }: { scored: Scored; card: Scorecard | undefined }) {
  const say = useTexts(creditFileTexts);
  const language = useLanguage();
  const codes = scored.knockOuts.map((one) => (typeof one === 'string' ? one : one.code));
  const labelOf = (code: string) => {
    const label = card?.knockOuts?.find((one) => one.code === code)?.label;
    return label ? (language === 'en' ? label.en : label.zh) : code;
  };
  if (codes.length === 0 && scored.coverageCap === null) return <>{say('score.no-cap')}</>;
  return (
    <>
      {codes.map((code) => (
        <Tag key={code} tone="watch">
          {labelOf(code)}
        </Tag>
      ))}
      {scored.coverageCap !== null && <Tag>{say('score.coverage-cap', { grade: scored.coverageCap })}</Tag>}
    </>
  );
}
