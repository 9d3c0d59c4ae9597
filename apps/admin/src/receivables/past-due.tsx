import { DateText } from '../ui/figure.js';
import { useTexts } from '../ui/texts.js';
import type { Item } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

/** How late an invoice is, or when it was settled. */
export function PastDue({ of: { daysPastDue, settledOn } }: { of: Item }) {
  const say = useTexts(receivablesTexts);
  if (daysPastDue === null)
    return (
      <span className="zx-secondary">
        {say('settled.on')} <DateText of={settledOn} />
      </span>
    );
  if (daysPastDue > 0)
    return <span className="zx-past-due">{say('past-due.days', { count: daysPastDue })}</span>;
  return <span className="zx-secondary">{say('past-due.in', { count: -daysPastDue })}</span>;
}
