import { useQuery } from '@tanstack/react-query';
import { may, useMe } from '../api/me.js';
import { Figure } from '../ui/figure.js';
import { Loaded } from '../ui/loaded.js';
import { Absent } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Facts, Section } from '../ui/section.js';
import { LevelTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { type System, system } from './settings.queries.js';
import { type SettingsKey, settingsTexts } from './settings.texts.js';
import { lagOf, positionText, standsOf, type ViewStand } from './view-lag.js';
import { WhoCan } from './who-can.js';

type View = System['views'][number];

const storeNames: Readonly<Record<string, string>> = {
  sqlite: 'SQLite',
  esdb: 'KurrentDB',
  mongodb: 'MongoDB',
  kafka: 'Kafka',
};

const viewNames: Readonly<Record<string, SettingsKey>> = {
  customers: 'view.customers',
  creditFile: 'view.creditFile',
  openItems: 'view.openItems',
  payments: 'view.payments',
  orders: 'view.orders',
  heldOrders: 'view.heldOrders',
  paymentBehaviour: 'view.paymentBehaviour',
  approvals: 'view.approvals',
  evidence: 'view.evidence',
  industryClimate: 'view.industryClimate',
  investigations: 'view.investigations',
  ratingOverrides: 'view.ratingOverrides',
  ratings: 'view.ratings',
  riskWarnings: 'view.riskWarnings',
  accountLedger: 'view.accountLedger',
  customerAttributes: 'view.customerAttributes',
  groupMemberships: 'view.groupMemberships',
  people: 'view.people',
  groups: 'view.groups',
};

const stands: Readonly<Record<ViewStand, readonly [SettingsKey, 'green' | 'amber']>> = {
  current: ['view.current', 'green'],
  behind: ['view.behind', 'amber'],
  building: ['view.building', 'amber'],
  unbuilt: ['view.unbuilt', 'amber'],
};

/** The stores in use and every view with its versions and how far it is behind the log, for who may see it. */
export function SystemViews() {
  const say = useTexts(settingsTexts);
  const sees = may(useMe(), 'seeSystem');
  return <Section title={say('system')}>{sees ? <Stores /> : <WhoCan right="seeSystem" read />}</Section>;
}

function Stores() {
  const say = useTexts(settingsTexts);
  const query = useQuery(system);
  const name = (store: string) => storeNames[store] ?? say('store.memory');
  return (
    <Loaded query={query}>
      {({ version, runtime, stores, log, views }) => (
        <>
          <Facts
            of={[
              [say('version'), <code key="v">{version}</code>],
              [say('runtime'), <Quoted key="r">{runtime}</Quoted>],
              [say('store.log'), name(stores.log)],
              [say('store.views'), name(stores.views)],
              [say('store.bus'), stores.bus === 'memory' ? say('store.same-process') : name(stores.bus)],
              [
                say('log.end'),
                log.position === null ? <Absent key="e" /> : <Position key="e" of={log.position} />,
              ],
            ]}
          />
          <Views of={views} />
        </>
      )}
    </Loaded>
  );
}

function Position({ of }: { of: string }) {
  const { count, text } = positionText(of);
  return count === null ? <code>{text}</code> : <Figure of={count} />;
}

function Views({ of }: { of: readonly View[] }) {
  const say = useTexts(settingsTexts);
  return (
    <div className="settings-wide">
      <table className="zx-plain-table">
        <caption className="zx-hidden">{say('views')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('view')}</th>
            <th scope="col">{say('part.state')}</th>
            <th scope="col" data-align="right">
              {say('view.version')}
            </th>
            <th scope="col" data-align="right">
              {say('view.position')}
            </th>
            <th scope="col" data-align="right">
              {say('view.lag')}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.map((view) => (
            <ViewRow key={view.name} of={view} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ViewRow({ of: view }: { of: View }) {
  const say = useTexts(settingsTexts);
  const { name, version, live, positions } = view;
  const key = viewNames[name];
  const [word, level] = stands[standsOf(view)];
  const lag = lagOf(view);
  return (
    <tr>
      <th scope="row">
        {key ? say(key) : ''} <code className="zx-secondary">{name}</code>
      </th>
      <td>
        <LevelTag level={level} word={say(word)} />
      </td>
      <td data-align="right">
        {live === null || live === version ? version : say('view.version.next', { live, version })}
      </td>
      <td data-align="right">
        {positions.length === 0 && <Absent />}
        {positions.map(({ source, position }) => (
          <div key={source}>
            {source.includes('/') && <code className="zx-secondary">{source}</code>}{' '}
            <Position of={position} />
          </div>
        ))}
      </td>
      <td data-align="right">{lag === null ? <Absent /> : say('view.events', { count: lag })}</td>
    </tr>
  );
}
