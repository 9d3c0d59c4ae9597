import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { may, useMe } from '../api/me.js';
import { policyList } from '../api/policies.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { Failure } from '../ui/loaded.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Empty, Page } from '../ui/section.js';
import { Tabs } from '../ui/tabs.js';
import { type Say, useTexts } from '../ui/texts.js';
import { oneOf, text, useView } from '../ui/view-state.js';
import { FactsView } from './facts-view.js';
import './policies.css';
import type { Policy } from './policies.queries.js';
import { type PoliciesKey, policiesTexts } from './policies.texts.js';
import { stageOf, waitingVersions } from './standing.js';
import { NoteText, PersonText, SinceText, Unread, stageKeys } from './words.js';

const policiesView = { tab: oneOf(['policies', 'facts'], 'policies'), q: text() };

export function Component() {
  const say = useTexts(policiesTexts);
  const [view, setView] = useView(policiesView);
  if (!may(useMe(), 'read')) return <Unread title={say('title')} />;
  return (
    <Page title={say('title')}>
      <Tabs
        label={say('tabs')}
        current={view.tab}
        tabs={[
          { key: 'policies', title: say('tab.policies'), to: '/policies' },
          { key: 'facts', title: say('tab.facts'), to: '/policies?tab=facts' },
        ]}
      />
      {view.tab === 'facts' ? (
        <FactsView typed={view.q} onType={(q) => setView({ q }, { replace: true })} />
      ) : (
        <PolicyTable />
      )}
    </Page>
  );
}

function PolicyTable() {
  const say = useTexts(policiesTexts);
  const policyNames = usePolicyNames();
  const list = useQuery(policyList);
  const navigate = useNavigate();
  if (list.error && !list.data) return <Failure error={list.error} retry={() => void list.refetch()} />;
  return (
    <DataTable
      name="policies"
      caption={say('title')}
      columns={columnsOf(say, policyNames.name)}
      rows={list.data}
      rowKey={({ name }) => name}
      onOpen={({ name }) => void navigate(`/policies/${name}`)}
      empty={<Empty>{say('empty')}</Empty>}
    />
  );
}

function columnsOf(say: Say<PoliciesKey>, nameOf: (policy: string) => string): readonly Column<Policy>[] {
  const newest = (policy: Policy) => waitingVersions(policy)[0] ?? policy.versions.at(-1);
  return [
    {
      key: 'policy',
      title: say('column.policy'),
      width: 180,
      cell: ({ kind, name }) => <strong>{nameOf(kind ?? name)}</strong>,
    },
    {
      key: 'in-force',
      title: say('column.in-force'),
      width: 120,
      cell: ({ inForce }) => (inForce ? say('version', { version: inForce.version }) : say('in-force.none')),
    },
    {
      key: 'since',
      title: say('column.since'),
      width: 140,
      cell: ({ inForce }) => <SinceText of={inForce?.from} />,
    },
    {
      key: 'waiting',
      title: say('column.waiting'),
      width: 220,
      cell: (policy) => <Waiting policy={policy} />,
    },
    {
      key: 'asked-by',
      title: say('column.asked-by'),
      width: 120,
      cell: (policy) => <PersonText id={newest(policy)?.draftedBy ?? null} />,
    },
    {
      key: 'asked-on',
      title: say('column.asked-on'),
      width: 130,
      cell: (policy) => <SinceText of={newest(policy)?.draftedOn} />,
    },
    {
      key: 'note',
      title: say('column.note'),
      cell: (policy) => <NoteText of={newest(policy)?.note} />,
    },
  ];
}

function Waiting({ policy }: { policy: Policy }) {
  const say = useTexts(policiesTexts);
  const waiting = waitingVersions(policy);
  if (waiting.length === 0) return <span className="zx-secondary">{say('none.waiting')}</span>;
  return (
    <span className="policy-waiting">
      {waiting.map((version) => (
        <span key={version.version} className="zx-tag zx-tag-strong">
          {say('version.waiting', {
            version: version.version,
            status: say(stageKeys[stageOf(policy, version)]),
          })}
        </span>
      ))}
    </span>
  );
}
