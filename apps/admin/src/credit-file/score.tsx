import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../ui/loaded.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { DateText, Figure, Percent } from '../ui/figure.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { type Decision, latestDecision, policyVersion } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { GradeHistory } from './grade-history.js';
import { ScoreHistory } from './score-history.js';
import { useFactsOfFactors, usePolicyLabels } from './policy-labels.js';
import { useScorecard } from './scorecard.js';
import { type Scored, ScoredGrade, scoredIn } from './scored-grade.js';
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

export interface Scorecard {
  readonly label?: { readonly en: string; readonly zh: string };
  readonly missing?: string;
}

function Latest({ of: decision }: { of: Decision }) {
  const say = useTexts(creditFileTexts);
  const policyNames = usePolicyNames();
  const { name, version } = useScorecard();
  const language = useLanguage();
  const { data } = useQuery(policyVersion(name, version));
  const card = data?.content as Scorecard | undefined;
  const labelOf = usePolicyLabels(decision.policies, decision.kind);
  const factOf = useFactsOfFactors(decision.policies, decision.kind);
  const scored = scoredIn(decision);
  const rows = waterfallOf(
    decision.contributions as unknown as readonly Contribution[],
    card?.missing === 'reweight',
  );
  return (
    <>
      <Facts
        of={[
          [say('figure.score'), <Figure key="score" of={scored.score} decimals={2} />],
          [say('score.grade'), <ScoredGrade key="grade" of={decision} />],
          [say('score.coverage'), <Percent key="coverage" of={scored.coverage} />],
          [say('score.on'), <DateText key="on" of={decision.on} />],
          [
            say('score.by'),
            policyNames.version({ name: card?.label?.[language === 'en' ? 'en' : 'zh'] ?? name, version }),
          ],
          [say('score.caps'), <Caps key="caps" scored={scored} labelOf={labelOf} />],
        ]}
      />
      <WaterfallTable rows={rows} labelOf={labelOf} factOf={factOf} score={scored.score} />
    </>
  );
}

function Caps({ scored, labelOf }: { scored: Scored; labelOf: (code: string) => string }) {
  const say = useTexts(creditFileTexts);
  if (scored.knockOuts.length === 0 && scored.coverageCap === null) return <>{say('score.no-cap')}</>;
  return (
    <>
      {scored.knockOuts.map(({ code, cap }) => (
        <div key={code}>{say('score.knock-out', { name: labelOf(code), grade: cap })}</div>
      ))}
      {scored.coverageCap !== null && <div>{say('score.coverage-cap', { grade: scored.coverageCap })}</div>}
    </>
  );
}
