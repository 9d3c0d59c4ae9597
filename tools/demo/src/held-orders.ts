import { authorityForLimit, defaultAuthority, type HoldCode, type Order } from '@zixin/credit-account';
import {
  amountLimit,
  baseLimit,
  leadOf,
  limitNow,
  proposeLimit,
  temporaryLimit,
} from './credit-decisions.js';
import { note, say } from './customer-file.js';
import type { Desk } from './desk.js';
import { exposureNow, leftOf, orderOf, payAhead } from './orders.js';

const patience = 4;

/** Looks at a held order again and again: somebody helps it along, or it is given up. */
export async function helpHeldOrder(desk: Desk, orderId: string, tried = 0): Promise<void> {
  const order = orderOf(desk, orderId);
  if (order?.status !== 'held') return;
  if (tried >= patience) {
    await cancelOrder(desk, orderId);
    return;
  }
  const codes = new Set<HoldCode>(order.reasons.map(({ code }) => code));
  const [first] = remedies.filter(([code]) => codes.has(code));
  await (desk.customer.profile.blind ? override(desk, order) : first?.[1](desk, order, tried));
  desk.plan(desk.random.int(4, 8), 2, (later) => helpHeldOrder(later, orderId, tried + 1));
}

type Remedy = (desk: Desk, order: Order, tried: number) => Promise<void>;

const wait: Remedy = async () => {};

/** What is done about a reason; the first that applies is tried. */
const remedies: readonly (readonly [HoldCode, Remedy])[] = [
  ['forced', releaseForced],
  ['defaulted', wait],
  ['on-hold', wait],
  ['overdue', wait],
  ['limit-expired', renewLimit],
  ['no-credit', askForAdvance],
  ['terms', settleTerms],
  ['limit-exceeded', makeRoom],
];

async function releaseForced(desk: Desk, order: Order, tried: number): Promise<void> {
  const blocked = order.reasons.some(({ code }) => code !== 'forced');
  if (tried === 0 || blocked || exposureNow(desk) + leftOf(order) > limitNow(desk)) return;
  const reason = say(desk, { zh: '收货地址已核实', en: 'Delivery address confirmed' });
  await desk.send(leadOf(desk), {
    type: 'ReleaseOrder',
    data: { orderId: order.orderId, override: false, reason },
  });
}

async function renewLimit(desk: Desk, _: Order, tried: number): Promise<void> {
  if (tried !== 1 || desk.account.proposals.size > 0 || limitNow(desk) > 0 === false) return;
  const why = { zh: '额度到期，年度复审后续期', en: 'Limit lapsed; renewed after the yearly review' };
  await proposeLimit(desk, baseLimit(desk, amountLimit(desk, limitNow(desk))), why);
}

/** Ahead in full: with the cash there the order passes whatever the limit. */
async function askForAdvance(desk: Desk, order: Order, tried: number): Promise<void> {
  if (tried > 0 && desk.random.chance(30)) return;
  const missing = exposureNow(desk) + leftOf(order);
  await payAhead(desk, desk.money(Math.max(leftOf(order), missing)));
}

async function settleTerms(desk: Desk, order: Order): Promise<void> {
  if (order.prepaid) {
    await askForAdvance(desk, order, 0);
  } else if (order.termsDays !== null) {
    const data = { orderId: order.orderId, termsDays: null };
    await desk.send(desk.staff.orderEntry, { type: 'ChangeOrder', data });
  }
}

async function makeRoom(desk: Desk, order: Order, tried: number): Promise<void> {
  if (limitNow(desk) === 0) return askForAdvance(desk, order, tried);
  const headroom = limitNow(desk) - exposureNow(desk);
  const way = desk.random.weighted({ wait: 40, reduce: 25, uplift: 20, override: 15 });
  if (way === 'reduce' && headroom > leftOf(order) / 2 && order.moved === 0) {
    const data = { orderId: order.orderId, amount: desk.money(headroom) };
    await desk.send(desk.staff.orderEntry, { type: 'ChangeOrder', data });
  } else if (way === 'uplift' && tried === 0 && desk.account.proposals.size === 0) {
    const why = { zh: '旺季订单，申请临时额度', en: 'Large order; temporary limit asked for' };
    await proposeLimit(desk, temporaryLimit(desk, leftOf(order) * 1.2, 45), why);
  } else if (way === 'override' && tried > 0) {
    await note(desk, 'call', {
      zh: '客户来电催货，付款记录良好，建议放行',
      en: 'Customer asks for the goods; pays well; release suggested',
    });
    await override(desk, order);
  }
}

async function override(desk: Desk, order: Order): Promise<void> {
  const resulting = desk.money(Math.max(0, exposureNow(desk) + leftOf(order)));
  if (desk.account.default) return;
  const { role } = authorityForLimit(defaultAuthority, { kind: 'AMOUNT', amount: resulting }, desk.grade);
  const actor = desk.staff.of(role)[0];
  if (!actor) return;
  const reason = desk.customer.profile.blind
    ? say(desk, { zh: '总经理口头同意，先发货', en: 'The owner said yes on the phone: ship' })
    : say(desk, { zh: '付款记录良好，特批放行', en: 'Pays well; released by exception' });
  await desk.send(actor, { type: 'ReleaseOrder', data: { orderId: order.orderId, override: true, reason } });
}

async function cancelOrder(desk: Desk, orderId: string): Promise<void> {
  const reason = say(desk, { zh: '长期未获放行，客户取消', en: 'Held too long; cancelled by the customer' });
  await desk.send(desk.staff.orderEntry, { type: 'CancelOrder', data: { orderId, reason } });
}
