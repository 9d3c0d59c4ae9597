import type {
  AccountPolicies,
  CreditAccountEvent,
  CreditAccountState,
  Order,
  OrderHeld,
} from '@zixin/credit-account';
import { type CalendarDate, lookUp } from '@zixin/kernel';
import { accountSummary, orderAnswer } from '../accounts/account-summary.js';
import { present } from '../presentation.js';

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
  state: CreditAccountState,
  orderId: string,
  { verdict, held }: OrderVerdict,
  today: CalendarDate,
  policies: AccountPolicies,
) {
  if (state.status === 'none')
    return { id: orderId, verdict, reasons: [], waysOut: [], shortfall: null, headroom: null, order: null };
  const order = lookUp(state.orders, orderId);
  const { headroom } = accountSummary(state, today, policies.orderCheck);
  return present({
    id: orderId,
    verdict,
    reasons: held?.reasons ?? order?.reasons ?? [],
    waysOut: held?.waysOut ?? [],
    shortfall: held?.shortfall ?? null,
    headroom,
    order: order ? orderAnswer(order, state.currency) : null,
  });
}
