import type { Column } from '../ui/data-table.js';
import { DateText, InstantText } from '../ui/figure.js';
import { Absent } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import type { Say } from '../ui/texts.js';
import { ActorName } from './actor-name.js';
import type { LogLine } from './audit.queries.js';
import type { AuditKey } from './audit.texts.js';

export function logColumns(say: Say<AuditKey>, ofOneCustomer: boolean): readonly Column<LogLine>[] {
  return [
    { key: 'at', title: say('col.at'), width: 136, cell: ({ at }) => <InstantText of={at} /> },
    { key: 'on', title: say('col.on'), width: 98, cell: ({ effectiveOn }) => <DateText of={effectiveOn} /> },
    { key: 'kind', title: say('col.kind'), width: 150, cell: ({ title }) => title },
    ...(ofOneCustomer ? [] : [customerColumn(say)]),
    { key: 'text', title: say('col.text'), cell: ({ text }) => <Cut>{text}</Cut> },
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

/** Text that people wrote, or of the service, cut at the column's edge; whole as its title. */
const Cut = ({ children }: { children: React.ReactNode }) => (
  <span className="audit-cut">
    <Quoted>{children}</Quoted>
  </span>
);
