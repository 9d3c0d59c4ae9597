import {
  limitNow,
  amountLimit,
  baseLimit,
  leadOf,
  placeHold,
  proposeLimit,
  proposeTerms,
  releaseHold,
  temporaryLimit,
} from './credit-decisions.js';
import { note, say } from './customer-file.js';
import type { Desk, Task } from './desk.js';
import { openOnboarding } from './investigations.js';
import { placeOrder, usualOrder } from './orders.js';
import { oldestInvoice, payInvoice } from './receivables.js';

// What happens to customers beside their everyday trade. Each is a task; a profile says when it comes.

/** Credit for about one and a half times what is outstanding between order and payment. */
export function neededLimit(desk: Desk, netDays: number, percent = 150): number {
  return Math.floor((desk.customer.monthly * (netDays + 20) * percent) / 30 / 100);
}

export const openWithoutCredit: Task = async (desk) => {
  const why = {
    zh: '成立时间短，无财务资料，款到发货',
    en: 'Young and without statements: cash before delivery',
  };
  await proposeLimit(desk, baseLimit(desk, { kind: 'NONE' }), why);
  await openOnboarding(desk);
};

export const openUnlimited: Task = async (desk) => {
  await note(desk, 'other', {
    zh: '集团内关联公司，母公司提供连带责任',
    en: 'Affiliate; the parent answers for it',
  });
  const why = { zh: '集团内关联公司，不设上限', en: 'Affiliate: no limit' };
  await proposeLimit(desk, baseLimit(desk, { kind: 'UNLIMITED' }), why);
  await proposeTerms(
    desk,
    { netDays: 60, prepaymentPercent: 0 },
    { zh: '集团统一账期', en: 'Terms of the group' },
  );
  await openOnboarding(desk);
};

/** A limit with an end, so that it lapses unless somebody renews it. */
export const openForAYear: Task = async (desk) => {
  await openWithEnd(desk, 365);
  await openOnboarding(desk);
};

async function openWithEnd(desk: Desk, days: number): Promise<void> {
  const until = temporaryLimit(desk, 1, days).until;
  const why = { zh: '一年期额度，到期复审', en: 'Limit for a year, reviewed at its end' };
  await proposeLimit(desk, baseLimit(desk, amountLimit(desk, neededLimit(desk, 30)), until), why);
  await proposeTerms(
    desk,
    { netDays: 30, prepaymentPercent: 0 },
    { zh: '行业惯例账期', en: 'Usual terms of the trade' },
  );
}

export const routineContact: Task = async (desk) => {
  const late = oldestInvoice(desk);
  const line =
    late && late.dueOn < desk.today
      ? { zh: '电话回访：了解逾期原因，客户称下游回款慢', en: 'Call: their own customers pay late' }
      : desk.random.pick([
          { zh: '例行走访：生产正常，订单饱满', en: 'Visit: the plant is busy, order book is full' },
          {
            zh: '电话回访：无异常，财务对接人已更换',
            en: 'Call: nothing unusual, a new contact in accounts',
          },
          { zh: '对账完成，双方余额一致', en: 'Balances agreed with their accounts' },
        ]);
  await note(desk, desk.random.pick(['call', 'visit']), line);
  desk.plan(desk.random.int(70, 120), 2, routineContact);
};

/** A step up after a review, as big as the record allows. */
export function raiseLimit(percent: number): Task {
  return async (desk) => {
    if (desk.account.proposals.size > 0) return;
    const to = Math.floor((limitNow(desk) * percent) / 100);
    await proposeLimit(desk, baseLimit(desk, amountLimit(desk, to)), {
      zh: '复审通过：付款记录良好，采购量上升，分步提额',
      en: 'Review passed: pays well and buys more; next step',
    });
  };
}

export const cutLimit: Task = async (desk) => {
  await proposeLimit(desk, baseLimit(desk, amountLimit(desk, limitNow(desk) / 2)), {
    zh: '风险预警：逾期加重，额度减半',
    en: 'Early warning: ever later; limit halved',
  });
  await proposeTerms(desk, { netDays: 15, prepaymentPercent: 0 }, { zh: '缩短账期', en: 'Shorter terms' });
};

export const seasonalUplift: Task = async (desk) => {
  await proposeLimit(desk, temporaryLimit(desk, limitNow(desk), 100), {
    zh: '旺季备货，临时增额至年底',
    en: 'Season: temporary increase',
  });
};

export const warnAndHold: Task = async (desk) => {
  await note(desk, 'visit', {
    zh: '预警走访：库存积压，两家大客户拖欠其货款',
    en: 'Visit after the warning: stock piles up, two of their customers owe them',
  });
  await placeHold(desk, { zh: '连续逾期，暂停发货', en: 'Late again and again: deliveries stopped' });
};

export const settleAndRelease: Task = async (desk) => {
  const due = oldestInvoice(desk);
  if (due && due.dueOn < desk.today) {
    await payInvoice(desk, due.invoiceId);
    desk.plan(2, 2, settleAndRelease);
    return;
  }
  await note(desk, 'call', {
    zh: '逾期款已全部结清，恢复合作',
    en: 'Everything overdue is settled; business goes on',
  });
  await releaseHold(desk, { zh: '欠款结清', en: 'Arrears settled' });
};

/** An order stopped by hand although its check passes. */
export const holdByHand: Task = async (desk) => {
  const orderId = await placeOrder(desk, { minor: Math.floor(usualOrder(desk) / 4), shipInDays: 10 });
  const reason = say(desk, { zh: '收货地址变更，待核实', en: 'New delivery address, to be confirmed' });
  await desk.send(leadOf(desk), { type: 'HoldOrder', data: { orderId, reason } });
};

/** For a season still far away: beyond the credit horizon. */
export const orderAhead: Task = async (desk) => {
  await placeOrder(desk, { shipInDays: 120 });
};

export const shortHold: Task = async (desk) => {
  await placeHold(desk, { zh: '法定代表人变更，核实中', en: 'New legal representative, being checked' });
  await placeOrder(desk);
  desk.plan(desk.random.int(6, 12), 1, (later) =>
    releaseHold(later, { zh: '变更登记已核实', en: 'Change of registration checked' }),
  );
};

/** Asked for and not decided when the story ends. */
export const lastWish: Task = async (desk) => {
  if (desk.account.proposals.size > 0) return;
  const to = amountLimit(desk, Math.max(limitNow(desk), neededLimit(desk, 30)) * 1.5);
  const why = { zh: '客户新签项目，申请提高额度', en: 'The customer won a project and asks for more' };
  await proposeLimit(desk, baseLimit(desk, to), why, 'half-approved');
};

export const longerTermsWish: Task = async (desk) => {
  if (desk.account.proposals.size > 0) return;
  await proposeTerms(
    desk,
    { netDays: 60, prepaymentPercent: 0 },
    { zh: '客户申请延长账期', en: 'The customer asks for longer terms' },
    'pending',
  );
};
