import type { Messages } from '@zixin/platform';

/** Texts of the codes that customers and their identifiers are refused with. */
export const customerMessages: Messages = {
  'customer-not-found': { status: 404, en: 'There is no such customer.', zh: '没有该客户。' },
  'customer-exists': {
    status: 409,
    en: 'The customer exists already with other facts.',
    zh: '客户已存在且内容不同。',
  },
  'customer-inactive': { status: 409, en: 'The customer is not active.', zh: '该客户已停用。' },
  'country-invalid': {
    en: 'The country must be two letters of ISO 3166.',
    zh: '国家必须是 ISO 3166 两位字母代码。',
  },
  'identifier-invalid': {
    en: '{value} is no valid {scheme}: {rule}.',
    zh: '{value} 不是有效的 {scheme}：{rule}。',
  },
  'identifier-taken': {
    status: 409,
    en: 'The {scheme} {value} belongs to another customer.',
    zh: '{scheme} {value} 已属于其他客户。',
  },
  'amount-negative': { en: 'The amount must not be below zero.', zh: '金额不能小于零。' },
  'stake-invalid': {
    en: 'A stake is above 0 and at most 100 percent, with up to four decimals.',
    zh: '持股比例须大于 0 且不超过 100%，最多四位小数。',
  },
  'stakes-over-100': { en: 'The stakes sum to more than 100 percent.', zh: '持股比例合计超过 100%。' },
  'segment-invalid': {
    en: 'A segment is named in lower-case letters, digits and hyphens.',
    zh: '业务段名称只能使用小写字母、数字和连字符。',
  },
  'segment-currency-differs': {
    status: 409,
    en: 'The segment is open already, in another currency.',
    zh: '该业务段已开立，币种不同。',
  },
  'promise-invalid': {
    en: 'Only a promise has an amount and a date, and it is not before the day it was made.',
    zh: '只有付款承诺可以包含金额和日期，且日期不得早于承诺当日。',
  },
  'person-mismatch': {
    en: 'The background belongs to another person than the name.',
    zh: '背景资料与姓名不属于同一人。',
  },
  'reference-invalid': {
    status: 404,
    en: '{value} is neither an id nor a number.',
    zh: '{value} 既不是编号也不是号码引用。',
  },
  'number-ambiguous': {
    status: 409,
    en: 'Several accounts use the number {number}: use the id.',
    zh: '多个账户使用号码 {number}，请使用编号。',
  },
  'business-day-gap': {
    status: 409,
    en: 'The next business day to open is {expected}.',
    zh: '下一个应开启的营业日是 {expected}。',
  },
  'limit-amount': {
    en: 'A limit of kind AMOUNT has an amount, others have none.',
    zh: 'AMOUNT 类型的额度必须有金额，其他类型不得有金额。',
  },
  'delivery-part': { en: 'A delivery has either an amount or a share.', zh: '交付须指定金额或比例之一。' },
};
