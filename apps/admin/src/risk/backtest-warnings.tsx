import { useQuery } from '@tanstack/react-query';
import { warningRules } from '../api/warnings.js';
import { Quoted } from '../ui/quoted.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import type { Result } from './backtest-comparison.js';
import { DataRows } from './data-rows.js';
import { riskBacktestTexts } from './risk-backtest.texts.js';

/** What a rule is called in the version in force; a rule that only the candidate has keeps its code. */
export function useRuleName(): (code: string) => React.ReactNode {
  const language = useLanguage();
  const rules = useQuery(warningRules).data?.rules ?? [];
  return (code) => {
    const label = rules.find((rule) => rule.code === code)?.label;
    return label ? language === 'en' ? label.en : label.zh : <Quoted>{code}</Quoted>;
  };
}

/** How often each rule warned. */
export function BacktestWarnings({ results }: { results: readonly Result[] }) {
  const say = useTexts(riskBacktestTexts);
  const name = useRuleName();
  const reports = results.map(({ side, simulation: { report } }) => ({ side, ...report.warnings }));
  const codes = [
    ...new Set(reports.flatMap(({ candidate, recorded }) => Object.keys({ ...candidate, ...recorded }))),
  ];
  if (codes.length === 0) return null;
  return (
    <>
      <h3 className="risk-part">{say('warnings')}</h3>
      <DataRows
        columns={[
          { title: say('warnings.rule') },
          ...reports.flatMap(({ side }) => [
            { title: `${say('warnings.recorded')} · ${say(`short.${side}`)}`, right: true },
            { title: say(`side.${side}`), right: true },
          ]),
        ]}
        rows={codes.map((code) => ({
          key: code,
          cells: [
            name(code),
            ...reports.flatMap(({ candidate, recorded }) => [recorded[code] ?? 0, candidate[code] ?? 0]),
          ],
        }))}
      />
    </>
  );
}
