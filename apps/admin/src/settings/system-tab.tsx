import { useQuery } from '@tanstack/react-query';
import { DateText, InstantText } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { Loaded } from '../ui/loaded.js';
import { Absent } from '../ui/money.js';
import { Facts, Section } from '../ui/section.js';
import { LevelTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { type Health, health } from './settings.queries.js';
import { type SettingsKey, settingsTexts } from './settings.texts.js';
import { SystemViews } from './system-views.js';

/** What a part of the service is called and what it does. */
const parts: Readonly<Record<string, readonly [name: SettingsKey, what: SettingsKey]>> = {
  views: ['part.views', 'part.views.what'],
  log: ['part.log', 'part.log.what'],
  journal: ['part.journal', 'part.journal.what'],
};

const words: Readonly<Record<string, SettingsKey>> = {
  ok: 'health.ok',
  idle: 'health.idle',
  failed: 'health.failed',
};

/** Whether every part of the service that answers works, asked every ten seconds. */
export function SystemTab() {
  const say = useTexts(settingsTexts);
  const { businessDate, timeZone, currency } = useHouse();
  const now = useQuery(health);
  return (
    <>
      <Section title={say('health')}>
        <Loaded query={now}>
          {(found) => (
            <>
              <p>
                <LevelTag
                  level={found.status === 'ok' ? 'green' : 'red'}
                  word={say(found.status === 'ok' ? 'health.ready' : 'health.not-ready')}
                />{' '}
                <span className="zx-secondary">
                  {say('health.asked')} <InstantText of={new Date(now.dataUpdatedAt).toISOString()} />
                </span>
              </p>
              <Parts of={found} />
            </>
          )}
        </Loaded>
      </Section>
      <SystemViews />
      <Section title={say('house')}>
        <Facts
          of={[
            [say('house.date'), <DateText key="date" of={businessDate} />],
            [say('house.zone'), <code key="zone">{timeZone}</code>],
            [say('house.currency'), currency],
          ]}
        />
        <p className="zx-secondary">{say('house.what')}</p>
      </Section>
    </>
  );
}

function Parts({ of: { checks, lagSeconds = {} } }: { of: Health }) {
  const say = useTexts(settingsTexts);
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{say('health')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('part')}</th>
          <th scope="col">{say('part.state')}</th>
          <th scope="col" data-align="right">
            {say('part.lag')}
          </th>
          <th scope="col">{say('part.what')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(checks).map(([name, word]) => (
          <tr key={name}>
            <th scope="row">{parts[name] ? say(parts[name][0]) : <code>{name}</code>}</th>
            <td>
              <LevelTag
                level={word === 'failed' ? 'red' : 'green'}
                word={say(words[word] ?? 'health.failed')}
              />
            </td>
            <td data-align="right">
              {lagSeconds[name] === undefined ? <Absent /> : say('seconds', { seconds: lagSeconds[name] })}
            </td>
            <td>{parts[name] && say(parts[name][1])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
