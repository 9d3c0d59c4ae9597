import type { Messages } from '@zixin/platform/core';

const text = (en: string, zh: string) => ({ en, zh });

/** Texts of the rules that the contents of evidence keep: `errors[].rule` is the key. */
export const evidenceRuleMessages: Messages = {
  'evidence-amount-negative': text('must not be below zero', '不能为负数'),
  'evidence-amounts-required': text(
    'must have at least one line with an amount',
    '至少须有一个带金额的报表项目',
  ),
  'evidence-boolean': text('must be true or false', '必须是 true 或 false'),
  'evidence-count': text('must be a whole number from 0', '必须是不小于 0 的整数'),
  'evidence-currency': text(
    'must be an ISO 4217 currency code such as CNY',
    '必须是 ISO 4217 货币代码，例如 CNY',
  ),
  'evidence-date': text('must be an existing day written YYYY-MM-DD', '必须是以 YYYY-MM-DD 书写的有效日期'),
  'evidence-date-later-than-obtained': text(
    'must not be after {latest}, when the evidence was obtained',
    '不得晚于资料取得日 {latest}',
  ),
  'evidence-decimal': text(
    'must be a decimal written as text with at most 4 decimals, such as "66.6667"',
    '必须是文本形式的十进制数，最多 4 位小数，例如 "66.6667"',
  ),
  'evidence-digest': text(
    'must be a SHA-256 as 64 lower-case hex digits',
    '必须是 64 位小写十六进制的 SHA-256',
  ),
  'evidence-filed-before-until': text(
    'must not be before {until}, the last day of the statement',
    '不得早于报表截止日 {until}',
  ),
  'evidence-from-after-until': text(
    'must not be after {until}, the last day of the statement',
    '不得晚于报表截止日 {until}',
  ),
  'evidence-id-repeated': text('must not repeat the id of another statement', '不得与其他报表的 id 重复'),
  'evidence-list': text('must be a list of at least {least} entries', '必须是至少 {least} 项的列表'),
  'evidence-media-type': text(
    'must be a media type such as application/pdf',
    '必须是媒体类型，例如 application/pdf',
  ),
  'evidence-minor-units': text('must be an amount in the statement’s currency', '必须是以报表币种表示的金额'),
  'evidence-money': text(
    'must be an amount written as text, such as "1250.00"',
    '必须是文本形式的金额，例如 "1250.00"',
  ),
  'evidence-number': text('must be a number with at most 4 decimals', '必须是最多 4 位小数的数字'),
  'evidence-object': text('must be an object', '必须是对象'),
  'evidence-one-of': text('must be one of {allowed}', '必须是以下之一：{allowed}'),
  'evidence-percent-range': text('must be above 0 and at most 100', '必须大于 0 且不超过 100'),
  'evidence-required': text('is required', '必填'),
  'evidence-sealed': text('must be the name of a person', '必须是自然人姓名'),
  'evidence-stakes-over-100': text(
    'must be at most 100 percent together, not {total}',
    '合计不得超过 100%，现为 {total}%',
  ),
  'evidence-text': text('must be text that is not empty', '必须是非空文本'),
  'evidence-unknown-field': text(
    'is not a field here; there are {allowed}',
    '此处没有该字段；可用字段：{allowed}',
  ),
  'evidence-year': text('must be a year from 1900 to {latest}', '必须是 1900 至 {latest} 之间的年份'),
};
