import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { EventText } from '../api/event-text.js';
import type { Column } from '../ui/data-table.js';
import { PagedTable } from '../ui/paged-table.js';
import { factsTexts } from '../ui/facts/facts.texts.js';
import { sourceText } from '../ui/facts/sources.js';
import { DateText, InstantText } from '../ui/figure.js';
import { dateText, instantText } from '../ui/figures.js';
import { useHouse } from '../ui/house.js';
import { Panel } from '../ui/panel.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { events, type TimelineEvent } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { PersonText, usePersonName } from './person-text.js';

/** Every event, newest first. */
export function Timeline() {
  const say = useTexts(creditFileTexts);
  const { customer, at } = useFile();
  const sayFact = useTexts(factsTexts);
  const language = useLanguage();
  const { timeZone } = useHouse();
  const nameOf = usePersonName();
  const query = useInfiniteQuery(events(customer, at, language));
  const [open, setOpen] = useState<TimelineEvent | null>(null);
  const rows = useMemo(() => query.data?.pages.flatMap(({ items }) => items), [query.data]);
  const columns: readonly Column<TimelineEvent>[] = [
    {
      key: 'on',
      title: say('event.on'),
      width: 112,
      cell: ({ effectiveOn }) => dateText(effectiveOn, language),
    },
    { key: 'title', title: say('event.title'), width: 160, cell: ({ title }) => <strong>{title}</strong> },
    { key: 'text', title: say('event.text'), cell: (one) => <EventText of={one} customer={customer} /> },
    {
      key: 'by',
      title: say('event.by'),
      width: 120,
      cell: ({ actor }) => <Quoted>{nameOf(actor.id, actor.roles)}</Quoted>,
    },
    {
      key: 'at',
      title: say('event.at'),
      width: 150,
      cell: ({ at: recorded }) => instantText(recorded, language, timeZone),
    },
    {
      key: 'stream',
      title: say('event.stream'),
      width: 150,
      optional: true,
      cell: (one) => sourceText(one, sayFact),
    },
  ];
  return (
    <Section
      id="timeline"
      title={say('section.timeline')}
      actions={<Link to={`/audit?customer=${customer}`}>{say('command.audit')}</Link>}
    >
      <PagedTable
        query={query}
        name="credit-file.timeline"
        caption={say('section.timeline')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty={<Empty>{say('timeline.none')}</Empty>}
        height={560}
      />
      <Panel side open={open !== null} title={open?.title ?? ''} onClose={() => setOpen(null)}>
        {open && <EventDetail of={open} />}
      </Panel>
    </Section>
  );
}

function EventDetail({ of: event }: { of: TimelineEvent }) {
  const say = useTexts(creditFileTexts);
  const { customer } = useFile();
  return (
    <>
      <p className="cf-wrap">
        <EventText of={event} customer={customer} />
      </p>
      <Facts
        of={[
          [say('event.on'), <DateText key="on" of={event.effectiveOn} />],
          [say('event.at'), <InstantText key="at" of={event.at} />],
          [say('event.by'), <PersonText key="by" id={event.actor.id} roles={event.actor.roles} />],
          [say('event.type'), <code key="type">{event.type}</code>],
          [say('event.stream'), <code key="stream">{`${event.stream} #${event.revision}`}</code>],
          [say('event.correlation'), <code key="correlation">{event.correlationId}</code>],
          [say('event.hash'), <code key="hash">{event.hash}</code>],
        ]}
      />
      <Link to={`/audit?customer=${customer}`}>{say('command.audit')}</Link>
    </>
  );
}
