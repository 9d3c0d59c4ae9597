import { may, useMe } from '../api/me.js';
import { Page } from '../ui/section.js';
import { Tabs } from '../ui/tabs.js';
import { useTexts } from '../ui/texts.js';
import { useView } from '../ui/view-state.js';
import { ConnectionsTab } from './connections-tab.js';
import { DelegationsTab } from './delegations-tab.js';
import { KeysTab } from './keys-tab.js';
import { MeTab } from './me-tab.js';
import { PeopleTab } from './people-tab.js';
import { settingsView, type Tab, tabs } from './settings.queries.js';
import { settingsTexts } from './settings.texts.js';
import { SystemTab } from './system-tab.js';
import './settings.css';

const views = {
  people: PeopleTab,
  delegations: DelegationsTab,
  keys: KeysTab,
  connections: ConnectionsTab,
  system: SystemTab,
  me: MeTab,
} as const satisfies Readonly<Record<Tab, unknown>>;

/** People and keys for who keeps them; what everybody sets for themselves. */
export function Component() {
  const say = useTexts(settingsTexts);
  const me = useMe();
  const [{ tab }] = useView(settingsView);
  const current = tab === '' ? usualTab(may(me, 'seePeople')) : tab;
  const View = views[current];
  return (
    <Page title={say('title')}>
      <Tabs
        label={say('title')}
        current={current}
        tabs={tabs.map((key) => ({ key, title: say(`tab.${key}`), to: `/settings?tab=${key}` }))}
      />
      <View />
    </Page>
  );
}

const usualTab = (seesPeople: boolean): Tab => (seesPeople ? 'people' : 'me');
