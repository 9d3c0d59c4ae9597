import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useCustomerNames } from '../api/customers.js';
import { useMe } from '../api/me.js';
import { usePeopleNames } from '../api/people.js';
import type { Column } from '../ui/data-table.js';
import { DateText } from '../ui/figure.js';
import { Limit } from '../ui/money.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Quoted } from '../ui/quoted.js';
import { GradeTag } from '../ui/tags.js';
import { type Say, useTexts } from '../ui/texts.js';
import { CustomerLink, LaneFrame, type LaneProps, RowAction } from './lane.js';
import { pagesOf } from '../ui/paged-table.js';
import { actionKeys, type Key } from './lanes.js';
import { approvalRow, inOrder, overrideRow, type ToApprove } from './to-approve.js';
import { workTexts } from './work.texts.js';
import { groupsToApprove, pendingApprovals, pendingOverrides, policiesToApprove } from './work.queries.js';

/** Proposals, rating overrides, group limits and drafts of policies that wait; what this person may decide comes first. */
export function ApproveLane({ focused }: LaneProps) {
  const say = useTexts(workTexts);
  const me = useMe();
  const navigate = useNavigate();
  const approvals = useInfiniteQuery(pendingApprovals);
  const overrides = useQuery(pendingOverrides).data ?? [];
  const groups = useQuery(groupsToApprove).data ?? [];
  const policies = useQuery(policiesToApprove).data ?? [];
  const policyNames = usePolicyNames();
  const rows = approvals.data?.pages.flatMap(({ items }) => items.map((item) => approvalRow(item, me)));
  const all = rows && inOrder([...rows, ...overrides.map((item) => overrideRow(item, me))]);
  const names = useCustomerNames(all?.map(({ customerId }) => customerId) ?? []);
  const people = usePeopleNames();
  return (
    <div className="work-approve">
      <LaneFrame
        name="approve"
        query={approvals}
        rows={all}
        columns={columnsOf({ say, names, people })}
        rowKey={({ key }) => key}
        more={pagesOf(approvals)}
        onOpen={({ to }) => void navigate(to)}
        focused={focused}
        empty={say('empty.approve')}
      />
      {groups.length > 0 && (
        <p className="work-others">
          {say('groups')}{' '}
          {groups.map(({ id, name, proposals }) => (
            <Link key={id} to={`/approvals/${id}?of=group`}>
              <Quoted>{say('groups.one', { name, count: proposals })}</Quoted>
            </Link>
          ))}
        </p>
      )}
      {policies.length > 0 && (
        <p className="work-others">
          {say('policies')}{' '}
          {policies.map(({ name, version }) => (
            <Link key={`${name}:${version}`} to={`/policies/${name}?tab=versions&version=${version}`}>
              {policyNames.version({ name, version })}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}

interface Beside {
  readonly say: Say<Key>;
  readonly names: ReturnType<typeof useCustomerNames>;
  readonly people: ReadonlyMap<string, string>;
}

function columnsOf({ say, names, people }: Beside): readonly Column<ToApprove>[] {
  return [
    {
      key: 'customer',
      title: say('column.customer'),
      cell: ({ customerId }) => <CustomerLink id={customerId} names={names} />,
    },
    { key: 'what', title: say('column.what'), width: 88, cell: (row) => whatOf(row, say) },
    {
      key: 'amount',
      title: say('column.asked'),
      width: 96,
      align: 'right',
      cell: (row) => <Asked row={row} />,
    },
    {
      key: 'who',
      title: say('column.who'),
      width: 64,
      cell: ({ proposedBy }) => <Quoted>{personOf(proposedBy, say, people)}</Quoted>,
    },
    { key: 'since', title: say('column.since'), width: 80, cell: ({ since }) => <DateText of={since} /> },
    {
      key: 'action',
      title: say('column.action'),
      width: 56,
      cell: ({ to, standing, customerId }) => (
        <RowAction to={to} about={names(customerId)?.name} primary={standing === 'may'}>
          {say(standing === 'may' ? 'do.decide' : 'do.look')}
        </RowAction>
      ),
    },
  ];
}

function whatOf({ what, action }: ToApprove, say: Say<Key>): string {
  const key = action === null ? undefined : actionKeys[action];
  return key ? say(key) : say(what);
}

/** A name where this person may know it; the id otherwise is of no use to anybody. */
export function personOf(id: string, say: Say<Key>, people: ReadonlyMap<string, string>): string {
  if (id === 'automation') return say('who.automation');
  if (id === 'rule') return say('who.rule');
  return people.get(id) ?? say('who.colleague');
}

function Asked({ row: { limit, terms, grades } }: { row: ToApprove }) {
  const say = useTexts(workTexts);
  if (limit) return <Limit of={limit} />;
  if (terms) return <span className="zx-figure">{say('terms', terms)}</span>;
  if (grades) return <GradeTag grade={grades.to} from={grades.from} />;
  return <span className="zx-absent">—</span>;
}
