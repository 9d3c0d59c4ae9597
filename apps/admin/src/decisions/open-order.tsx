import { may, useMe } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Facts, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import type { components } from '@zixin/client';
import { CustomerHead } from './customer-head.js';
import { decisionTexts } from './decisions.texts.js';
import type { CreditFile } from './decisions.queries.js';
import { OrderChanges } from './order-changes.js';
import { orderStatusKeys } from './order-status.js';

type Order = components['schemas']['OrderRowAnswer'];
const closed = ['delivered', 'cancelled'];

/** An order that is not held: where it stands, and what can still be done with it. */
export function OpenOrder({ order, file }: { order: Order; file: CreditFile }) {
  const say = useTexts(decisionTexts);
  const account = file.accounts.find((one) => one.segment === order.segment);
  const { id, customerId, number, amount, reserved, delivered, invoiced, placedOn, shipOn, status } = order;
  const works = may(useMe(), 'work') && !closed.includes(status);
  return (
    <>
      {account && <CustomerHead file={file} account={account} />}
      <Section title={say('order.title', { number: number ?? '' })}>
        <Facts
          of={[
            [say('status'), say(orderStatusKeys[status])],
            [say('order.amount'), <Money key="a" of={amount} currency />],
            [say('order.reserved'), <Money key="r" of={reserved} currency />],
            [say('order.delivered'), <Money key="d" of={delivered} currency />],
            [say('order.invoiced'), <Money key="i" of={invoiced} currency />],
            [say('order.placedOn'), <DateText key="p" of={placedOn} />],
            [say('order.ships'), <DateText key="s" of={shipOn} />],
          ]}
        />
      </Section>
      {works && (
        <div className="decision-three">
          <OrderChanges id={id} customer={customerId} currency={amount.currency} delivers />
        </div>
      )}
    </>
  );
}
