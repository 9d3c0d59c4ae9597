import type { Column } from '../ui/data-table.js';
import { DateText, Days, Figure, Percent } from '../ui/figure.js';
import { Absent, Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { GradeTag, Tag, TierTag, WarningLevelTag } from '../ui/tags.js';
import type { Say } from '../ui/texts.js';
import type { CustomerRow } from './customers.queries.js';
import type { CustomersKey } from './customers.texts.js';

/** The table's columns, most telling first; names of sorts are the service's. */
export function customerColumns(
  say: Say<CustomersKey>,
  currency: string,
  industryName: (code: string) => string,
): readonly Column<CustomerRow>[] {
  return [
    { key: 'name', title: say('name'), sort: 'name', pinned: true, cell: nameCell(say) },
    { key: 'number', title: say('number'), width: 96, cell: ({ number }) => number ?? <Absent /> },
    {
      key: 'industry',
      title: say('industry'),
      width: 96,
      cell: ({ industry }) =>
        industry ? (
          <span className="zx-cut" title={industryName(industry)}>
            {industryName(industry)}
          </span>
        ) : (
          <Absent />
        ),
    },
    {
      key: 'region',
      title: say('region'),
      width: 120,
      optional: true,
      cell: ({ region }) => <Quoted>{region}</Quoted>,
    },
    { key: 'tier', title: say('tier'), width: 88, cell: ({ tier }) => <TierTag tier={tier} /> },
    {
      key: 'grade',
      title: say('grade'),
      width: 88,
      cell: ({ grade, gradeBefore }) => <GradeTag grade={grade} from={gradeBefore} />,
    },
    {
      key: 'limit',
      title: say('limit', { currency }),
      width: 136,
      align: 'right',
      sort: 'limit',
      cell: (row) => limitCell(row, say),
    },
    {
      key: 'exposure',
      title: say('exposure', { currency }),
      width: 144,
      align: 'right',
      sort: 'exposure',
      cell: ({ figures }) => <Money of={figures?.exposure} />,
    },
    {
      key: 'used',
      title: say('used'),
      width: 80,
      align: 'right',
      sort: 'used',
      cell: ({ figures }) => <Percent of={figures?.usedPercent} />,
    },
    {
      key: 'overdue',
      title: say('overdue', { currency }),
      width: 136,
      align: 'right',
      sort: 'overdue',
      cell: ({ figures }) => <Money of={figures?.overdue} />,
    },
    {
      key: 'overdueDays',
      title: say('overdue-days'),
      width: 96,
      align: 'right',
      sort: 'overdueDays',
      optional: true,
      cell: ({ oldestOverdueDays }) => <Days of={oldestOverdueDays} />,
    },
    {
      key: 'daysBeyondTerms',
      title: say('days-beyond-terms'),
      width: 72,
      align: 'right',
      sort: 'daysBeyondTerms',
      cell: ({ figures }) => <Figure of={figures?.daysBeyondTerms} decimals={1} />,
    },
    { key: 'warning', title: say('warning'), width: 104, cell: (row) => warningCell(row) },
    {
      key: 'review',
      title: say('review'),
      width: 112,
      cell: ({ reviewDueOn }) => <DateText of={reviewDueOn} />,
    },
    {
      key: 'since',
      title: say('since'),
      width: 112,
      optional: true,
      cell: ({ cooperationFrom }) => <DateText of={cooperationFrom} />,
    },
  ];
}

function nameCell(say: Say<CustomersKey>) {
  const stateOf = ({ accounts, status }: CustomerRow) => {
    if (accounts.some((account) => account.default)) return <Tag tone="act">{say('defaulted')}</Tag>;
    if (accounts.some((account) => account.hold)) return <Tag tone="act">{say('on-hold')}</Tag>;
    return status === 'inactive' && <Tag tone="strong">{say('inactive')}</Tag>;
  };
  return (row: CustomerRow) => (
    <span className="zx-named" title={row.name}>
      <Quoted>{row.name}</Quoted> {stateOf(row)}
    </span>
  );
}

function limitCell({ figures, accounts }: CustomerRow, say: Say<CustomersKey>) {
  if (accounts.some(({ limit }) => limit.kind === 'UNLIMITED')) return say('unlimited');
  if (accounts.length > 0 && accounts.every(({ limit }) => limit.kind === 'NONE')) return say('no-credit');
  return <Money of={figures?.limit} />;
}

function warningCell({ warning, openWarnings }: CustomerRow) {
  if (warning !== 'critical' && warning !== 'warn' && warning !== 'info') return <Absent />;
  return <WarningLevelTag level={warning} count={openWarnings} />;
}
