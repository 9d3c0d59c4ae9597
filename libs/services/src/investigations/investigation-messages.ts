import type { Messages } from '@zixin/platform/core';
import { evidenceRuleMessages } from './evidence-rule-messages.js';

/** Texts of the codes that investigations and their evidence are refused with; codes shared with other contexts stand with those. */
export const investigationMessages: Messages = {
  ...evidenceRuleMessages,
  'attachment-empty': {
    en: 'An attachment is a file with contents, sent as {type}.',
    zh: '附件须为非空文件，并以 {type} 类型发送。',
  },
  'attachment-not-found': {
    status: 404,
    en: 'No attachment of this digest is kept here.',
    zh: '此处没有该摘要的附件。',
  },
  'investigation-not-found': {
    status: 404,
    en: 'The customer has no investigation {investigationId}.',
    zh: '该客户没有信用调查 {investigationId}。',
  },
  'investigation-open': {
    status: 409,
    en: 'The investigation {investigationId} is still open: complete or cancel it first.',
    zh: '信用调查 {investigationId} 尚未结束，请先完成或取消。',
  },
  'investigation-exists': {
    status: 409,
    en: 'The investigation {investigationId} exists already with other facts.',
    zh: '信用调查 {investigationId} 已存在且内容不同。',
  },
  'investigation-not-open': {
    status: 409,
    en: 'The investigation {investigationId} is closed ({status}).',
    zh: '信用调查 {investigationId} 已结束（{status}）。',
  },
  'evidence-not-found': {
    status: 404,
    en: 'The customer has no evidence {evidenceId}.',
    zh: '该客户没有调查资料 {evidenceId}。',
  },
  'evidence-exists': {
    status: 409,
    en: 'The evidence {evidenceId} exists already with other contents.',
    zh: '调查资料 {evidenceId} 已存在且内容不同。',
  },
  'evidence-retracted': {
    status: 409,
    en: 'The evidence {evidenceId} was retracted from {since} on and cannot be corrected.',
    zh: '调查资料 {evidenceId} 自 {since} 起已撤回，不能更正。',
  },
  'evidence-needs-investigation': {
    en: 'Evidence of the kind {kind} belongs to an open investigation: name it.',
    zh: '{kind} 类资料必须归入未结束的信用调查，请指明。',
  },
  'evidence-invalid': {
    en: 'Some fields of this evidence are missing or not valid; what has to change is listed with it.',
    zh: '这份资料有缺漏或填写有误，需更正之处逐项列出。',
  },
  'not-financial-statements': {
    en: 'Only financial statements are corrected; {evidenceId} is of the kind {kind}.',
    zh: '只能更正财务报表；{evidenceId} 属于 {kind} 类资料。',
  },
  'statement-unbalanced': {
    en: 'The statement does not balance (rule {rule}): check its assets, liabilities and equity.',
    zh: '报表不平衡（规则 {rule}），请核对资产、负债和所有者权益。',
  },
  'dates-out-of-order': {
    en: '{later} is before {earlier} and must not be.',
    zh: '{later} 不得早于 {earlier}。',
  },
};
