import type { CoverageResult } from '@zixin/calculations';
import type {
  EvidenceKind,
  FiledStatement,
  InvestigationEvent,
  InvestigationReason,
} from '@zixin/investigation/events';
import { englishDay } from './day-words.js';
import { contentText, kindWords, statementText } from './evidence-words.js';
import type { Language, Phrases, Say } from './phrases.js';
import { joined, trimmed, twoDigits, wordFor, type Words } from './words.js';

const reasons: { readonly [R in InvestigationReason]: Words } = {
  onboarding: { zh: '新客户准入', en: 'for a new customer' },
  periodic: { zh: '定期信用评估', en: 'for a periodic review' },
  warning: { zh: '风险预警', en: 'after a risk warning' },
  limitRequest: { zh: '额度申请', en: 'for a limit request' },
};

export const investigationPhrases: Phrases<InvestigationEvent> = {
  InvestigationOpened: {
    title: { zh: '开始信用调查', en: 'Investigation opened' },
    zh: ({ reason, dueOn }) =>
      `开始信用调查，事由：${reasons[reason].zh}${dueOn ? `，应于 ${dueOn} 前完成` : ''}。`,
    en: ({ reason, dueOn }) =>
      `Opened an investigation ${reasons[reason].en}${dueOn ? `, to be completed by ${englishDay(dueOn)}` : ''}.`,
  },
  EvidenceCollected: {
    title: { zh: '取得调查资料', en: 'Evidence collected' },
    zh: (data, say) =>
      joined([
        `取得${kindWords[data.kind].zh}：${contentText(data, 'zh', say)}。`,
        `来源：${data.source}，资料日期 ${data.validOn}`,
        data.cost && `，费用 ${say.money(data.cost)}`,
        data.attachment && `，附件 ${data.attachment.name}`,
        '。',
      ]),
    en: (data, say) =>
      joined([
        `Obtained ${kindWords[data.kind].en}: ${contentText(data, 'en', say)}.`,
        ` Source: ${data.source}, as of ${data.validOn}`,
        data.cost && `, at a cost of ${say.money(data.cost)}`,
        data.attachment && `, attached as ${data.attachment.name}`,
        '.',
      ]),
  },
  EvidenceRetracted: {
    title: { zh: '撤回调查资料', en: 'Evidence retracted' },
    zh: ({ on, reason }) => `撤回一份调查资料，自 ${on} 起不再采用。原因：${reason}。`,
    en: ({ on, reason }) =>
      `Retracted a piece of evidence, which counts no longer from ${englishDay(on)} on. Reason: ${reason}.`,
  },
  FinancialStatementsCorrected: {
    title: { zh: '更正财务报表', en: 'Financial statements corrected' },
    zh: ({ statements, on, reason, source }, say) =>
      `更正财务报表：${statementsText(statements, 'zh', say)}，自 ${on} 起适用。原因：${reason}。来源：${source}。`,
    en: ({ statements, on, reason, source }, say) =>
      `Corrected the financial statements with effect from ${englishDay(on)}: ${statementsText(statements, 'en', say)}. Reason: ${reason}. Source: ${source}.`,
  },
  InvestigationCompleted: {
    title: { zh: '完成信用调查', en: 'Investigation completed' },
    zh: ({ conclusion, findings, coverage }, say) =>
      joined([
        `信用调查结论：${conclusion}。资料完整度 ${trimmed(twoDigits(coverage.percent))}%`,
        gaps(coverage, 'zh', say),
        '。',
        findings.length > 0 && `调查发现：${findings.join('；')}。`,
      ]),
    en: ({ conclusion, findings, coverage }, say) =>
      joined([
        `Concluded: ${conclusion}. Evidence coverage ${trimmed(twoDigits(coverage.percent))}%`,
        gaps(coverage, 'en', say),
        '.',
        findings.length > 0 && ` Findings: ${findings.join('; ')}.`,
      ]),
  },
  InvestigationCancelled: {
    title: { zh: '取消信用调查', en: 'Investigation cancelled' },
    zh: ({ reason }) => `取消信用调查。原因：${reason}。`,
    en: ({ reason }) => `Cancelled the investigation. Reason: ${reason}.`,
  },
};

function statementsText(statements: readonly FiledStatement[], language: Language, say: Say): string {
  return say.list(statements.map((statement) => statementText(statement, language, say)));
}

/** What the coverage lacks: never obtained, and obtained too long ago. */
function gaps({ kinds }: CoverageResult, language: Language, say: Say): string | null {
  const named = (lacking: CoverageResult['kinds']) =>
    say.list(lacking.map(({ kind }) => wordFor(kindWords, kind as EvidenceKind, language)));
  const missing = kinds.filter(({ present }) => !present);
  const stale = kinds.filter(({ present, fresh }) => present && !fresh);
  const zh = language === 'zh';
  return joined([
    missing.length > 0 && `${zh ? '，缺少' : ', missing '}${named(missing)}`,
    stale.length > 0 && `${zh ? '，已过时：' : ', out of date '}${named(stale)}`,
  ]);
}
