import type { Messages } from '@zixin/platform/core';

/** Texts of the codes that warnings, climate readings, exchange rates and policy inputs are refused with. */
export const riskMessages: Messages = {
  'warning-not-open': {
    status: 409,
    en: 'The warning {warningId} is not open.',
    zh: '预警 {warningId} 不处于未解除状态。',
  },
  'warning-not-found': {
    status: 404,
    en: 'There is no warning {warningId}.',
    zh: '没有预警 {warningId}。',
  },
  'action-not-proposed': {
    en: 'This warning does not propose {action}; it proposes: {proposed}.',
    zh: '该预警未建议措施 {action}，所建议的措施为：{proposed}。',
  },
  'action-reference-missing': {
    en: 'Say in "reference" what came of {action}, such as the id of the proposal: it is done outside this call.',
    zh: '请在“reference”中说明措施 {action} 的结果，如申请编号：该措施并非由本次操作执行。',
  },
  'action-settled': {
    status: 409,
    en: 'Nobody is asked to decide {action} any more: it was taken, or is automatic.',
    zh: '措施 {action} 无需再作决定：已采取，或属自动执行。',
  },
  'action-not-automatic': {
    en: 'The rule of this warning does not let {action} happen automatically.',
    zh: '该预警规则未将 {action} 设为自动措施。',
  },
  'industry-code-invalid': {
    en: '"{value}" is no industry code: up to 64 letters, digits, dots, hyphens and underscores.',
    zh: '“{value}”不是有效的行业代码：最多 64 个字母、数字、点、连字符或下划线。',
  },
  'climate-index-invalid': {
    en: '"{value}" is no climate index: 0 to 100 with up to two decimals.',
    zh: '“{value}”不是有效的景气指数：须为 0 至 100，最多两位小数。',
  },
  'period-invalid': {
    en: '"{value}" is no month written YYYY-MM.',
    zh: '“{value}”不是以 YYYY-MM 书写的月份。',
  },
  'period-in-future': {
    en: 'The month {period} has not begun: today is {today}.',
    zh: '月份 {period} 尚未开始，今天是 {today}。',
  },
  'currency-pair-invalid': {
    en: 'A rate needs two currencies, not {base} and {quote}.',
    zh: '汇率须涉及两种不同货币，而不是 {base} 和 {quote}。',
  },
  'exchange-rate-invalid': {
    en: '"{value}" is no exchange rate: above zero with up to ten decimals.',
    zh: '“{value}”不是有效的汇率：须大于零，最多十位小数。',
  },
  'policy-missing': {
    status: 409,
    en: 'The policy this needs is not in force: {name} {date}.',
    zh: '所需政策尚未生效：{name} {date}。',
  },
};
