import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { EventText } from '../api/event-text.js';
import type { Column } from '../ui/data-table.js';
import { PagedTable } from '../ui/paged-table.js';
import { dateText, instantText } from '../ui/figures.js';
import { useHouse } from '../ui/house.js';
import { Panel } from '../ui/panel.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Section } from '../ui/section.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { DecisionBasis } from './decision-basis.js';
import { type Decision, decisions } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { usePersonName } from './person-text.js';

/** Orders pass by the dozen; what people and policies decided of the credit would drown among them. */
const ofOrders: readonly Decision['kind'][] = ['OrderReserved', 'OrderReleased', 'OrderReadyForRelease'];

/** Every decision with what it rested on, as recorded and as it would be now. */
export function Decisions() {
  const say = useTexts(creditFileTexts);
  const policyNames = usePolicyNames();
  const { customer, at } = useFile();
  const language = useLanguage();
  const { timeZone } = useHouse();
  const nameOf = usePersonName();
  const query = useInfiniteQuery(decisions(customer, at, language));
  const [open, setOpen] = useState<Decision | null>(null);
  const [orders, setOrders] = useState(false);
  const rows = useMemo(
    () =>
      query.data?.pages
        .flatMap(({ items }) => items)
        .filter((item): item is Decision => item !== null && (orders || !ofOrders.includes(item.kind))),
    [query.data, orders],
  );
  const columns: readonly Column<Decision>[] = [
    { key: 'on', title: say('event.on'), width: 112, cell: ({ on }) => dateText(on, language) },
    { key: 'title', title: say('decision'), width: 170, cell: ({ title }) => <strong>{title}</strong> },
    { key: 'text', title: say('decision.text'), cell: (one) => <EventText of={one} customer={customer} /> },
    { key: 'by', title: say('event.by'), width: 120, cell: ({ by }) => <Quoted>{nameOf(by)}</Quoted> },
    {
      key: 'policies',
      title: say('decision.policies'),
      width: 190,
      cell: ({ policies }) => policies.map(policyNames.short).join(' · '),
    },
    {
      key: 'at',
      title: say('event.at'),
      width: 150,
      optional: true,
      cell: ({ recordedAt }) => instantText(recordedAt, language, timeZone),
    },
  ];
  return (
    <Section
      id="decisions"
      title={say('section.decisions')}
      actions={
        <div className="zx-choice" role="group" aria-label={say('decisions.which')}>
          <button type="button" aria-pressed={!orders} onClick={() => setOrders(false)}>
            {say('decisions.credit')}
          </button>
          <button type="button" aria-pressed={orders} onClick={() => setOrders(true)}>
            {say('decisions.all')}
          </button>
        </div>
      }
    >
      <PagedTable
        query={query}
        name="credit-file.decisions"
        caption={say('section.decisions')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty={<Empty>{say('decisions.none')}</Empty>}
        height={440}
      />
      <Panel side open={open !== null} title={open?.title ?? ''} onClose={() => setOpen(null)}>
        {open && <DecisionBasis of={open} />}
      </Panel>
    </Section>
  );
}
