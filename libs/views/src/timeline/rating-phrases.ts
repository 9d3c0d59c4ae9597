import type { ScoreResult } from '@zixin/calculations';
import type { DataOf } from '@zixin/kernel';
import type { RatingEvent, ReviewReason } from '@zixin/rating/events';
import { englishDay } from './day-words.js';
import type { Language, Phrases, Say } from './phrases.js';
import { factorText, knockOutText, tierText, versionText } from './policy-words.js';
import { assignedEn, assignedZh } from './rating-words.js';
import { reasonText } from './reason-words.js';
import { approversText, joined, trimmed, twoDigits, type Words } from './words.js';

const reviewReasons: { readonly [R in ReviewReason]: Words } = {
  rating: { zh: '信用等级评定', en: 'the rating' },
  tier: { zh: '客户分级变动', en: 'the change of tier' },
  warning: { zh: '风险预警', en: 'a risk warning' },
  completion: { zh: '上次评估完成', en: 'the completion of the last review' },
  manual: { zh: '人工安排', en: 'a date set by hand' },
};

export const ratingPhrases: Phrases<RatingEvent> = {
  CreditScored: {
    title: { zh: '信用评分', en: 'Credit scored' },
    zh: ({ result, reason }, say) =>
      `${scoreZh(result, say)}依据：${versionText(result.scorecard, 'zh')}。事由：${reasonText(reason, 'zh')}。`,
    en: ({ result, reason }, say) =>
      `${scoreEn(result, say)} By ${versionText(result.scorecard, 'en')}. Reason: ${reasonText(reason, 'en')}.`,
  },
  RatingAssigned: {
    title: { zh: '评定信用等级', en: 'Rating assigned' },
    zh: assignedZh,
    en: assignedEn,
  },
  RatingOverrideRequested: {
    title: { zh: '申请人工评级', en: 'Rating override requested' },
    zh: ({ from, to, notches, until, needs, reason }) =>
      `申请将模型等级 ${from} 人工调整为 ${to}${notchesText(notches, 'zh')}，有效至 ${until}，需${approversText(needs, 'zh')}批准。理由：${reason}。`,
    en: ({ from, to, notches, until, needs, reason }) =>
      `Asked to override the model's ${from} by ${to}${notchesText(notches, 'en')} until ${englishDay(until)}; needs ${approversText(needs, 'en')}. Reason: ${reason}.`,
  },
  RatingOverrideApproved: {
    title: { zh: '批准人工评级', en: 'Rating override approved' },
    zh: ({ approvalsLeft }) =>
      approvalsLeft > 0 ? `批准，尚需 ${approvalsLeft} 人批准。` : '批准人工评级申请。',
    en: ({ approvalsLeft }) =>
      approvalsLeft > 0 ? `Approved; ${approvalsLeft} more needed.` : 'Approved the rating override.',
  },
  RatingOverrideDeclined: {
    title: { zh: '否决人工评级', en: 'Rating override declined' },
    zh: ({ reason }) => `否决人工评级申请。理由：${reason}。`,
    en: ({ reason }) => `Declined the rating override. Reason: ${reason}.`,
  },
  DefaultProbabilityEstimated: {
    title: { zh: '违约概率', en: 'Default probability' },
    zh: ({ grade, pdPercent, lgdPercent }) =>
      `等级 ${grade} 一年期违约概率 ${trimmed(pdPercent)}%，违约损失率 ${trimmed(lgdPercent)}%。`,
    en: ({ grade, pdPercent, lgdPercent }) =>
      `Grade ${grade}: ${trimmed(pdPercent)}% probability of default within a year, ${trimmed(lgdPercent)}% loss given default.`,
  },
  TierAssigned: {
    title: { zh: '客户分级', en: 'Tier assigned' },
    zh: ({ from, to, basis }) =>
      `${from ? `客户分级由${tierText(from, 'zh')}改为` : '客户分级定为'}${tierText(to, 'zh')}${gradeText(basis, 'zh')}。`,
    en: ({ from, to, basis }) =>
      `${from ? `Moved from ${tierText(from, 'en')} to` : 'Placed as'} ${tierText(to, 'en')}${gradeText(basis, 'en')}.`,
  },
  ReviewScheduled: {
    title: { zh: '安排定期评估', en: 'Review scheduled' },
    zh: ({ dueOn, days, because }) =>
      `下次定期评估定于 ${dueOn}（${days} 天后），依据：${reviewReasons[because].zh}。`,
    en: ({ dueOn, days, because }) =>
      `The next review is due on ${englishDay(dueOn)}, ${days === 1 ? 'in a day' : `in ${days} days`}, after ${reviewReasons[because].en}.`,
  },
  ReviewFellDue: {
    title: { zh: '定期评估到期', en: 'Review fell due' },
    zh: ({ dueOn }) => `定于 ${dueOn} 的定期评估已到期。`,
    en: ({ dueOn }) => `The review set for ${englishDay(dueOn)} is due now.`,
  },
  ReviewCompleted: {
    title: { zh: '完成定期评估', en: 'Review completed' },
    zh: ({ conclusion }) => `完成定期信用评估。结论：${conclusion}。`,
    en: ({ conclusion }) => `Completed the periodic review. Conclusion: ${conclusion}.`,
  },
};

function scoreZh(result: ScoreResult, say: Say): string {
  const missing = say.list(result.missingFactors.map((code) => factorText(code, 'zh')));
  if (result.score === null) return `资料不足，未得出评分，缺少：${missing}。`;
  return joined([
    `信用评分 ${result.rounded}，${isCapped(result) ? '按评分为' : '等级'} ${result.scoreGrade}，指标覆盖率 ${trimmed(twoDigits(result.coverage))}%`,
    missing !== '' && `，缺少：${missing}`,
    result.coverageCap && `；因覆盖率不足，等级最高为 ${result.coverageCap}`,
    ...beside(result).map(({ code, cap }) => `；${knockOutText(code, 'zh')}，等级最高为 ${cap}`),
    isCapped(result) && `；${cappedText(result, 'zh', say)}`,
    '。',
  ]);
}

function scoreEn(result: ScoreResult, say: Say): string {
  const missing = say.list(result.missingFactors.map((code) => factorText(code, 'en')));
  if (result.score === null) return `No score for want of input: ${missing}.`;
  return joined([
    `Scored ${result.rounded}, ${isCapped(result) ? `${result.scoreGrade} by score` : `grade ${result.scoreGrade}`}, on ${trimmed(twoDigits(result.coverage))}% of the scorecard`,
    missing !== '' && `, missing ${missing}`,
    result.coverageCap && `; at most ${result.coverageCap} for want of coverage`,
    ...beside(result).map(({ code, cap }) => `; at most ${cap}: ${knockOutText(code, 'en')}`),
    isCapped(result) && `; ${cappedText(result, 'en', say)}`,
    '.',
  ]);
}

type Graded = Extract<ScoreResult, { readonly grade: string }>;

const isCapped = ({ grade, scoreGrade }: Graded) => grade !== scoreGrade;

/** Knock-outs that allow no better grade than was given: they capped it. */
const binding = ({ knockOuts, grade }: Graded) => knockOuts.filter(({ cap }) => cap === grade);

const beside = (result: Graded) =>
  isCapped(result) ? result.knockOuts.filter(({ cap }) => cap !== result.grade) : result.knockOuts;

function cappedText(result: Graded, language: Language, say: Say): string {
  const reasons = say.list(binding(result).map(({ code }) => knockOutText(code, language)));
  const { grade } = result;
  if (language === 'zh') return reasons ? `因否决项封顶为 ${grade}：${reasons}` : `封顶为 ${grade}`;
  return reasons ? `capped to ${grade} by knock-out: ${reasons}` : `capped to ${grade}`;
}

function notchesText(notches: number, language: Language): string {
  const steps = Math.abs(notches);
  if (steps === 0) return '';
  if (language === 'zh') return `（${notches > 0 ? '上调' : '下调'} ${steps} 级）`;
  return ` (${steps} ${steps === 1 ? 'notch' : 'notches'} ${notches > 0 ? 'up' : 'down'})`;
}

/** The grade a tier was read from. */
function gradeText({ facts }: DataOf<RatingEvent, 'TierAssigned'>['basis'], language: Language): string {
  const grade = facts['rating.grade'];
  if (!grade || !('category' in grade)) return '';
  return language === 'zh' ? `（信用等级 ${grade.category}）` : ` at grade ${grade.category}`;
}
