import type { Messages } from './messages.js';

/** Codes the kernel throws. */
export const kernelMessages: Messages = {
  'amount-invalid': { en: '"{value}" is no plain decimal amount.', zh: '“{value}”不是普通十进制金额。' },
  'amount-decimals': {
    en: 'An amount in {currency} has exactly {decimals} decimals, unlike "{value}".',
    zh: '{currency} 金额必须恰好有 {decimals} 位小数，而不是“{value}”。',
  },
  'amount-out-of-range': { en: 'The amount {value} is too large.', zh: '金额 {value} 超出范围。' },
  'currency-unknown': { en: '"{value}" is no ISO 4217 currency.', zh: '“{value}”不是 ISO 4217 货币代码。' },
  'date-invalid': {
    en: '"{value}" is no existing day written YYYY-MM-DD.',
    zh: '“{value}”不是以 YYYY-MM-DD 书写的有效日期。',
  },
  'instant-invalid': { en: '"{value}" is no RFC 3339 instant.', zh: '“{value}”不是 RFC 3339 时间。' },
  'decimal-invalid': { en: '"{value}" is no plain decimal number.', zh: '“{value}”不是普通十进制数。' },
  'ratio-denominator-zero': { en: 'A ratio cannot have zero below the line.', zh: '比率的分母不能为零。' },
  'weights-invalid': { en: 'No weight is positive.', zh: '没有任何正的权重。' },
  'command-id-reused': {
    en: 'The Idempotency-Key was used before with another request.',
    zh: '该 Idempotency-Key 已用于另一个请求。',
  },
  'date-out-of-range': {
    en: 'The date is outside of the years 100 to 9999.',
    zh: '日期须在公元 100 至 9999 年之间。',
  },
  'query-unknown-field': {
    status: 400,
    en: 'Nothing can be filtered or sorted by {value}.',
    zh: '不能按 {value} 筛选或排序。',
  },
  'query-cursor-invalid': {
    status: 400,
    en: 'The cursor belongs to another query.',
    zh: '该游标属于另一个查询。',
  },
};
