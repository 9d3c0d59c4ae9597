import { Releases } from '../api/releases.js';
import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import { Cells } from './cells.js';
import type { Account } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { holdReasonKeys, orderStatusKeys } from './phrases.js';

type Order = Account['openOrders'][number];

/** Orders that use or want credit; a held one names its reasons and its ways out. */
export function Orders({ account }: { account: Account }) {
  const say = useTexts(creditFileTexts);
  return (
    <Cells
      title={say('orders')}
      empty={say('orders.none')}
      head={[
        ...[say('order.number'), say('order.status'), say('order.placed'), say('order.ships')],
        ...[say('order.amount'), say('order.uses'), say('order.delivered'), say('order.why')],
      ]}
      numbers={[4, 5, 6]}
      rows={account.openOrders.map((order) => [
        order.id,
        [
          order.number ?? order.id,
          <Tag key="status" tone={order.status === 'held' ? 'watch' : 'quiet'}>
            {say(orderStatusKeys[order.status])}
          </Tag>,
          <DateText key="placed" of={order.placedOn} />,
          <DateText key="ships" of={order.shipOn} />,
          <Money key="amount" of={order.amount} />,
          <Money key="reserved" of={order.reserved} />,
          <Money key="delivered" of={order.deliveredNotInvoiced} />,
          <Held key="why" order={order} />,
        ],
      ])}
    />
  );
}

function Held({ order }: { order: Order }) {
  const say = useTexts(creditFileTexts);
  if (order.reasons.length === 0) return null;
  const figure = say('order.of', { number: order.number ?? order.id });
  return (
    <span>
      {order.reasons.map(({ code }) => say(holdReasonKeys[code])).join(say('list.and'))}
      <Why figure={figure}>
        <p>{say('order.shortfall')}</p>
        <Money of={order.shortfall} currency />
        {order.waysOut.length > 0 && (
          <>
            <h4>{say('ways')}</h4>
            <Releases of={order} />
          </>
        )}
      </Why>
    </span>
  );
}
