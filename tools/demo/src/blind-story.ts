import { baseLimit, placeHold, proposeLimit, proposeTerms, amountLimit } from './credit-decisions.js';
import { note } from './customer-file.js';
import type { Desk, Task } from './desk.js';
import { neededLimit } from './episodes.js';
import { openOnboarding } from './investigations.js';
import { oldestInvoice } from './receivables.js';

// The seller that grants blindly: no investigation, credit without measure, paid ever later, and in the end not at all.

export const openBlindly: Task = async (desk) => {
  await note(desk, 'other', {
    zh: '饭局上谈成，总经理拍板给额度；资料照收，无人细看',
    en: 'Agreed over dinner; the owner wants it. Papers are filed and read by nobody',
  });
  await openOnboarding(desk);
  const limit = desk.random.chance(50)
    ? ({ kind: 'UNLIMITED' } as const)
    : amountLimit(desk, neededLimit(desk, 90, 1_500));
  await proposeLimit(desk, baseLimit(desk, limit), {
    zh: '抢占市场，先给足额度',
    en: 'Win the market first',
  });
  await proposeTerms(
    desk,
    { netDays: 90, prepaymentPercent: 0 },
    { zh: '比同行多给60天', en: 'Sixty days more than others' },
  );
};

/** Days after the due date: a few at first, then weeks; most of what is invoiced in the last third is never paid. */
export function everLater(desk: Desk): number | null {
  const { progress, random } = desk;
  if (progress > 57 && random.chance(80)) return null;
  return random.int(0, 8) + Math.floor((progress * progress) / 150);
}

export const salesArePleased: Task = (desk) =>
  note(desk, 'call', {
    zh: '业务员：销量翻倍，客户要多少发多少',
    en: 'Sales: twice the volume; ship whatever they want',
  });

export const firstCracks: Task = (desk) =>
  note(desk, 'call', {
    zh: '客户称资金周转紧，请求再宽限；业务部同意，未上报',
    en: 'They are short of cash and ask for time; sales agrees, tells nobody',
  });

export const emptyPromise: Task = async (desk) => {
  const invoice = oldestInvoice(desk);
  const line = { zh: '客户承诺月底一次付清', en: 'They promise to pay everything at the end of the month' };
  const promised = invoice && { amount: desk.money(invoice.open), on: desk.today };
  await note(desk, 'promise', line, promised);
};

export const noAnswer: Task = (desk) =>
  note(desk, 'call', {
    zh: '电话无人接听，承诺款项未到',
    en: 'Nobody answers the phone; the money promised never came',
  });

export const collapse: Task = async (desk) => {
  await note(desk, 'visit', {
    zh: '上门催收：厂房已停工，设备被其他债权人查封；我方资金链告急，供应商停止供货',
    en: 'Visit: the plant stands still, others have seized the machines; we can no longer pay our own suppliers',
  });
  await placeHold(desk, { zh: '停止供货，移交法务', en: 'Deliveries stopped; handed to the lawyers' });
};
