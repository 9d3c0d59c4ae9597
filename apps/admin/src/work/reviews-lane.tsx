import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useCustomerNames } from '../api/customers.js';
import { may, useMe } from '../api/me.js';
import type { Column } from '../ui/data-table.js';
import { DateText } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { Money } from '../ui/money.js';
import { GradeTag, Tag } from '../ui/tags.js';
import { type Say, useTexts } from '../ui/texts.js';
import { dueBy } from './due.js';
import { exposureOf } from './exposure.js';
import { CustomerLink, LaneFrame, type LaneProps, RowAction } from './lane.js';
import { pagesOf } from '../ui/paged-table.js';
import { becauseKeys, type Key } from './lanes.js';
import { workTexts } from './work.texts.js';
import { type Review, reviewsDue } from './work.queries.js';

const reviewAddress = ({ customerId, reviewId }: Review) =>
  `/approvals/${encodeURIComponent(reviewId ?? '')}?of=review&customer=${customerId}`;

/** Reviews that are past due or fall due within the month. */
export function ReviewsLane({ focused }: LaneProps) {
  const say = useTexts(workTexts);
  const navigate = useNavigate();
  const query = useInfiniteQuery(reviewsDue(dueBy(useHouse().businessDate)));
  const rows = query.data?.pages.flatMap(({ items }) => items);
  const names = useCustomerNames(rows?.map(({ customerId }) => customerId) ?? []);
  const works = may(useMe(), 'work');
  return (
    <LaneFrame
      name="reviews"
      query={query}
      rows={rows}
      columns={columnsOf({ say, names, works })}
      rowKey={({ customerId, reviewId = '' }) => `${customerId} ${reviewId}`}
      more={pagesOf(query)}
      onOpen={(row) => void navigate(reviewAddress(row))}
      focused={focused}
      empty={say('empty.reviews')}
    />
  );
}

interface Beside {
  readonly say: Say<Key>;
  readonly names: ReturnType<typeof useCustomerNames>;
  readonly works: boolean;
}

function columnsOf({ say, names, works }: Beside): readonly Column<Review>[] {
  return [
    {
      key: 'customer',
      title: say('column.customer'),
      cell: ({ customerId }) => <CustomerLink id={customerId} names={names} />,
    },
    {
      key: 'because',
      title: say('column.because'),
      width: 92,
      cell: ({ because = '' }) => say(becauseKeys[because] ?? 'because.manual'),
    },
    {
      key: 'exposure',
      title: say('column.exposure'),
      width: 104,
      align: 'right',
      cell: ({ customerId }) => <Money of={exposureOf(names(customerId))} />,
    },
    { key: 'grade', title: say('column.grade'), width: 64, cell: ({ grade }) => <GradeTag grade={grade} /> },
    {
      key: 'due',
      title: say('column.due'),
      width: 128,
      cell: ({ dueOn, overdue }) =>
        overdue ? (
          <Tag tone="watch">
            <span aria-hidden="true">▲</span> <DateText of={dueOn} />
            <span className="zx-hidden">{say('overdue')}</span>
          </Tag>
        ) : (
          <DateText of={dueOn} />
        ),
    },
    {
      key: 'action',
      title: say('column.action'),
      width: 72,
      cell: (row) => (
        <RowAction to={reviewAddress(row)} about={names(row.customerId)?.name} primary={works}>
          {say(works ? 'do.review' : 'do.look')}
        </RowAction>
      ),
    },
  ];
}
