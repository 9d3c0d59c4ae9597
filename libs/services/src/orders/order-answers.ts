import type {
  CreditAccountEvent,
  GroupVerdict,
  OpenAccount,
  Order,
  OrderCheckPolicy,
  OrderHeld,
} from '@zixin/credit-account';
import { type CalendarDate, lookUp } from '@zixin/kernel';
import { accountSummary, orderAnswer } from '../accounts/account-summary.js';
import { present } from '../presentation.js';
import { releaseAnswer } from './releases.js';

export type OrderVerdict =
  | {
      readonly verdict: 'held';
      readonly held: Pick<OrderHeld['data'], 'reasons' | 'shortfall' | 'waysOut'> | null;
    }
  | { readonly verdict: 'reserved' | 'released' | 'closed'; readonly held: null };

/** The verdict of a command on an order: of its last check, or else as the order stands. */
export function verdictOf(events: readonly CreditAccountEvent[], order: Order | null): OrderVerdict {
  const held = events.filter((event) => event.type === 'OrderHeld').at(-1);
  if (order === null || order.status === 'cancelled') return { verdict: 'closed', held: null };
  if (order.status === 'released') return { verdict: 'released', held: null };
  if (order.status === 'held' || order.status === 'ready')
    return { verdict: 'held', held: held?.data ?? null };
  return { verdict: 'reserved', held: null };
}

/** What every command on an order answers with; `order` is `null` once nothing of it is open. */
export function orderCommandAnswer(
  account: OpenAccount,
  orderId: string,
  { verdict, held }: OrderVerdict,
  today: CalendarDate,
  policy: OrderCheckPolicy,
) {
  const order = lookUp(account.orders, orderId);
  const { headroom } = accountSummary(account, today, policy);
  const why = held ?? { reasons: order?.reasons ?? [], waysOut: [], shortfall: null };
  const { reasons, waysOut, shortfall } = why;
  return {
    ...present({ id: orderId, verdict, reasons, shortfall, headroom }),
    ...releaseAnswer(waysOut, reasons),
    order: present(order ? orderAnswer(order, account.currency) : null),
  };
}

/** What the group said of an order; its headroom is `null` where nothing bounds it. */
export function groupVerdictAnswer({ groupId, accepted, limit, use, order, shortfall }: GroupVerdict) {
  const headroom = limit && { minor: limit.minor - use.minor, currency: use.currency };
  return present({ groupId, accepted, limit, use, order, shortfall, headroom });
}
