import {
  type AccountInputs,
  type ChangeOrder,
  creditAccount,
  type CreditAccountCommand,
  type CreditAccountEvent,
  type GroupVerdict,
  type OpenAccount,
  type Order,
  type PlaceOrder,
  type ReleaseOrder,
  type ReviewHeldOrders,
} from '@zixin/credit-account';
import { type Context, decide, DomainError, lookUp, type Money, valuesOf } from '@zixin/kernel';

/** An order with what the account would count of it beyond what it counts now, in the account's currency. */
export interface AskedOrder {
  readonly orderId: string;
  readonly amount: Money;
  /** False for an order that is only marked ready: it takes nothing yet. */
  readonly takes: boolean;
}

export type OneOrder = PlaceOrder | ChangeOrder | ReleaseOrder;
type Judging = Context<AccountInputs>;
type Verdict = Extract<CreditAccountEvent, { readonly type: 'OrderReserved' | 'OrderHeld' }>;
export type Verdicts = Readonly<Record<string, GroupVerdict>>;

/** The order a command would have the account count more of; `null` when it counts no more, or the account refuses the command. */
export function askedOrder(account: OpenAccount, command: OneOrder, context: Judging): AskedOrder | null {
  const { orderId } = command.data;
  const order = lookUp(account.orders, orderId);
  if (command.type === 'ReleaseOrder') return order && mayBeReleased(order) ? asked(account, order) : null;
  const verdict = decided(account, command, context).filter(isVerdict).at(-1);
  return verdict ? askedBy(account, verdict) : null;
}

/** The orders of an account that a review may take. */
export function waitingOrders(account: OpenAccount): readonly AskedOrder[] {
  return valuesOf(account.orders)
    .filter(({ status, finished }) => !finished && (status === 'held' || status === 'deferred'))
    .flatMap((order) => asked(account, order) ?? []);
}

/** The oldest waiting order that a review would take, or mark ready, if its group accepts it, among those without a verdict yet. */
export function nextInReview(
  account: OpenAccount,
  command: ReviewHeldOrders,
  context: Judging,
  known: Verdicts,
): AskedOrder | null {
  const inputs = { ...context.inputs, groups: known };
  for (const event of decided(account, command, { ...context, inputs })) {
    const found = reviewedOrder(account, event);
    if (found && !Object.hasOwn(known, found.orderId)) return found;
  }
  return null;
}

function reviewedOrder(account: OpenAccount, event: CreditAccountEvent): AskedOrder | null {
  if (isVerdict(event)) return askedBy(account, event);
  const order =
    event.type === 'OrderReadyForRelease' ? lookUp(account.orders, event.data.orderId) : undefined;
  const found = order && asked(account, order);
  return found ? { ...found, takes: false } : null;
}

/** What the account would do with the command if its group had nothing against it. */
function decided(account: OpenAccount, command: CreditAccountCommand, context: Judging) {
  try {
    return decide(creditAccount.decider, command, account, context);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

function isVerdict(event: CreditAccountEvent): event is Verdict {
  return event.type === 'OrderReserved' || event.type === 'OrderHeld';
}

/** An order beyond the credit horizon is recorded, and counts when it enters it. */
function askedBy(account: OpenAccount, { type, data }: Verdict): AskedOrder | null {
  const order = lookUp(account.orders, data.orderId);
  const counted = order?.reserved ?? 0;
  const wanted = type === 'OrderReserved' ? data.reserved.minor : data.amount.minor - (order?.moved ?? 0);
  return more(account, data.orderId, wanted - counted);
}

function asked(account: OpenAccount, { orderId, amount, moved, reserved }: Order): AskedOrder | null {
  return more(account, orderId, amount - moved - reserved);
}

function more({ currency }: OpenAccount, orderId: string, minor: number): AskedOrder | null {
  return minor > 0 ? { orderId, amount: { minor, currency }, takes: true } : null;
}

function mayBeReleased({ status, finished }: Order): boolean {
  return !finished && status !== 'released' && status !== 'cancelled';
}
