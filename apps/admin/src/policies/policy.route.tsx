import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { may, useMe } from '../api/me.js';
import { isUnfound, Loaded } from '../ui/loaded.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Facts, Page } from '../ui/section.js';
import { Tabs } from '../ui/tabs.js';
import { useTexts } from '../ui/texts.js';
import { Unfound } from '../ui/unfound.js';
import { oneOf, text, useView } from '../ui/view-state.js';
import { ContentTab } from './content-tab.js';
import { DraftTab } from './draft-tab.js';
import './policies.css';
import { type Policy, policyNamed, type Version } from './policies.queries.js';
import { type PoliciesKey, policiesTexts } from './policies.texts.js';
import { SimulateTab } from './simulate-tab.js';
import { activationsAhead, stageOf, waitingVersions } from './standing.js';
import { VersionsTab } from './versions-tab.js';
import { SinceText, stageKeys, Unread } from './words.js';

const tabs = ['content', 'versions', 'draft', 'simulate'] as const;
type Tab = (typeof tabs)[number];

const tabKeys: Readonly<Record<Tab, PoliciesKey>> = {
  content: 'tab.content',
  versions: 'tab.versions',
  draft: 'tab.draft',
  simulate: 'tab.simulate',
};

const policyView = { tab: oneOf(tabs, 'content'), version: text(), simulation: text() };

export function Component() {
  const { policy: name = '' } = useParams();
  const say = useTexts(policiesTexts);
  const policyNames = usePolicyNames();
  const reads = may(useMe(), 'read');
  const policy = useQuery({ ...policyNamed(name), enabled: reads });
  if (!reads) return <Unread title={policyNames.name(name)} />;
  if (isUnfound(policy.error))
    return (
      <Page title={say('title')}>
        <Unfound of="policy" />
      </Page>
    );
  return (
    <Page title={policyNames.name(policy.data?.kind ?? name)}>
      <Loaded query={policy}>{(read) => <PolicyParts policy={read} />}</Loaded>
    </Page>
  );
}

function PolicyParts({ policy }: { policy: Policy }) {
  const say = useTexts(policiesTexts);
  const [view, setView] = useView(policyView);
  const { kind, versions, inForce } = policy;
  const shown = versions.find(({ version }) => String(version) === view.version);
  const standing = versions.find(({ version }) => version === inForce?.version) ?? versions.at(-1);
  const chosen = shown ?? (view.tab === 'versions' ? (waitingVersions(policy)[0] ?? standing) : standing);
  if (kind === null || !chosen) return <p>{say('in-force.none')}</p>;
  const address = (tab: Tab) =>
    `/policies/${policy.name}?tab=${tab}${shown ? `&version=${shown.version}` : ''}`;
  const parts: Readonly<Record<Tab, () => React.ReactNode>> = {
    content: () => (
      <ContentTab
        policy={policy}
        version={chosen}
        onVersion={(version) => setView({ version: String(version) })}
      />
    ),
    versions: () => <VersionsTab policy={policy} version={chosen} />,
    draft: () => (
      <DraftTab
        policy={policy}
        kind={kind}
        base={chosen.version}
        onBase={(version) => setView({ version: String(version) })}
        onDrafted={(version) => setView({ tab: 'versions', version: String(version) })}
      />
    ),
    simulate: () => (
      <SimulateTab
        policy={policy}
        kind={kind}
        candidate={(shown ?? waitingVersions(policy)[0] ?? chosen).version}
        simulation={view.simulation}
        onCandidate={(version) => setView({ version: String(version) })}
        onDone={(simulation) => setView({ simulation })}
      />
    ),
  };
  return (
    <>
      <Standing policy={policy} />
      <Tabs
        label={say('policy.tabs')}
        current={view.tab}
        tabs={tabs.map((tab) => ({ key: tab, title: say(tabKeys[tab]), to: address(tab) }))}
      />
      {parts[view.tab]()}
    </>
  );
}

function Standing({ policy }: { policy: Policy }) {
  const say = useTexts(policiesTexts);
  const waiting = waitingVersions(policy);
  const ahead = activationsAhead(policy);
  return (
    <div className="policy-standing">
      <Facts
        of={[
          [
            say('in-force'),
            policy.inForce ? say('version', { version: policy.inForce.version }) : say('in-force.none'),
          ],
          [say('column.since'), <SinceText key="since" of={policy.inForce?.from} />],
          ...(ahead.length > 0 ? ([[say('ahead'), <Ahead key="a" of={ahead} />]] as const) : []),
          [
            say('waiting'),
            waiting.length === 0 ? say('none.waiting') : <Waiting key="w" policy={policy} of={waiting} />,
          ],
        ]}
      />
    </div>
  );
}

function Ahead({ of }: { of: Policy['activations'] }) {
  const say = useTexts(policiesTexts);
  return of.map(({ version, from }) => (
    <span key={from} className="policy-waiting">
      {say('version', { version })} <SinceText of={from} />
    </span>
  ));
}

function Waiting({ policy, of }: { policy: Policy; of: readonly Version[] }) {
  const say = useTexts(policiesTexts);
  return (
    <span className="policy-waiting">
      {of.map((version) => (
        <Link key={version.version} to={`?tab=versions&version=${version.version}`}>
          {say('version.waiting', {
            version: version.version,
            status: say(stageKeys[stageOf(policy, version)]),
          })}
        </Link>
      ))}
    </span>
  );
}
