import { useQuery } from '@tanstack/react-query';
import { Releases } from '../api/releases.js';
import { amountText } from '../ui/figures.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { heldOf } from './orders.queries.js';
import type { Order } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

/** Why an order is held, by how much it is short, and what would release it. */
export function OrderHold({ of: order }: { of: Order }) {
  const say = useTexts(receivablesTexts);
  const language = useLanguage();
  const held = useQuery(heldOf(order.customerId)).data?.find(({ id }) => id === order.id);
  if (!held) return null;
  const { amount, currency } = held.shortfall;
  const reasons = held.reasons.map(({ code }) => say(`hold.${code}`)).join(' · ');
  return (
    <section aria-label={say('hold.why')}>
      <h3>{say('hold.why')}</h3>
      <p>
        {reasons}
        {!/^[0.]+$/.test(amount) &&
          ` · ${say('order.shortfall', { amount: `${amountText(amount, language)} ${currency}` })}`}
      </p>
      <Releases of={held} />
    </section>
  );
}
