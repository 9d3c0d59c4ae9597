import type { FactorResult, ScoreResult } from '@zixin/calculations';
import type { DataOf } from '@zixin/kernel';
import type { RatingEvent } from '@zixin/rating/events';
import { day } from '../testing/account-history.js';
import { sayIn } from './phrases.js';
import { ratingPhrases } from './rating-phrases.js';

const on = day('2026-03-02');
const reference = (name: string) => ({ name, version: 3 });

function read<T extends RatingEvent['type']>(type: T, data: DataOf<RatingEvent, T>) {
  const { zh, en } = ratingPhrases[type];
  return { zh: zh(data, sayIn('zh'), ''), en: en(data, sayIn('en'), '') };
}

const factors: readonly FactorResult[] = [];
const common = {
  ...{ scorecard: reference('standard'), ratingScale: reference('ratingScale'), factors },
  ...{ missingFactors: [], coverage: '100', coverageCap: null, knockOuts: [] },
};
const scored = (result: ScoreResult) =>
  read('CreditScored', {
    ...{ scoreId: 'score-1', reason: 'investigation', on, facts: {}, result },
    ...{ coveragePercent: '80', currency: 'CNY', scoredBy: 'process' },
  });

describe('scores in words', () => {
  it('say the score with two digits, the grade and the scorecard', () =>
    expect(scored({ ...common, score: '289/4', rounded: '72.25', scoreGrade: 'A', grade: 'A' })).toEqual({
      zh: '信用评分 72.25，等级 A，指标覆盖率 100%。依据：评分模型第 3 版。事由：信用调查完成。',
      en: 'Scored 72.25, grade A, on 100% of the scorecard. By version 3 of the scorecard. Reason: the investigation was completed.',
    }));

  it('say what lowered the grade, and what was missing', () => {
    const lowered = {
      ...{ missingFactors: ['quick-ratio', 'own-factor'], coverage: '200/3', coverageCap: 'BBB' },
      ...{ knockOuts: [{ code: 'dishonest-debtor', cap: 'CC' }] },
    };
    expect(
      scored({ ...common, ...lowered, score: '70', rounded: '70.00', scoreGrade: 'A', grade: 'CC' }),
    ).toEqual({
      zh: '信用评分 70.00，按评分为 A，指标覆盖率 66.67%，缺少：速动比率、own-factor；因覆盖率不足，等级最高为 BBB；因否决项封顶为 CC：列入失信被执行人名单。依据：评分模型第 3 版。事由：信用调查完成。',
      en: 'Scored 70.00, A by score, on 66.67% of the scorecard, missing quick ratio, own-factor; at most BBB for want of coverage; capped to CC by knock-out: listed as dishonest judgment debtor. By version 3 of the scorecard. Reason: the investigation was completed.',
    });
  });

  it('say why there is none', () =>
    expect(
      scored({
        ...{ ...common, missingFactors: ['current-ratio'], coverage: '0' },
        ...{ score: null, grade: null, reason: 'missing-input' },
      }).zh,
    ).toMatch(/^资料不足，未得出评分，缺少：流动比率。/));
});

describe('ratings in words', () => {
  const rated = { scoreId: null, overrideId: null, on, until: null, why: 'investigation', from: 'A' };

  it.each([
    [
      { ...rated, from: null, to: 'A', by: 'model' },
      '按模型评分，信用等级评定为 A。事由：信用调查完成。',
      'By the model, rated A. Reason: the investigation was completed.',
    ],
    [
      { ...rated, to: 'BBB', by: 'model' },
      '按模型评分，信用等级由 A 评定为 BBB。事由：信用调查完成。',
      'By the model, the grade moves from A to BBB. Reason: the investigation was completed.',
    ],
    [
      { ...rated, to: 'AA', by: 'override', why: 'Parent guarantee', until: day('2026-12-31') },
      '经批准，信用等级由 A 人工调整为 AA，有效至 2026-12-31。理由：Parent guarantee。',
      'By override, the grade moves from A to AA until 31 Dec 2026. Reason: Parent guarantee.',
    ],
    [
      { ...rated, to: 'D', by: 'default', why: 'Insolvency' },
      '客户违约，信用等级由 A 降为 D。原因：Insolvency。',
      'After the default, the grade falls from A to D. Reason: Insolvency.',
    ],
    [
      { ...rated, to: 'A', by: 'expiry', why: 'override-expired' },
      '人工评级到期，信用等级维持 A。',
      'The override ran out: the grade stays A.',
    ],
    [
      { ...rated, from: 'D', to: null, by: 'cure', why: 'Arrears paid' },
      '违约解除，信用等级 D 撤销，客户暂无等级。原因：Arrears paid。',
      'The default is cured: grade D ends and the customer is not rated. Reason: Arrears paid.',
    ],
  ] as const)('%j', (data, zh, en) => expect(read('RatingAssigned', data)).toEqual({ zh, en }));

  it('say what an override asks for and whom it needs', () =>
    expect(
      read('RatingOverrideRequested', {
        ...{ overrideId: 'override-1', from: 'BBB', to: 'A', reason: 'New parent', requestedBy: 'ana' },
        ...{ requestedOn: on, until: day('2026-12-31'), notches: 1 },
        needs: { role: 'creditManager', approvers: 2, authority: reference('authority') },
      }),
    ).toEqual({
      zh: '申请将模型等级 BBB 人工调整为 A（上调 1 级），有效至 2026-12-31，需 2 位信用经理批准。理由：New parent。',
      en: "Asked to override the model's BBB by A (1 notch up) until 31 Dec 2026; needs 2 approvers with the authority of the credit manager. Reason: New parent.",
    }));

  it('say tier, default probability and review', () => {
    const facts = { 'rating.grade': { category: 'A', sources: [] } };
    const basis = { facts, tiers: reference('tiers'), ratingScale: reference('ratingScale') };
    expect(read('TierAssigned', { from: 'ordinary', to: 'vip', basis, on })).toEqual({
      zh: '客户分级由普通客户改为VIP客户（信用等级 A）。',
      en: 'Moved from ordinary customer to VIP customer at grade A.',
    });
    const probability = { grade: 'A', pdPercent: '0.0700', lgdPercent: '45', on };
    expect(
      read('DefaultProbabilityEstimated', { ...probability, ratingScale: reference('ratingScale') }).en,
    ).toBe('Grade A: 0.07% probability of default within a year, 45% loss given default.');
    const review = { reviewId: 'review-1', dueOn: day('2026-04-01'), days: 30, basis: null, on };
    expect(read('ReviewScheduled', { ...review, because: 'warning' })).toEqual({
      zh: '下次定期评估定于 2026-04-01（30 天后），依据：风险预警。',
      en: 'The next review is due on 1 Apr 2026, in 30 days, after a risk warning.',
    });
  });
});
