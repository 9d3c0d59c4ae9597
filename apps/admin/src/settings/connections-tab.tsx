import { Facts, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { settingsTexts } from './settings.texts.js';

const Address = ({ children }: { children: string }) => (
  <a href={children}>
    <code>{children}</code>
  </a>
);

/** How other systems talk to this one. */
export function ConnectionsTab() {
  const say = useTexts(settingsTexts);
  return (
    <div className="zx-grid settings-cards">
      <Section title={say('api')}>
        <p>{say('api.what')}</p>
        <Facts
          of={[
            [say('api.address'), <code key="at">{`${location.origin}/v1`}</code>],
            [say('api.docs'), <Address key="docs">/docs</Address>],
            [say('api.document'), <Address key="json">/docs-json</Address>],
            [say('api.key'), <code key="key">{'Zixin-Key: …'}</code>],
            [say('api.idempotency'), <code key="once">{'Idempotency-Key: …'}</code>],
          ]}
        />
      </Section>
      <Section title={say('feed')}>
        <p>{say('feed.what')}</p>
        <Facts
          of={[
            [say('feed.address'), <code key="at">{`${location.origin}/v1/feed`}</code>],
            [say('feed.resume'), <code key="resume">{'Last-Event-ID: …'}</code>],
          ]}
        />
        <pre className="settings-pre" translate="no" tabIndex={0}>
          {`curl -N -H "Zixin-Key: $KEY" ${location.origin}/v1/feed`}
        </pre>
      </Section>
      <Section title={say('topics')}>
        <p>{say('topics.what')}</p>
        <Facts
          of={[
            [say('topics.events'), <code key="events">zixin.credit-events</code>],
            [say('topics.journal'), <code key="journal">zixin.journal</code>],
          ]}
        />
      </Section>
    </div>
  );
}
