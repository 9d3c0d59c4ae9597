import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { EventText } from '../api/event-text.js';
import { useRolesText } from '../api/role-names.js';
import { DateText, InstantText } from '../ui/figure.js';
import { Loaded } from '../ui/loaded.js';
import { Absent } from '../ui/money.js';
import { Panel } from '../ui/panel.js';
import { Quoted } from '../ui/quoted.js';
import { Facts } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { ActorName } from './actor-name.js';
import { type EventPlace, oneEvent } from './audit.queries.js';
import { auditTexts } from './audit.texts.js';
import { EventLinks, type EventShown } from './event-links.js';

interface EventPanelProps {
  readonly place: EventPlace;
  readonly onOpen: (place: EventPlace) => void;
  readonly onClose: () => void;
}

/** One event beside the log: its place in the chain, its data, why it happened and what followed. */
export function EventPanel({ place, onOpen, onClose }: EventPanelProps) {
  const say = useTexts(auditTexts);
  const event = useQuery(oneEvent(place));
  const before = { ...place, revision: place.revision - 1 };
  const after = { ...place, revision: place.revision + 1 };
  return (
    <Panel open side title={event.data?.title ?? say('event')} onClose={onClose}>
      <div className="audit-steps">
        <Button size="small" disabled={place.revision === 0} onClick={() => onOpen(before)}>
          {say('event.before')}
        </Button>
        <Button size="small" disabled={event.data?.isLast !== false} onClick={() => onOpen(after)}>
          {say('event.after')}
        </Button>
      </div>
      <Loaded query={event}>
        {(shown) => (
          <div className="audit-event">
            <p>
              <EventText of={shown} customer={shown.customer.name ? shown.partitionKey : null} />
            </p>
            <EventFacts event={shown} />
            <EventLinks event={shown} onOpen={onOpen} />
            <Data of={shown.data} />
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

const Code = ({ children }: { children: React.ReactNode }) => <code className="audit-code">{children}</code>;

function EventFacts({ event }: { event: EventShown }) {
  const say = useTexts(auditTexts);
  const rolesText = useRolesText();
  const then = new URLSearchParams({ asOf: event.effectiveOn, knownAt: event.at });
  const { customer, actor } = event;
  return (
    <>
      <Facts
        of={[
          [say('event.at'), <InstantText key="at" of={event.at} />],
          [say('event.on'), <DateText key="on" of={event.effectiveOn} />],
          [say('event.actor'), <ActorName key="actor" of={actor} />],
          [say('event.roles'), actor.roles.length > 0 ? rolesText(actor.roles) : <Absent key="roles" />],
          [say('event.customer'), customer.name ? <Customer key="of" event={event} /> : <Absent key="of" />],
          [say('event.schema'), event.schemaVersion],
        ]}
      />
      <dl className="audit-chain">
        <dt>{say('event.stream')}</dt>
        <dd>
          <Code>{event.stream}</Code>
        </dd>
        <dt>{say('event.revision')}</dt>
        <dd>
          <Code>{event.revision}</Code>
        </dd>
        <dt>{say('event.previous')}</dt>
        <dd>{event.previousHash ? <Code>{event.previousHash}</Code> : say('event.first')}</dd>
        <dt>{say('event.hash')}</dt>
        <dd>
          <Code>{event.hash}</Code>
        </dd>
        <dt>{say('event.id')}</dt>
        <dd>
          <Code>{event.id}</Code>
        </dd>
        <dt>{say('event.command')}</dt>
        <dd>
          <Code>{event.commandId}</Code>
        </dd>
        <dt>{say('event.correlation')}</dt>
        <dd>
          <Code>{event.correlationId}</Code>
        </dd>
      </dl>
      {customer.name && (
        <p>
          <Link to={`/customers/${event.partitionKey}?${then}`}>{say('event.file-then')}</Link>
        </p>
      )}
    </>
  );
}

const Customer = ({ event: { customer, partitionKey } }: { event: EventShown }) => (
  <Link to={`/customers/${partitionKey}`}>
    <Quoted>{customer.name}</Quoted>
  </Link>
);

function Data({ of }: { of: unknown }) {
  const say = useTexts(auditTexts);
  const [copied, setCopied] = useState(false);
  const text = JSON.stringify(of, null, 2);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <section aria-label={say('event.data')}>
      <header className="zx-section-head">
        <h3>{say('event.data')}</h3>
        <Button size="small" onClick={copy}>
          {say(copied ? 'event.copied' : 'event.copy')}
        </Button>
      </header>
      <pre className="audit-data" translate="no" tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
