import type { CreditGroupEvent } from '@zixin/credit-group/events';
import type { Phrases } from './phrases.js';
import { reasonText } from './reason-words.js';
import { approversText, sumText } from './words.js';

/** The order a reservation is for: its id is `<order>#<check>`. */
const orderOf = (reservationId: string) => reservationId.split('#')[0] ?? reservationId;

export const groupPhrases: Phrases<CreditGroupEvent> = {
  CreditGroupFormed: {
    title: { zh: '组建信用集团', en: 'Credit group formed' },
    zh: ({ name, currency }) => `组建信用集团“${name}”，币种 ${currency}。`,
    en: ({ name, currency }) => `Formed the credit group ${name} in ${currency}.`,
  },
  GroupLimitProposed: {
    title: { zh: '申请集团额度', en: 'Group limit proposed' },
    zh: ({ limit, needs, reason }, say) =>
      `申请集团额度 ${say.limit(limit)}，需${approversText(needs, 'zh')}批准。理由：${reason}。`,
    en: ({ limit, needs, reason }, say) =>
      `Proposed a group limit of ${say.limit(limit)}; needs ${approversText(needs, 'en')}. Reason: ${reason}.`,
  },
  GroupLimitApproved: {
    title: { zh: '批准集团额度', en: 'Group limit approved' },
    zh({ limit, previous, approvalsLeft }, say) {
      if (approvalsLeft > 0) return `批准集团额度 ${say.limit(limit)}，尚需 ${approvalsLeft} 人批准。`;
      return previous
        ? `集团额度由 ${say.limit(previous)} 调整为 ${say.limit(limit)}。`
        : `集团额度定为 ${say.limit(limit)}。`;
    },
    en({ limit, previous, approvalsLeft }, say) {
      if (approvalsLeft > 0)
        return `Approved a group limit of ${say.limit(limit)}; ${approvalsLeft} more needed.`;
      return previous
        ? `The group limit changed from ${say.limit(previous)} to ${say.limit(limit)}.`
        : `The group limit is now ${say.limit(limit)}.`;
    },
  },
  GroupLimitDeclined: {
    title: { zh: '否决集团额度', en: 'Group limit declined' },
    zh: ({ reason }) => `否决集团额度申请。理由：${reason}。`,
    en: ({ reason }) => `Declined the proposed group limit. Reason: ${reason}.`,
  },
  GroupMemberAdded: {
    title: { zh: '加入集团', en: 'Group member added' },
    zh: ({ accountId, openingExposure, original }, say, group) =>
      `账户 ${say.named('account', accountId)} 加入信用集团 ${say.named('group', group)}，信用占用 ${sumText(openingExposure, original, 'zh')}。`,
    en: ({ accountId, openingExposure, original }, say, group) =>
      `Account ${say.named('account', accountId)} joined the credit group ${say.named('group', group)} with an exposure of ${sumText(openingExposure, original, 'en')}.`,
  },
  GroupMemberRemoved: {
    title: { zh: '退出集团', en: 'Group member removed' },
    zh: ({ accountId, reason }, say, group) =>
      `账户 ${say.named('account', accountId)} 退出信用集团 ${say.named('group', group)}。原因：${reasonText(reason, 'zh')}。`,
    en: ({ accountId, reason }, say, group) =>
      `Account ${say.named('account', accountId)} left the credit group ${say.named('group', group)}. Reason: ${reasonText(reason, 'en')}.`,
  },
  GroupHeadroomReserved: {
    title: { zh: '占用集团额度', en: 'Group headroom reserved' },
    zh: ({ reservationId, accountId, amount, original, use, limit }, say) =>
      `为账户 ${say.named('account', accountId)} 的订单 ${say.named('order', orderOf(reservationId))} 占用集团额度 ${sumText(amount, original, 'zh')}；此前已用 ${say.money(use)}，集团额度 ${limit ? say.limit(limit) : '未设'}。`,
    en: ({ reservationId, accountId, amount, original, use, limit }, say) =>
      `Reserved ${sumText(amount, original, 'en')} of the group limit for order ${say.named('order', orderOf(reservationId))} of account ${say.named('account', accountId)}; ${say.money(use)} was in use, ${limit ? `the limit is ${say.limit(limit)}` : 'and no limit is set'}.`,
  },
  GroupHeadroomRefused: {
    title: { zh: '集团额度不足', en: 'Group headroom refused' },
    zh: ({ reservationId, accountId, amount, use, limit, shortfall, leastLimit }, say) =>
      `账户 ${say.named('account', accountId)} 的订单 ${say.named('order', orderOf(reservationId))}（${say.money(amount)}）超出集团额度 ${say.limit(limit)}：已用 ${say.money(use)}，缺口 ${say.money(shortfall)}，额度至少需 ${say.money(leastLimit)}。`,
    en: ({ reservationId, accountId, amount, use, limit, shortfall, leastLimit }, say) =>
      `Order ${say.named('order', orderOf(reservationId))} of account ${say.named('account', accountId)}, ${say.money(amount)}, goes over the group limit of ${say.limit(limit)}: ${say.money(use)} is in use, ${say.money(shortfall)} is short, a limit of ${say.money(leastLimit)} would pass.`,
  },
  GroupReservationConfirmed: {
    title: { zh: '确认集团占用', en: 'Group reservation confirmed' },
    zh: ({ reservationId, accountId, amount }, say) =>
      `账户 ${say.named('account', accountId)} 已接受订单 ${say.named('order', orderOf(reservationId))}，集团占用 ${say.money(amount)} 确认。`,
    en: ({ reservationId, accountId, amount }, say) =>
      `Account ${say.named('account', accountId)} took order ${say.named('order', orderOf(reservationId))}; its ${say.money(amount)} of the group limit are confirmed.`,
  },
  GroupReservationReleased: {
    title: { zh: '释放集团占用', en: 'Group reservation released' },
    zh: ({ reservationId, amount, reason }, say) =>
      `释放订单 ${say.named('order', orderOf(reservationId))} 的集团占用 ${say.money(amount)}。原因：${reasonText(reason, 'zh')}。`,
    en: ({ reservationId, amount, reason }, say) =>
      `Released ${say.money(amount)} of the group limit kept for order ${say.named('order', orderOf(reservationId))}. Reason: ${reasonText(reason, 'en')}.`,
  },
  MemberExposureReported: {
    title: { zh: '成员占用', en: 'Member exposure reported' },
    zh: ({ accountId, exposure, original }, say) =>
      `账户 ${say.named('account', accountId)} 的信用占用为 ${sumText(exposure, original, 'zh')}。`,
    en: ({ accountId, exposure, original }, say) =>
      `The exposure of account ${say.named('account', accountId)} is ${sumText(exposure, original, 'en')}.`,
  },
  GroupRevalued: {
    title: { zh: '集团占用重估', en: 'Group revalued' },
    zh: ({ ratesOn, members }, say) =>
      `按 ${ratesOn} 汇率重估：${members.map(({ accountId, exposure, original }) => `账户 ${say.named('account', accountId)} 占用 ${sumText(exposure, original, 'zh')}`).join('；')}。`,
    en: ({ ratesOn, members }, say) =>
      `Revalued at the rates of ${ratesOn}: ${members.map(({ accountId, exposure, original }) => `account ${say.named('account', accountId)} ${sumText(exposure, original, 'en')}`).join('; ')}.`,
  },
};
