import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { amountText, compactAmount, drawn } from '../ui/figures.js';
import { useHouse } from '../ui/house.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { type Say, useLanguage, useTexts } from '../ui/texts.js';
import { chartColours, useScheme } from '../ui/theme.js';
import { BacktestMigrations } from './backtest-migrations.js';
import { BacktestWarnings } from './backtest-warnings.js';
import type { Side } from './backtest-tab.js';
import { type Avoided, type Report, type Simulation, type Tally } from './backtest.queries.js';
import { changesOf, medianOf } from './candidate.js';
import { barHeight, barOption } from './chart-options.js';
import { DataRows } from './data-rows.js';
import { ReplayWhy } from './backtest-why.js';
import { type Key, riskBacktestTexts } from './risk-backtest.texts.js';

export interface Result {
  readonly side: Side;
  readonly simulation: Simulation;
}

const amountIn = ({ amounts }: Tally, currency: string) =>
  amounts.find((one) => one.currency === currency)?.amount ?? '0';

/** The measures of a gain or a cost in money. */
const drawnMeasures = [
  { key: 'm.written-off', read: (report: Report) => report.writeOffsAvoided },
  { key: 'm.overdue', read: (report: Report) => report.overdueAvoided },
  { key: 'm.delayed', read: (report: Report) => report.salesDelayed },
] as const;

const drawnKeys = drawnMeasures.map(({ key }) => key);

/** What the candidates would have changed, beside each other. */
export function Comparison({ results }: { results: readonly Result[] }) {
  const say = useTexts(riskBacktestTexts);
  const language = useLanguage();
  const { currency } = useHouse();
  const { text, series } = chartColours[useScheme()];
  const bars = useMemo(
    () =>
      drawnMeasures.flatMap(({ key, read }) =>
        results.map(({ side, simulation: { report } }) => {
          const amount = amountIn(read(report), currency);
          return {
            name: say('bar', { measure: say(key), side: say(`short.${side}`) }),
            size: drawn(amount),
            text: `${compactAmount(amount, language)} · ${read(report).count}`,
            colour: series[side === 'a' ? 0 : 1] ?? text,
          };
        }),
      ),
    [results, currency, language, text],
  );
  const option = useMemo(() => barOption(bars, text), [bars, text]);
  const saved = ({ simulation: { report } }: Result) =>
    compactAmount(amountIn(report.writeOffsAvoided, currency), language);
  const [first, second] = results;
  if (!first) return null;
  return (
    <>
      <Chart
        option={option}
        height={barHeight(bars.length)}
        caption={
          second
            ? say('compare.caption.two', { a: saved(first), b: saved(second) })
            : say('compare.caption.one', {
                side: say(`side.${first.side}`),
                avoided: saved(first),
                delayed: compactAmount(amountIn(first.simulation.report.salesDelayed, currency), language),
              })
        }
        description={say('compare.description', { currency })}
        table={<Measures results={results} only={drawnKeys} />}
      />
      <div className="zx-row">
        <h3>{say('measures')}</h3>
        <ReplayWhy results={results} />
      </div>
      <Measures results={results} />
      <BacktestMigrations results={results} />
      <BacktestWarnings results={results} />
    </>
  );
}

interface MeasuresProps {
  readonly results: readonly Result[];
  /** All when absent. */
  readonly only?: readonly Key[];
}

function Measures({ results, only }: MeasuresProps) {
  const say = useTexts(riskBacktestTexts);
  const policyNames = usePolicyNames();
  const language = useLanguage();
  const rows = measuresOf(say, (amount) => amountText(amount, language)).filter(
    ({ key }) => only === undefined || only.includes(key),
  );
  return (
    <DataRows
      caption={say('compare')}
      columns={[
        { title: say('compare.measure') },
        ...results.map(({ side, simulation: { report } }) => ({
          title: `${say(`side.${side}`)} · ${report.policies.map(policyNames.name).join(' · ')}`,
          right: true,
        })),
      ]}
      rows={rows.map(({ key, read }) => ({
        key,
        cells: [say(key), ...results.map(({ simulation: { report } }) => read(report))],
      }))}
    />
  );
}

interface Measure {
  readonly key: Key;
  readonly read: (report: Report) => string;
}

function measuresOf(say: Say<Key>, amount: (of: string) => string): readonly Measure[] {
  const money = ({ amounts }: Tally) => amounts.map((one) => `${amount(one.amount)} ${one.currency}`);
  const tally = (of: Tally) => [say('tally', { count: of.count }), ...money(of)].join(' · ');
  const times = (of: Tally) => [say('times', { count: of.count }), ...money(of)].join(' · ');
  const days = (count: number | null) =>
    count === null ? '—' : say('days', { count }).replace('-', '\u2212');
  const lead = (name: 'daysBeforeOverdue' | 'daysBeforeDefault' | 'daysBeforeWriteOff') => (report: Report) =>
    days(medianOf(report.warnings.leads.map((one) => one[name])));
  const avoided = (read: (report: Report) => Avoided) => (report: Report) => tally(read(report));
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  const changes = (report: Report) => changesOf(report.grades.migrations);
  const scored = (read: (report: Report) => string) => (report: Report) =>
    report.grades.scores === 0 ? say('not-replayed') : read(report);
  const warned = (read: (report: Report) => string) => (report: Report) =>
    report.policies.includes('warningRules') ? read(report) : say('not-replayed');
  return [
    {
      key: 'm.grades',
      read: scored((report) =>
        say('m.grades.value', { changed: changes(report).changed, scores: report.grades.scores }),
      ),
    },
    { key: 'm.up', read: scored((report) => say('times', { count: changes(report).better })) },
    { key: 'm.down', read: scored((report) => say('times', { count: changes(report).worse })) },
    {
      key: 'm.follow',
      read: ({ limitsFollow }) => say(limitsFollow === 'candidate' ? 'follow.candidate' : 'follow.recorded'),
    },
    { key: 'm.limits.higher', read: ({ limits }) => times(limits.higher) },
    { key: 'm.limits.lower', read: ({ limits }) => times(limits.lower) },
    { key: 'm.limits.same', read: ({ limits }) => say('times', { count: limits.same }) },
    { key: 'm.checked', read: ({ orders }) => say('tally', { count: orders.checked }) },
    { key: 'm.would-hold', read: ({ orders }) => tally(orders.wouldHold) },
    { key: 'm.would-pass', read: ({ orders }) => tally(orders.wouldPass) },
    { key: 'm.overrides', read: ({ orders }) => tally(orders.overridesHeld) },
    { key: 'm.written-off', read: avoided(({ writeOffsAvoided }) => writeOffsAvoided) },
    { key: 'm.overdue', read: avoided(({ overdueAvoided }) => overdueAvoided) },
    { key: 'm.delayed', read: avoided(({ salesDelayed }) => salesDelayed) },
    { key: 'm.of-overrides', read: ({ salesDelayed }) => tally(salesDelayed.ofOverrides) },
    {
      key: 'm.warnings',
      read: warned(({ warnings }) => `${sum(warnings.candidate)} / ${sum(warnings.recorded)}`),
    },
    { key: 'm.lead.overdue', read: warned(lead('daysBeforeOverdue')) },
    { key: 'm.lead.default', read: warned(lead('daysBeforeDefault')) },
    { key: 'm.lead.write-off', read: warned(lead('daysBeforeWriteOff')) },
  ];
}
