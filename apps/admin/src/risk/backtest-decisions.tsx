import { useMemo } from 'react';
import { useCustomerNames } from '../api/customers.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { DateText } from '../ui/figure.js';
import type { MoneyText } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Section } from '../ui/section.js';
import { GradeTag, type WarningLevel, WarningLevelTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { oneOf, useView } from '../ui/view-state.js';
import type { Result } from './backtest-comparison.js';
import { useRuleName } from './backtest-warnings.js';
import type { ReplayedRow } from './backtest.queries.js';
import { CustomerLink } from './customer-link.js';
import { type Key, riskBacktestTexts } from './risk-backtest.texts.js';

const kinds = ['all', 'score', 'limit', 'order', 'warning'] as const;

const decisionsView = { of: oneOf(['a', 'b'] as const, 'a'), decisions: oneOf(kinds, 'all') };

/** Every decision where a candidate differs from what was decided. */
export function ReplayedDecisions({ results }: { results: readonly Result[] }) {
  const say = useTexts(riskBacktestTexts);
  const [view, setView] = useView(decisionsView);
  const shown = results.find(({ side }) => side === view.of) ?? results[0];
  const report = shown?.simulation.report;
  const rows = useMemo(
    () => report?.rows.filter(({ kind }) => view.decisions === 'all' || kind === view.decisions) ?? [],
    [report, view.decisions],
  );
  const names = useCustomerNames(rows.slice(0, 200).map(({ customerId }) => customerId));
  const rule = useRuleName();
  const side = (of: ReplayedRow['recorded'], row: ReplayedRow) => <SideText of={of} row={row} rule={rule} />;
  const columns: readonly Column<ReplayedRow>[] = [
    {
      key: 'customer',
      title: say('column.customer'),
      cell: ({ customerId }) => <CustomerLink id={customerId} customer={names(customerId)} />,
    },
    { key: 'on', title: say('column.on'), width: 110, cell: ({ on }) => <DateText of={on} /> },
    { key: 'kind', title: say('column.kind'), width: 90, cell: ({ kind }) => say(`row.${kind}`) },
    { key: 'recorded', title: say('column.recorded'), width: 300, cell: (row) => side(row.recorded, row) },
    { key: 'candidate', title: say('column.candidate'), width: 300, cell: (row) => side(row.candidate, row) },
  ];
  if (!report) return null;
  return (
    <Section title={say('decisions')}>
      <div className="zx-filters">
        {results.length > 1 && (
          <div className="zx-choice" role="group" aria-label={say('column.candidate')}>
            {results.map((one) => (
              <button
                key={one.side}
                type="button"
                aria-pressed={one.side === shown.side}
                onClick={() => setView({ of: one.side })}
              >
                {say(`side.${one.side}`)}
              </button>
            ))}
          </div>
        )}
        <div className="zx-choice" role="group" aria-label={say('column.kind')}>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={kind === view.decisions}
              onClick={() => setView({ decisions: kind })}
            >
              {say(`row.${kind}`)}
            </button>
          ))}
        </div>
        {report.moreRows > 0 && (
          <span className="zx-secondary">{say('decisions.more', { count: report.moreRows })}</span>
        )}
      </div>
      <DataTable
        name="backtest-decisions"
        caption={say('decisions')}
        columns={columns}
        rows={rows}
        rowKey={({ kind, customerId, on, id }) => `${kind} ${customerId} ${on} ${id}`}
        height={420}
        empty={<p className="zx-secondary">{say('decisions.none')}</p>}
      />
    </Section>
  );
}

const words: Readonly<Record<string, Key>> = {
  passed: 'verdict.passed',
  held: 'verdict.held',
  overridden: 'verdict.overridden',
  'limit-exceeded': 'reason.limit-exceeded',
  overdue: 'reason.overdue',
  'no-credit': 'reason.no-credit',
  'on-hold': 'reason.on-hold',
  'limit-expired': 'reason.limit-expired',
  terms: 'reason.terms',
  'order-too-large': 'reason.order-too-large',
  defaulted: 'reason.defaulted',
  'group-limit-exceeded': 'reason.group-limit-exceeded',
  forced: 'reason.forced',
};

interface SideTextProps {
  readonly of: ReplayedRow['recorded'];
  readonly row: ReplayedRow;
  readonly rule: (code: string) => React.ReactNode;
}

interface Told {
  readonly verdict?: string;
  readonly reasons?: readonly string[];
  readonly grade?: string | null;
  readonly score?: string | null;
  readonly limit?: MoneyText | null;
  readonly code?: string;
  readonly level?: WarningLevel;
}

/** One side of a decision, by its kind. */
function SideText({ of, row, rule }: SideTextProps) {
  if (of === null) return <span className="zx-absent">—</span>;
  const told = of as unknown as Told;
  if (row.kind === 'order') return <OrderSide of={told} />;
  if (row.kind === 'warning')
    return (
      <span>
        {told.code && rule(told.code)} {told.level && <WarningLevelTag level={told.level} />}
      </span>
    );
  return <GradeSide of={told} kind={row.kind} />;
}

/** A code in words; one that is not known stays itself. */
function Word({ of }: { of: string }) {
  const say = useTexts(riskBacktestTexts);
  const key = words[of];
  return key ? say(key) : <Quoted>{of}</Quoted>;
}

function OrderSide({ of: { verdict, reasons = [] } }: { of: Told }) {
  return (
    <span>
      {verdict && <Word of={verdict} />}
      {reasons.map((reason) => (
        <span key={reason} className="zx-secondary risk-because">
          <Word of={reason} />
        </span>
      ))}
    </span>
  );
}

function GradeSide({ of: { grade, score, limit }, kind }: { of: Told; kind: 'score' | 'limit' }) {
  const say = useTexts(riskBacktestTexts);
  return (
    <span className="risk-side">
      <GradeTag grade={grade} />
      {kind === 'score' && <span className="zx-figure">{score}</span>}
      {kind === 'limit' && (limit ? <Money of={limit} currency /> : say('no-limit'))}
    </span>
  );
}
