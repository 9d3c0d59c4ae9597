import type { Message } from './messages.js';

const text = (en: string, zh: string): Message => ({ en, zh });

/** Texts of the rules of `errors[]`; `{0}`, `{1}` are the rule's own arguments. */
export const ruleMessages: Readonly<Record<string, Message>> = {
  required: text('is required', '必填'),
  'unknown-property': text('is not a property of this request', '请求中不允许此字段'),
  'unknown-parameter': text('is not a parameter of this request', '请求中不允许此参数'),
  'is-object': text('must be an object', '必须是对象'),
  'is-array': text('must be a list', '必须是列表'),
  'array-max-size': text('must have at most {0} entries', '最多 {0} 项'),
  'array-min-size': text('must have at least {0} entries', '至少 {0} 项'),
  'array-not-empty': text('must not be empty', '不能为空列表'),
  'array-unique': text('must not repeat an entry', '不能有重复项'),
  'is-string': text('must be text', '必须是文本'),
  'is-not-empty': text('must not be empty', '不能为空'),
  'is-boolean': text('must be true or false', '必须是 true 或 false'),
  'is-int': text('must be a whole number', '必须是整数'),
  'is-number': text('must be a number', '必须是数字'),
  'is-positive': text('must be above zero', '必须大于零'),
  min: text('must be at least {0}', '不能小于 {0}'),
  max: text('must be at most {0}', '不能大于 {0}'),
  'min-length': text('must have at least {0} characters', '至少 {0} 个字符'),
  'max-length': text('must have at most {0} characters', '最多 {0} 个字符'),
  'is-length': text('must have {0} to {1} characters', '必须为 {0} 至 {1} 个字符'),
  matches: text('must match {0}', '必须符合 {0}'),
  'is-in': text('must be one of {0}', '必须是以下之一：{0}'),
  'is-email': text('must be an e-mail address', '必须是电子邮件地址'),
  'calendar-date': text('must be an existing day written YYYY-MM-DD', '必须是以 YYYY-MM-DD 书写的有效日期'),
  instant: text('must be an RFC 3339 instant', '必须是 RFC 3339 时间'),
  uuid: text('must be a UUID in lower case', '必须是小写 UUID'),
  'foreign-number': text(
    'must be 1 to 64 characters without control characters or spaces at the ends',
    '必须为 1 至 64 个字符，不含控制字符，首尾不含空格',
  ),
  'plain-text': text(
    'must be 1 to {0} characters without control characters',
    '必须为 1 至 {0} 个字符，不含控制字符',
  ),
  'decimal-text': text(
    'must be a decimal written as text with at most {0} decimals',
    '必须是文本形式的十进制数，最多 {0} 位小数',
  ),
  currency: text('must be an ISO 4217 currency code', '必须是 ISO 4217 货币代码'),
  amount: text(
    "must be a decimal written as text with exactly the currency's decimals, such as 1250.00 in CNY, without separators, up to 90 trillion",
    '必须是文本形式的十进制金额，小数位数须与货币一致，如人民币 1250.00，不含分隔符，不超过 90 万亿',
  ),
};
