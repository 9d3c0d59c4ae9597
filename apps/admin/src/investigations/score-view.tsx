import { useQuery } from '@tanstack/react-query';
import { bareFact, factorFact } from '../ui/facts/fact-text.js';
import { FactValue, NoFigure } from '../ui/facts/fact-value.js';
import { DateText, Figure, Percent } from '../ui/figure.js';
import { amountText, drawn } from '../ui/figures.js';
import { Loaded } from '../ui/loaded.js';
import { Absent } from '../ui/money.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { ModelGrade } from '../ui/model-grade.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import { investigationTexts } from './investigation.texts.js';
import {
  type Contribution,
  type Investigation,
  type ScoreDecision,
  scoreOf,
  scorecardLabels,
} from './investigations.queries.js';

/** The score that a completed investigation led to, with what it rests on. */
export function ScoreView({ of }: { of: Investigation }) {
  const say = useTexts(investigationTexts);
  const query = useQuery(scoreOf(of));
  return (
    <Section title={say('score')}>
      <Loaded<ScoreDecision | null> query={query}>
        {(score) =>
          score ? (
            <Score of={score} />
          ) : (
            <Empty>
              {say(query.dataUpdatedAt > 0 && query.isFetching ? 'score.waiting' : 'score.absent')}
            </Empty>
          )
        }
      </Loaded>
    </Section>
  );
}

function Score({ of }: { of: ScoreDecision }) {
  const say = useTexts(investigationTexts);
  const { decision, policies, stream, revision } = of;
  const named = policies.map(usePolicyNames().version).join(' · ');
  const points = say('score.points');
  return (
    <>
      <Facts
        of={[
          [say('score.grade'), <Graded key="grade" of={decision} />],
          [
            points,
            <span key="score">
              <strong className="zx-headline">
                <Figure of={decision.score} decimals={2} />
              </strong>
              <Why figure={points}>
                <p>{say('score.formula')}</p>
                <p>
                  <Quoted>{of.text}</Quoted>
                </p>
                <p className="zx-secondary">{say('score.policies', { policies: named })}</p>
                <p className="zx-secondary">{say('score.event', { stream, revision })}</p>
              </Why>
            </span>,
          ],
          [say('score.coverage'), <Percent key="coverage" of={decision.coverage} />],
          [say('score.on'), <DateText key="on" of={of.on} />],
        ]}
      />
      <Caps of={decision} />
      <Contributions of={of} />
    </>
  );
}

function Graded({ of }: { of: ScoreDecision['decision'] }) {
  const nameOf = useKnockOutNames(of);
  const met = of.knockOuts.map(({ code, cap }) => ({ name: nameOf(code), cap }));
  return <ModelGrade grade={of.grade} scoreGrade={of.scoreGrade} knockOuts={met} />;
}

function useKnockOutNames({ scorecard: { name, version } }: ScoreDecision['decision']) {
  const language = useLanguage();
  const known = useQuery(scorecardLabels(name, version)).data?.knockOuts ?? [];
  return (code: string) =>
    known.find((one) => one.code === code)?.label?.[language === 'en' ? 'en' : 'zh'] ?? code;
}

/** What held the grade down, whatever the score. */
function Caps({ of }: { of: ScoreDecision['decision'] }) {
  const say = useTexts(investigationTexts);
  const nameOf = useKnockOutNames(of);
  return (
    <>
      {of.knockOuts.map(({ code, cap }) => (
        <p key={code} className="zx-note">
          {say('score.knockout', { name: nameOf(code), cap })}
        </p>
      ))}
      {of.coverageCap !== null && <p className="zx-note">{say('score.capped')}</p>}
    </>
  );
}

function Contributions({ of: { contributions, decision } }: { of: ScoreDecision }) {
  const say = useTexts(investigationTexts);
  const language = useLanguage();
  const { name, version } = decision.scorecard;
  const labels = useQuery(scorecardLabels(name, version)).data?.factors ?? [];
  const factorOf = (code: string) => labels.find((factor) => factor.code === code);
  const nameOf = (code: string) => factorOf(code)?.label[language === 'en' ? 'en' : 'zh'] ?? code;
  const rows = contributions.toSorted((a, b) => cost(b) - cost(a));
  return (
    <div className="zx-scroll-x">
      <table className="zx-plain-table">
        <caption className="zx-hidden">{say('factors.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('factor')}</th>
            <th scope="col" data-align="right">
              {say('factor.value')}
            </th>
            <th scope="col" data-align="right">
              {say('factor.points')}
            </th>
            <th scope="col" data-align="right">
              {say('factor.contribution')}
            </th>
            <th scope="col" data-align="right">
              {say('weight.title')}
            </th>
            <th scope="col">{say('factor.of')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{nameOf(row.code)}</th>
              <td data-align="right">
                <FactorValue of={row} fact={factorFact(factorOf(row.code))} currency={decision.currency} />
              </td>
              <td data-align="right">
                <Figure of={row.points} decimals={1} />
              </td>
              <td data-align="right">
                {row.contribution === null ? <Absent /> : amountText(row.contribution, language)}
              </td>
              <td data-align="right">
                <Figure of={row.weight} decimals={2} />
              </td>
              <td>
                <Bar of={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ of: { contribution, weight } }: { of: Contribution }) {
  const share = contribution === null ? 0 : (100 * drawn(contribution)) / Math.max(drawn(weight), 0.01);
  return (
    <div className="zx-factor-bar" aria-hidden="true" data-missing={contribution === null}>
      <span style={{ width: `${Math.min(share, 100)}%` }} />
    </div>
  );
}

/** How many points of the score the factor gave away; only the order of rows depends on it. */
const cost = ({ weight, contribution }: Contribution) => drawn(weight) - drawn(contribution ?? '0');

interface ValueProps {
  readonly of: Contribution;
  readonly fact: string;
  readonly currency: string;
}

function FactorValue({ of: { value, missing }, fact, currency }: ValueProps) {
  if (value === null || missing !== null) return <NoFigure why={missing} />;
  return <FactValue name={fact} fact={bareFact(value)} currency={currency} />;
}
