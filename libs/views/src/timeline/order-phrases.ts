import type { HoldCode, OrderEvent, WayOut } from '@zixin/credit-account/events';
import { englishDay } from './day-words.js';
import type { Phrases, Say } from './phrases.js';
import { joined, roleWords, sumText } from './words.js';

/** Why an order is held, in words. */
export const holdWords: { readonly [C in HoldCode]: { readonly zh: string; readonly en: string } } = {
  'limit-exceeded': { zh: '超出信用额度', en: 'over the limit' },
  'group-limit-exceeded': { zh: '超出集团额度', en: 'over the group limit' },
  'no-credit': { zh: '未授信', en: 'no credit granted' },
  'limit-expired': { zh: '额度已到期', en: 'limit expired' },
  'on-hold': { zh: '账户已冻结', en: 'account on hold' },
  overdue: { zh: '存在逾期', en: 'overdue items' },
  terms: { zh: '超出账期', en: 'beyond the terms granted' },
  'order-too-large': { zh: '单笔订单过大', en: 'order too large' },
  defaulted: { zh: '客户违约', en: 'customer in default' },
  forced: { zh: '人工暂停', en: 'held by hand' },
};

type WayPhrases = {
  readonly [K in WayOut['kind']]: {
    readonly zh: (way: Extract<WayOut, { readonly kind: K }>, say: Say) => string;
    readonly en: (way: Extract<WayOut, { readonly kind: K }>, say: Say) => string;
  };
};

const ways: WayPhrases = {
  pay: {
    zh: ({ amount }, say) => `付款 ${say.money(amount)}`,
    en: ({ amount }, say) => `pay ${say.money(amount)}`,
  },
  prepay: {
    zh: ({ amount }, say) => `预付 ${say.money(amount)}`,
    en: ({ amount }, say) => `prepay ${say.money(amount)}`,
  },
  'raise-limit': {
    zh: ({ to, role }, say) => `额度提高到 ${say.money(to)}（${roleWords[role].zh}）`,
    en: ({ to, role }, say) => `raise the limit to ${say.money(to)} (${roleWords[role].en})`,
  },
  'raise-group-limit': {
    zh: ({ to }, say) => `集团额度提高到 ${say.money(to)}`,
    en: ({ to }, say) => `raise the group limit to ${say.money(to)}`,
  },
  'reduce-order': {
    zh: ({ to }, say) => `订单减至 ${say.money(to)}`,
    en: ({ to }, say) => `reduce the order to ${say.money(to)}`,
  },
  'renew-limit': { zh: () => '续期额度', en: () => 'renew the limit' },
  'release-hold': { zh: () => '解除冻结', en: () => 'release the hold' },
  'cure-default': { zh: () => '解除违约', en: () => 'cure the default' },
  'shorten-terms': { zh: ({ to }) => `账期缩至 ${to} 天`, en: ({ to }) => `shorten the terms to ${to} days` },
  override: {
    zh: ({ role }) => `${roleWords[role].zh}特批`,
    en: ({ role }) => `override by the ${roleWords[role].en}`,
  },
};

/** One way out in words. */
export function wayOutText(way: WayOut, language: 'zh' | 'en', say: Say): string {
  return (ways[way.kind][language] as (way: WayOut, say: Say) => string)(way, say);
}

export const orderPhrases: Phrases<OrderEvent> = {
  OrderReserved: {
    title: { zh: '订单占用额度', en: 'Order reserved' },
    zh: ({ number, orderId, amount, original, checkAgainOn }, say) =>
      checkAgainOn
        ? `订单 ${say.named('order', orderId, number)}（${sumText(amount, original, 'zh')}）交期较远，${checkAgainOn} 再检查。`
        : `订单 ${say.named('order', orderId, number)} 通过检查，占用额度 ${sumText(amount, original, 'zh')}。`,
    en: ({ number, orderId, amount, original, checkAgainOn }, say) =>
      checkAgainOn
        ? `Order ${say.named('order', orderId, number)} of ${sumText(amount, original, 'en')} ships late; it is checked again on ${englishDay(checkAgainOn)}.`
        : `Order ${say.named('order', orderId, number)} of ${sumText(amount, original, 'en')} passed and took its reservation.`,
  },
  OrderHeld: {
    title: { zh: '订单暂停', en: 'Order held' },
    zh: ({ number, orderId, amount, original, reasons, waysOut, group }, say) =>
      joined([
        `订单 ${say.named('order', orderId, number)}（${sumText(amount, original, 'zh')}）暂停：${say.list(reasons.map(({ code }) => holdWords[code].zh))}。`,
        group && !group.accepted && `集团额度缺口 ${say.money(group.shortfall)}。`,
        waysOut.length > 0 && `可行办法：${waysOut.map((way) => wayOutText(way, 'zh', say)).join('；')}。`,
      ]),
    en: ({ number, orderId, amount, original, reasons, waysOut, group }, say) =>
      joined([
        `Order ${say.named('order', orderId, number)} of ${sumText(amount, original, 'en')} is held: ${say.list(reasons.map(({ code }) => holdWords[code].en))}.`,
        group && !group.accepted && ` The group is ${say.money(group.shortfall)} short.`,
        waysOut.length > 0 && ` Ways out: ${waysOut.map((way) => wayOutText(way, 'en', say)).join('; ')}.`,
      ]),
  },
  OrderReadyForRelease: {
    title: { zh: '订单可放行', en: 'Order ready for release' },
    zh: ({ orderId }, say) => `订单 ${say.named('order', orderId)} 现已符合条件，等待人工放行。`,
    en: ({ orderId }, say) =>
      `Order ${say.named('order', orderId)} would pass now and waits for somebody to release it.`,
  },
  OrderReleased: {
    title: { zh: '订单放行', en: 'Order released' },
    zh: ({ orderId, reserved, override, reason }, say) =>
      `${override ? '特批放行' : '放行'}订单 ${say.named('order', orderId)}，占用额度 ${say.money(reserved)}。${reason ? `理由：${reason}。` : ''}`,
    en: ({ orderId, reserved, override, reason }, say) =>
      `Released order ${say.named('order', orderId)}${override ? ' over its check' : ''}, ${say.money(reserved)} reserved.${reason ? ` Reason: ${reason}.` : ''}`,
  },
  OrderChanged: {
    title: { zh: '订单变更', en: 'Order changed' },
    zh: ({ orderId, amount, previousAmount, shipOn }, say) =>
      `订单 ${say.named('order', orderId)} 由 ${say.money(previousAmount)} 改为 ${say.money(amount)}，交期 ${shipOn}。`,
    en: ({ orderId, amount, previousAmount, shipOn }, say) =>
      `Order ${say.named('order', orderId)} changed from ${say.money(previousAmount)} to ${say.money(amount)}, to ship on ${englishDay(shipOn)}.`,
  },
  OrderCancelled: {
    title: { zh: '订单取消', en: 'Order cancelled' },
    zh: ({ orderId, freed, reason }, say) =>
      `取消订单 ${say.named('order', orderId)}，释放额度 ${say.money(freed)}。原因：${reason}。`,
    en: ({ orderId, freed, reason }, say) =>
      `Cancelled order ${say.named('order', orderId)}, freeing ${say.money(freed)}. Reason: ${reason}.`,
  },
  OrderDelivered: {
    title: { zh: '订单发货', en: 'Order delivered' },
    zh: ({ orderId, amount, final }, say) =>
      `订单 ${say.named('order', orderId)} 发货 ${say.money(amount)}${final ? '，已全部完成' : ''}。`,
    en: ({ orderId, amount, final }, say) =>
      `Delivered ${say.money(amount)} of order ${say.named('order', orderId)}${final ? ', the last of it' : ''}.`,
  },
};
