import { EventText } from '../api/event-text.js';
import type { Column } from '../ui/data-table.js';
import { DateText, InstantText } from '../ui/figure.js';
import { Absent } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import type { Say } from '../ui/texts.js';
import { ActorName } from './actor-name.js';
import type { LogLine } from './audit.queries.js';
import type { AuditKey } from './audit.texts.js';

export function logColumns(say: Say<AuditKey>, customer: string): readonly Column<LogLine>[] {
  return [
    { key: 'at', title: say('col.at'), width: 136, cell: ({ at }) => <InstantText of={at} /> },
    { key: 'on', title: say('col.on'), width: 98, cell: ({ effectiveOn }) => <DateText of={effectiveOn} /> },
    { key: 'kind', title: say('col.kind'), width: 164, cell: ({ title }) => title },
    ...(customer ? [] : [customerColumn(say)]),
    { key: 'text', title: say('col.text'), cell: (line) => <Told of={line} customer={customer} /> },
    { key: 'actor', title: say('col.actor'), width: 112, cell: ({ actor }) => <ActorName of={actor} /> },
    {
      key: 'stream',
      title: say('col.stream'),
      width: 240,
      optional: true,
      cell: ({ stream, revision }) => (
        <Cut>
          {stream}:{revision}
        </Cut>
      ),
    },
  ];
}

function customerColumn(say: Say<AuditKey>): Column<LogLine> {
  return {
    key: 'customer',
    title: say('col.customer'),
    width: 152,
    cell: ({ customer }) => (customer?.name ? <Cut>{customer.name}</Cut> : <Absent />),
  };
}

function Told({ of, customer }: { of: LogLine; customer: string }) {
  const owner = of.customer?.name ? (of.partitionKey ?? null) : null;
  return (
    <span className="audit-cut">
      <EventText of={of} customer={customer || owner} />
    </span>
  );
}

/** Text that people wrote, or of the service, cut at the column's edge; whole as its title. */
const Cut = ({ children }: { children: React.ReactNode }) => (
  <span className="audit-cut">
    <Quoted>{children}</Quoted>
  </span>
);
