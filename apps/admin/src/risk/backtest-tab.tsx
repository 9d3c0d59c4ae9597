import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { may, useMe } from '../api/me.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { oneOf, text, useView } from '../ui/view-state.js';
import { CandidateSection } from './backtest-candidate.js';
import { Comparison } from './backtest-comparison.js';
import { ReplayedDecisions } from './backtest-decisions.js';
import { policyKinds, simulation } from './backtest.queries.js';
import { riskBacktestTexts } from './risk-backtest.texts.js';

export const sides = ['a', 'b'] as const;
export type Side = (typeof sides)[number];

const backtestView = {
  /** The results that stand side by side. */
  a: text(''),
  b: text(''),
  akind: oneOf(policyKinds, 'orderCheck'),
  bkind: oneOf(policyKinds, 'orderCheck'),
};

export function BacktestTab() {
  const say = useTexts(riskBacktestTexts);
  const me = useMe();
  const [view, setView] = useView(backtestView);
  const runs = may(me, 'work') || me.roles.includes('auditor');
  const found = {
    a: useQuery({ ...simulation(view.a), enabled: view.a !== '' }),
    b: useQuery({ ...simulation(view.b), enabled: view.b !== '' }),
  };
  const [a, b] = [view.a !== '' && found.a.data, view.b !== '' && found.b.data];
  const results = useMemo(
    () => [
      ...(a ? [{ side: 'a' as const, simulation: a }] : []),
      ...(b ? [{ side: 'b' as const, simulation: b }] : []),
    ],
    [a, b],
  );
  return (
    <>
      <p className="zx-secondary risk-intro">{say('intro')}</p>
      {runs && (
        <div className="risk-two">
          {sides.map((side) => (
            <CandidateSection
              key={side}
              side={side}
              kind={view[`${side}kind`]}
              result={found[side]}
              id={view[side]}
              onKind={(kind) => setView({ [`${side}kind`]: kind })}
              onResult={(id) => setView({ [side]: id })}
            />
          ))}
        </div>
      )}
      <Section title={say('compare')}>
        {results.length === 0 ? (
          <p className="zx-secondary">{say('compare.none')}</p>
        ) : (
          <Comparison results={results} />
        )}
      </Section>
      {results.length > 0 && <ReplayedDecisions results={results} />}
    </>
  );
}
