import { lookUp, type Money } from '@zixin/kernel';
import { isClosed, type OpenAccount, type Order } from './account-state.js';
import type { IssueInvoice } from './commands.js';
import { refusal } from './credit-account-error.js';
import type { DocumentAmount } from './document-amount.js';
import { converted, type DatedRate } from '@zixin/calculations';
import { left } from './order-verdict.js';
import type { InvoicedOrder } from './receivable.events.js';
import { amountIn, moneyIn, notBefore } from './rules.js';

/** What an invoice takes over from each of its orders. @throws DomainError `orders-exceed-invoice`, `order-repeated`, `order-not-found`. */
export function invoicedOrders(
  account: OpenAccount,
  { orders, issuedOn, amount }: IssueInvoice['data'],
  { original }: DocumentAmount,
): InvoicedOrder[] {
  const sum = orders.reduce(
    (total, part, index) => total + partOf(account, amount, part.amount, `/orders/${index}/amount`),
    0,
  );
  if (sum > amount.minor)
    throw refusal('orders-exceed-invoice', { orders: sum, invoice: amount.minor }, '/orders');
  const seen = new Set<string>();
  return orders.map(({ orderId, amount: part }, index) => {
    const pointer = `/orders/${index}/orderId`;
    if (seen.has(orderId)) throw refusal('order-repeated', { orderId }, pointer);
    seen.add(orderId);
    const order = lookUp(account.orders, orderId);
    if (!order && !isClosed(account, 'order', orderId))
      throw refusal('order-not-found', { orderId }, pointer);
    if (order) notBefore(issuedOn, { on: order.placedOn, of: 'order' }, '/issuedOn');
    return takenOver(account, orderId, order, ownPart(account, part, order, original?.rate));
  });
}

/** A part in the currency of its invoice. @throws DomainError `currency-mismatch`, `amount-not-positive`, `amount-out-of-range`. */
function partOf(account: OpenAccount, { currency }: Money, part: Money, pointer: string): number {
  if (currency === account.currency) return amountIn(account, part, pointer);
  if (part.currency !== currency)
    throw refusal('currency-mismatch', { currency: part.currency, account: currency }, `${pointer}/currency`);
  if (part.minor <= 0) throw refusal('amount-not-positive', {}, `${pointer}/amount`);
  return part.minor;
}

/** In the account's currency: at the rate of its order, so that all of the order is all of its reservation, else at the invoice's. */
function ownPart(
  account: OpenAccount,
  part: Money,
  order: Order | undefined,
  invoiceRate: DatedRate | undefined,
): number {
  if (!invoiceRate) return part.minor;
  const orderRate = order?.original?.rate;
  const rate = orderRate?.base === part.currency ? orderRate : invoiceRate;
  return converted(part, account.currency, [rate], rate.on).amount.minor;
}

function takenOver(
  account: OpenAccount,
  orderId: string,
  order: Order | undefined,
  minor: number,
): InvoicedOrder {
  const fromDelivered = Math.min(minor, order?.delivered ?? 0);
  const fromReserved = Math.min(minor - fromDelivered, order?.reserved ?? 0);
  const goesOut = order && !order.finished && order.status !== 'cancelled';
  const unreserved = goesOut ? left(order) - order.reserved : 0;
  const fromUnreserved = Math.min(minor - fromDelivered - fromReserved, Math.max(0, unreserved));
  return {
    orderId,
    fromDelivered: moneyIn(account, fromDelivered),
    fromReserved: moneyIn(account, fromReserved),
    fromUnreserved: moneyIn(account, fromUnreserved),
  };
}
