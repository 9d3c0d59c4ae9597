import type { FactsUsed, WarningAction, WarningLevel, WarningRule } from '@zixin/calculations';
import type { DataOf } from '@zixin/kernel';
import type { WarningEvent } from '@zixin/warning/events';
import type { Phrases } from './phrases.js';
import { ruleText } from './policy-words.js';
import { actionText, figureText, levelWords, warningActionWords } from './warning-words.js';

type Cleared = DataOf<WarningEvent, 'RiskWarningCleared'>;

export const warningPhrases: Phrases<WarningEvent> = {
  RiskWarningRaised: {
    title: { zh: '风险预警', en: 'Risk warning raised' },
    zh: (data) =>
      `${levelWords[data.level].zh}：${data.rule.label.zh}${measured(data, 'zh')}。` +
      (data.continues ? '由更高级别回落。' : '') +
      proposed(data.actions, 'zh'),
    en: (data) =>
      `${levelWords[data.level].en}: ${data.rule.label.en}${measured(data, 'en')}.` +
      (data.continues ? ' It takes over from a graver one.' : '') +
      proposed(data.actions, 'en'),
  },
  RiskWarningEscalated: {
    title: { zh: '预警升级', en: 'Risk warning escalated' },
    zh: (data) =>
      `预警“${data.rule.label.zh}”由${levelWords[data.from].zh}升为${levelWords[data.to].zh}${measured({ ...data, level: data.to }, 'zh')}。${proposed(data.actions, 'zh')}`,
    en: (data) =>
      `The warning “${data.rule.label.en}” rose from ${lower(data.from)} to ${lower(data.to)}${measured({ ...data, level: data.to }, 'en')}.${proposed(data.actions, 'en')}`,
  },
  RiskWarningAcknowledged: {
    title: { zh: '确认预警', en: 'Risk warning acknowledged' },
    zh: ({ warningId, note }) => `确认预警“${ruleOf(warningId, 'zh')}”。${note ? `备注：${note}。` : ''}`,
    en: ({ warningId, note }) =>
      `Acknowledged the warning “${ruleOf(warningId, 'en')}”.${note ? ` Note: ${note}.` : ''}`,
  },
  RiskWarningActionTaken: {
    title: { zh: '预警处置', en: 'Action on a risk warning' },
    zh: ({ warningId, action, automatic }) =>
      `针对预警“${ruleOf(warningId, 'zh')}”${automatic ? '自动' : ''}采取措施：${warningActionWords[action].zh}。`,
    en: ({ warningId, action, automatic }) =>
      `Acted on the warning “${ruleOf(warningId, 'en')}”${automatic ? ' automatically' : ''}: ${warningActionWords[action].en}.`,
  },
  RiskWarningActionDeclined: {
    title: { zh: '不采纳预警措施', en: 'Action of a risk warning declined' },
    zh: ({ warningId, action, reason }) =>
      `不采纳预警“${ruleOf(warningId, 'zh')}”建议的措施：${warningActionWords[action].zh}。原因：${reason}。`,
    en: ({ warningId, action, reason }) =>
      `Declined what the warning “${ruleOf(warningId, 'en')}” proposes: ${warningActionWords[action].en}. Reason: ${reason}.`,
  },
  RiskWarningCleared: {
    title: { zh: '解除预警', en: 'Risk warning cleared' },
    zh: (data) => clearedText(data, 'zh'),
    en: (data) => clearedText(data, 'en'),
  },
  RiskWarningRearmed: {
    title: { zh: '预警恢复监测', en: 'Risk warning armed again' },
    zh: ({ code }) => `“${ruleText(code, 'zh')}”的指标已恢复正常，如再次触发将重新预警。`,
    en: ({ code }) =>
      `The figure of “${ruleText(code, 'en')}” is normal again; it will warn when it trips anew.`,
  },
};

const lower = (level: WarningLevel) => levelWords[level].en.toLowerCase();

interface Measured {
  readonly rule: WarningRule;
  readonly figures: FactsUsed;
  readonly level: WarningLevel;
}

function measured({ rule, figures, level }: Measured, language: 'zh' | 'en'): string {
  const text = figureText(rule, figures, { level, language });
  if (text === null) return '';
  return language === 'zh' ? `，${text}` : `, ${text}`;
}

function proposed(actions: readonly WarningAction[], language: 'zh' | 'en'): string {
  if (actions.length === 0) return '';
  const each = actions.map((action) => actionText(action, language));
  return language === 'zh' ? `建议措施：${each.join('；')}。` : ` Proposed: ${each.join('; ')}.`;
}

/** The rule a warning is of: its id ends in `.<code>`. */
function ruleOf(warningId: string, language: 'zh' | 'en'): string {
  return ruleText(warningId.slice(warningId.lastIndexOf('.') + 1), language);
}

const clearedBy: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'figure-off': { zh: '指标已恢复正常', en: 'the figure is normal again' },
  'level-fell': { zh: '级别回落，由较低级别的预警接替', en: 'its level fell and a lower one takes over' },
  'rule-withdrawn': { zh: '规则已停用', en: 'its rule was withdrawn' },
};

function clearedText({ warningId, by, reason, stillOn }: Cleared, language: 'zh' | 'en'): string {
  const rule = ruleOf(warningId, language);
  const why = by === 'rule' ? (clearedBy[reason]?.[language] ?? reason) : reason;
  if (language === 'zh') return `解除预警“${rule}”${stillOn ? '（指标仍处于触发状态）' : ''}。原因：${why}。`;
  return `Cleared the warning “${rule}”${stillOn ? ' although its figure is still on' : ''}. Reason: ${why}.`;
}
