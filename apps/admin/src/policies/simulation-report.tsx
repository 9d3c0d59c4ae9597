import type { PolicyKind } from '@zixin/calculations';
import type { components } from '@zixin/client';
import { Link } from 'react-router';
import { DateText, InstantText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Facts, Section } from '../ui/section.js';
import { GradeTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { useVocabulary } from './pieces/editor-context.js';
import { type Simulation, useContentInForce } from './policies.queries.js';
import { type PoliciesKey, policiesTexts } from './policies.texts.js';
import { labelWords } from './policy-words.js';

type Report = Simulation['report'];
type Tally = components['schemas']['PresentedTally'];

interface SimulationReportProps {
  readonly simulation: Simulation;
  readonly kind: PolicyKind;
}

/** What would have been, in short; the back-test has every decision. */
export function SimulationReport({ simulation: { id, ranAt, report }, kind }: SimulationReportProps) {
  const say = useTexts(policiesTexts);
  return (
    <Section
      title={say('report')}
      actions={<Link to={`/risk?tab=backtest&a=${id}&akind=${kind}`}>{say('report.more')}</Link>}
    >
      <Facts
        of={[
          [say('report.ran'), <InstantText key="at" of={ranAt} />],
          [say('report.customers'), report.customers],
          [say('report.period'), <Period key="period" report={report} />],
          [say('report.scores'), report.grades.scores],
          [say('report.same'), report.limits.same],
        ]}
      />
      <div className="policy-report">
        <Effects report={report} />
        <Migrations report={report} />
        <WarningCounts report={report} />
      </div>
    </Section>
  );
}

function Period({ report: { from, until } }: { report: Report }) {
  const say = useTexts(policiesTexts);
  return (
    <>
      {from === null ? say('since.start') : <DateText of={from} />} – <DateText of={until} />
    </>
  );
}

function effectsOf({ limits, orders, ...report }: Report): readonly (readonly [PoliciesKey, Tally])[] {
  return [
    ['report.limits.higher', limits.higher],
    ['report.limits.lower', limits.lower],
    ['report.orders.wouldHold', orders.wouldHold],
    ['report.orders.wouldPass', orders.wouldPass],
    ['report.orders.overridesHeld', orders.overridesHeld],
    ['report.overdueAvoided', report.overdueAvoided],
    ['report.writeOffsAvoided', report.writeOffsAvoided],
    ['report.salesDelayed', report.salesDelayed],
  ];
}

function Effects({ report }: { report: Report }) {
  const say = useTexts(policiesTexts);
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{say('report')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('report.figure')}</th>
          <th scope="col" data-align="right">
            {say('report.count')}
          </th>
          <th scope="col" data-align="right">
            {say('report.amounts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {effectsOf(report).map(([key, { count, amounts }]) => (
          <tr key={key}>
            <th scope="row">{say(key)}</th>
            <td data-align="right">{count}</td>
            <td data-align="right">
              {amounts.length === 0 ? (
                <Money of={null} />
              ) : (
                amounts.map((amount) => <Money key={amount.currency} of={amount} currency />)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Migrations({ report: { grades } }: { report: Report }) {
  const say = useTexts(policiesTexts);
  const changed = grades.migrations.filter(({ from, to }) => from !== to);
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{say('report.migrations')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('report.migrations')}</th>
          <th scope="col">{say('report.migration.to')}</th>
          <th scope="col" data-align="right">
            {say('report.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ from, to, count }) => (
          <tr key={`${from} ${to}`}>
            <td>
              <GradeTag grade={from} />
            </td>
            <td>
              <GradeTag grade={to} from={from} />
            </td>
            <td data-align="right">{count}</td>
          </tr>
        ))}
        {changed.length === 0 && (
          <tr>
            <td colSpan={3}>{say('report.none')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function WarningCounts({ report: { warnings } }: { report: Report }) {
  const say = useTexts(policiesTexts);
  const words = useVocabulary();
  const rules = useContentInForce('warningRules')?.rules ?? [];
  const codes = [...new Set([...Object.keys(warnings.recorded), ...Object.keys(warnings.candidate)])];
  const differ = codes.filter((code) => (warnings.recorded[code] ?? 0) !== (warnings.candidate[code] ?? 0));
  const named = (code: string) => {
    const rule = rules.find((one) => one.code === code);
    return rule ? labelWords(rule.label, words) : code;
  };
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{say('report.warnings')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('report.warnings')}</th>
          <th scope="col" data-align="right">
            {say('report.recorded')}
          </th>
          <th scope="col" data-align="right">
            {say('report.candidate')}
          </th>
        </tr>
      </thead>
      <tbody>
        {differ.map((code) => (
          <tr key={code}>
            <th scope="row">
              <Quoted>{named(code)}</Quoted>
            </th>
            <td data-align="right">{warnings.recorded[code] ?? 0}</td>
            <td data-align="right">{warnings.candidate[code] ?? 0}</td>
          </tr>
        ))}
        {differ.length === 0 && (
          <tr>
            <td colSpan={3}>{say('report.none')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
