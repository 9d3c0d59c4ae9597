import { compare, isSame, lookUp, ratio, ratioOf, shareOf, times } from '@zixin/kernel';
import type { OpenAccount, Order } from './account-state.js';
import type { DeliveredPart, DeliverOrder } from './commands.js';
import { refusal } from './credit-account-error.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import type { OrderDelivered } from './order.events.js';
import { knownOrder } from './order-verdict.js';
import { amountIn, type Decision, happenedOn, moneyIn, opened } from './rules.js';

/**
 * A delivery is a fact: taken for a held order too. What was invoiced ahead of it moves nothing, the rest moves what is reserved
 * and adds what is not. The same one again changes nothing; one that differs is refused.
 */
export const deliverOrder: Decision<DeliverOrder['data']> = (data, state, context) => {
  const account = opened(state);
  const { orderId, deliveryId, final } = data;
  const known = lookUp(account.deliveries, deliveryId);
  if (known) return sameDelivery(account, known, data);
  const order = knownOrder(account, orderId);
  if (order.status === 'cancelled') throw refusal('order-closed', { orderId });
  const on = happenedOn(
    data.deliveredOn ?? context.today,
    { on: order.placedOn, of: 'order' },
    context.today,
    '/deliveredOn',
  );
  const minor = partOf(account, order, data.part);
  const alreadyInvoiced = Math.min(minor, order.invoicedAhead);
  const fromReserved = Math.min(minor - alreadyInvoiced, order.reserved);
  const amounts = {
    amount: moneyIn(account, minor),
    alreadyInvoiced: moneyIn(account, alreadyInvoiced),
    fromReserved: moneyIn(account, fromReserved),
  };
  return [{ type: 'OrderDelivered', data: { orderId, deliveryId, ...amounts, final, on } }];
};

/** A share is compared where the order it was taken of is still known. @throws DomainError `delivery-differs`. */
function sameDelivery(
  account: OpenAccount,
  known: OrderDelivered['data'],
  { orderId, deliveryId, part, final, deliveredOn }: DeliverOrder['data'],
): readonly CreditAccountEvent[] {
  const { on } = known;
  const same = known.orderId === orderId && known.final === final && on === (deliveredOn ?? on);
  if (same && isSamePart(account, known, part)) return [];
  const { minor: amount, currency } = known.amount;
  throw refusal('delivery-differs', { deliveryId, amount, currency, on, final: known.final });
}

function isSamePart(account: OpenAccount, { orderId, amount }: OrderDelivered['data'], part: DeliveredPart) {
  if ('amount' in part) return isSame(part.amount, amount);
  const order = lookUp(account.orders, orderId);
  return order === undefined || partOf(account, order, part) === amount.minor;
}

const percentPattern = /^\d{1,3}(\.\d{1,9})?$/;

function partOf(account: OpenAccount, order: Order, part: DeliveredPart): number {
  if ('amount' in part) return amountIn(account, part.amount, '/part/amount');
  const { sharePercent } = part;
  const percent = percentPattern.test(sharePercent) ? ratioOf(sharePercent) : ratio(0);
  const minor = shareOf(order.amount, times(percent, ratio(1, 100)));
  if (minor <= 0 || compare(percent, ratio(100)) > 0)
    throw refusal('share-invalid', { value: sharePercent }, '/part/sharePercent');
  return minor;
}
