import { useQuery } from '@tanstack/react-query';
import { DateText } from '../ui/figure.js';
import { Quoted } from '../ui/quoted.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { disputesOf, type Item } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

/** Disputes of an invoice that are over, as they were raised and resolved, the newest first. */
export function PastDisputes({ of: { id, customerId } }: { of: Pick<Item, 'id' | 'customerId'> }) {
  const say = useTexts(receivablesTexts);
  const events = useQuery(disputesOf(customerId, useLanguage())).data ?? [];
  const mine = events.filter(({ mentions }) =>
    mentions.some((one) => one.kind === 'invoice' && one.id === id),
  );
  const resolved = mine.findIndex(({ type }) => type === 'DisputeResolved');
  if (resolved < 0) return null;
  return (
    <>
      <h3>{say('disputes.past')}</h3>
      {mine.slice(resolved).map((event) => (
        <p key={event.id} className="zx-secondary">
          <DateText of={event.effectiveOn} /> <Quoted>{event.text}</Quoted>
        </p>
      ))}
    </>
  );
}
