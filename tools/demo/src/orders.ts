import { exposureOf, type Order } from '@zixin/credit-account';
import { addDays, lookUp, type Money } from '@zixin/kernel';
import { say } from './customer-file.js';
import type { Desk, Task } from './desk.js';

/** What is not wished for is as usual. */
export interface OrderWish {
  readonly minor?: number;
  readonly shipInDays?: number;
}

const averageGap = ([from, to]: readonly [number, number]) => (from + to) / 2;

/** What the customer would order today, in fen, whole yuan and jiao. */
export function usualOrder(desk: Desk): number {
  const { customer, random, progress, today } = desk;
  const { habits } = customer.profile;
  const grown = 100 + Math.floor(((habits.growthPercent ?? 0) * progress) / 100);
  const season = habits.season?.(Number(today.slice(5, 7))) ?? 100;
  const share = (customer.monthly * averageGap(habits.orderEvery)) / 30;
  return Math.max(1_000, Math.floor((share * grown * season * random.int(60, 140)) / 1_000_000 / 10) * 10);
}

/** Customers begin to buy once: when there is credit, or without. */
export const startOrdering: Task = async (desk) => {
  if (desk.isFirst('order')) await keepOrdering(desk);
};

/** Places one order after another until the customer stops buying. */
export async function keepOrdering(desk: Desk): Promise<void> {
  const { habits } = desk.customer.profile;
  if (desk.progress >= (habits.stopsAt ?? 101)) return;
  await placeOrder(desk);
  desk.plan(desk.random.int(...habits.orderEvery), desk.random.pick([1, 2, 3] as const), keepOrdering);
}

/** Gives the id of the new order, whatever became of it. */
export async function placeOrder(desk: Desk, wish: OrderWish = {}): Promise<string> {
  const { today, staff } = desk;
  const { habits, seller } = desk.customer.profile;
  const { id, number } = desk.newDocument('order');
  const { shipInDays, termsDays } = { ...wished(desk), ...wish };
  const amount = desk.money(wish.minor ?? usualOrder(desk));
  const prepaid = habits.pays === 'ahead';
  if (prepaid && desk.random.chance(40)) await payAhead(desk, amount);
  await desk.send(staff.orderEntry, {
    type: 'PlaceOrder',
    data: {
      ...{ orderId: id, number, amount, prepaid, termsDays },
      ...{ placedOn: today, shipOn: addDays(today, shipInDays) },
      ...{ sellingEntity: seller, orderedBy: null },
    },
  });
  return id;
}

function wished({ random, customer }: Desk): {
  readonly shipInDays: number;
  readonly termsDays: number | null;
} {
  const { forwardPercent = 0, longTermsPercent = 0 } = customer.profile.habits;
  const forward = random.chance(forwardPercent);
  const longer = random.chance(longTermsPercent);
  return { shipInDays: forward ? random.int(95, 140) : random.int(2, 12), termsDays: longer ? 120 : null };
}

export async function payAhead(desk: Desk, amount: Money): Promise<void> {
  const { id, number } = desk.newDocument('payment');
  const method = say(desk, { zh: '预付款', en: 'advance payment' });
  await desk.send(desk.staff.bookkeeping, {
    type: 'RecordPayment',
    data: { paymentId: id, number, receivedOn: desk.today, amount, method, allocation: { mode: 'none' } },
  });
}

export function orderOf(desk: Desk, orderId: string): Order | null {
  const order = lookUp(desk.account.orders, orderId);
  return order && order.status !== 'cancelled' ? order : null;
}

/** What has not gone out yet, in fen. */
export function leftOf(order: Order): number {
  return Math.max(0, order.amount - order.moved);
}

export function exposureNow(desk: Desk): number {
  return exposureOf(desk.account.totals, true);
}

export async function releaseOrder(desk: Desk, orderId: string): Promise<void> {
  if (orderOf(desk, orderId)?.status !== 'reserved') return;
  const data = { orderId, override: false, reason: null };
  await desk.send(desk.staff.orderEntry, { type: 'ReleaseOrder', data });
}

/** Ships what is left, now and then in two parts. */
export async function deliverOrder(desk: Desk, orderId: string): Promise<void> {
  const order = orderOf(desk, orderId);
  if (!order || order.finished || leftOf(order) === 0 || order.status !== 'released') return;
  const left = leftOf(order);
  const part = order.moved === 0 && left > 10_000 && desk.random.chance(20);
  const minor = part ? Math.floor((left * desk.random.int(30, 70)) / 100) : left;
  const { id } = desk.newDocument('delivery');
  const amount = desk.money(minor);
  await desk.send(desk.staff.orderEntry, {
    type: 'DeliverOrder',
    data: { orderId, deliveryId: id, part: { amount }, final: !part, deliveredOn: desk.today },
  });
  if (part) desk.plan(desk.random.int(4, 15), 2, (later) => deliverOrder(later, orderId));
}
