import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useCustomerNames } from '../api/customers.js';
import { may, useMe } from '../api/me.js';
import type { Column } from '../ui/data-table.js';
import { DateText } from '../ui/figure.js';
import type { Language } from '../ui/language.js';
import { Money } from '../ui/money.js';
import { WarningLevelTag } from '../ui/tags.js';
import { type Say, useLanguage, useTexts } from '../ui/texts.js';
import { exposureOf } from './exposure.js';
import { CustomerLink, LaneFrame, type LaneProps, RowAction } from './lane.js';
import { pagesOf } from '../ui/paged-table.js';
import type { Key } from './lanes.js';
import { workTexts } from './work.texts.js';
import { openWarnings, type Warning } from './work.queries.js';

const warningAddress = ({ id, customerId }: Warning) =>
  `/approvals/${encodeURIComponent(id)}?of=warning&customer=${customerId}`;

const grave = { critical: 0, warn: 1, info: 2 } as const;

/** Open warnings, the gravest first. */
export function WarningsLane({ focused }: LaneProps) {
  const say = useTexts(workTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const query = useInfiniteQuery(openWarnings);
  const rows = query.data?.pages
    .flatMap(({ items }) => items)
    .toSorted((a, b) => grave[a.level] - grave[b.level]);
  const names = useCustomerNames(rows?.map(({ customerId }) => customerId) ?? []);
  const works = may(useMe(), 'work');
  return (
    <LaneFrame
      name="warnings"
      query={query}
      rows={rows}
      columns={columnsOf({ say, names, works, language })}
      rowKey={({ id }) => id}
      more={pagesOf(query)}
      onOpen={(row) => void navigate(warningAddress(row))}
      focused={focused}
      empty={say('empty.warnings')}
    />
  );
}

interface Beside {
  readonly say: Say<Key>;
  readonly names: ReturnType<typeof useCustomerNames>;
  readonly works: boolean;
  readonly language: Language;
}

function columnsOf({ say, names, works, language }: Beside): readonly Column<Warning>[] {
  return [
    {
      key: 'customer',
      title: say('column.customer'),
      cell: ({ customerId }) => <CustomerLink id={customerId} names={names} />,
    },
    {
      key: 'level',
      title: say('column.level'),
      width: 64,
      cell: ({ level }) => <WarningLevelTag level={level} />,
    },
    {
      key: 'what',
      title: say('column.warning'),
      width: 104,
      cell: ({ label }) => (language === 'en' ? label.en : label.zh),
    },
    {
      key: 'exposure',
      title: say('column.exposure'),
      width: 88,
      align: 'right',
      cell: ({ customerId }) => <Money of={exposureOf(names(customerId))} />,
    },
    {
      key: 'since',
      title: say('column.since'),
      width: 80,
      cell: ({ raisedOn }) => <DateText of={raisedOn} />,
    },
    {
      key: 'action',
      title: say('column.action'),
      width: 56,
      cell: (row) => (
        <RowAction
          to={warningAddress(row)}
          about={names(row.customerId)?.name}
          primary={needsSomebody(row, works)}
        >
          {say(actionOf(row, works))}
        </RowAction>
      ),
    },
  ];
}

const needsSomebody = ({ openActions, acknowledged }: Warning, works: boolean) =>
  works && (openActions.length > 0 || acknowledged === null);

function actionOf({ openActions, acknowledged }: Warning, works: boolean): Key {
  if (!works) return 'do.look';
  if (openActions.length > 0) return 'do.act';
  return acknowledged === null ? 'do.acknowledge' : 'do.look';
}
