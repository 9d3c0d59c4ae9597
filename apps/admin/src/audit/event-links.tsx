import type { components } from '@zixin/client';
import { InstantText } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { instantText } from '../ui/figures.js';
import { Quoted } from '../ui/quoted.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { ActorName } from './actor-name.js';
import type { EventPlace, oneEvent } from './audit.queries.js';
import { auditTexts } from './audit.texts.js';
import { byCommand } from './by-command.js';

export type EventShown = Awaited<ReturnType<NonNullable<ReturnType<typeof oneEvent>['queryFn'] & object>>>;
type EventInWords = components['schemas']['EventInWords'];

interface LinksProps {
  readonly event: EventShown;
  readonly onOpen: (place: EventPlace) => void;
}

/** The event that caused the command, what else the command recorded, and what followed, command by command. */
export function EventLinks({ event, onOpen }: LinksProps) {
  const say = useTexts(auditTexts);
  const language = useLanguage();
  const { timeZone } = useHouse();
  const { cause, beside, effects, lookedUntil } = event;
  return (
    <section aria-label={say('links')} className="audit-links">
      <h3>{say('links')}</h3>
      <ol>
        <li>
          <h4>{say('links.cause')}</h4>
          {cause ? <EventLink event={cause} onOpen={onOpen} /> : <ActorName of={event.actor} />}
        </li>
        <li aria-current="true">
          <h4>{say('links.this')}</h4>
          {event.title}
        </li>
        {beside.length > 0 && (
          <li>
            <h4>{say('links.beside')}</h4>
            <EventList events={beside} onOpen={onOpen} />
          </li>
        )}
        <li>
          <h4>{say('links.effects')}</h4>
          {effects.length === 0 && <p className="zx-secondary">{say('links.none')}</p>}
          {byCommand(effects).map((events) => (
            <EventList key={events[0].commandId} events={events} onOpen={onOpen} />
          ))}
        </li>
      </ol>
      {lookedUntil && (
        <p className="zx-secondary">
          {say('links.more', { at: instantText(lookedUntil, language, timeZone) })}
        </p>
      )}
    </section>
  );
}

interface ListProps {
  readonly events: readonly EventInWords[];
  readonly onOpen: (place: EventPlace) => void;
}

const EventList = ({ events, onOpen }: ListProps) => (
  <ul>
    {events.map((event) => (
      <li key={event.id}>
        <EventLink event={event} onOpen={onOpen} />
      </li>
    ))}
  </ul>
);

function EventLink({ event, onOpen }: { event: EventInWords; onOpen: LinksProps['onOpen'] }) {
  return (
    <button type="button" className="audit-link" onClick={() => onOpen(event)}>
      <strong>{event.title}</strong> <InstantText of={event.at} />
      <span>
        <Quoted>{event.text}</Quoted>
      </span>
    </button>
  );
}
