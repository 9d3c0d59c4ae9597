import type { FactsUsed, WarningAction, WarningLevel, WarningRule, WarningTrip } from '@zixin/calculations';
import { day } from '../testing/account-history.js';
import { sayIn } from './phrases.js';
import { warningPhrases } from './warning-phrases.js';

const on = day('2026-03-02');
const label = { en: 'High overdue rate', zh: '逾期率过高' };

function raised(trip: WarningTrip, figures: FactsUsed, actions: readonly WarningAction[] = []) {
  return at('warn', trip, figures, actions);
}

function at(level: WarningLevel, trip: WarningTrip, figures: FactsUsed, actions: readonly WarningAction[]) {
  const rule: WarningRule = { code: 'own', label, level: 'warn', cadence: 'daily', trip, actions };
  const { zh, en } = warningPhrases.RiskWarningRaised;
  const data = {
    ...{ warningId: 'e-1.own', code: 'own', level, continues: null, rule, figures, actions, on },
    warningRules: { name: 'warningRules', version: 2 },
  };
  return { zh: zh(data, sayIn('zh'), ''), en: en(data, sayIn('en'), '') };
}

const number = (text: string) => ({ number: text, sources: [] });

describe('warnings in words', () => {
  it('say the figure, its threshold and what is proposed', () =>
    expect(
      raised(
        { value: 'behaviour.overdueRatePercent', on: '20', off: '15' },
        { 'behaviour.overdueRatePercent': number('185/8') },
        [
          { action: 'review', withinDays: 30, automatic: true },
          { action: 'shortenTerms', netDays: 15, prepaymentPercent: 30, automatic: false },
          { action: 'demandGuarantee', automatic: false },
        ],
      ),
    ).toEqual({
      zh: '预警：逾期率过高，当前 23.13%，触发线 20%。建议措施：提前评估（30 天内）（自动）；缩短账期至 15 天，预付 30%；要求担保。',
      en: 'Warning: High overdue rate, at 23.13% against a threshold of 20%. Proposed: review early within 30 days (automatic); shorten the terms to 15 days with 30% prepaid; demand a guarantee.',
    }));

  it('take the threshold of the level', () => {
    const levels = [
      { level: 'info', on: '30', off: '15' },
      { level: 'critical', on: '60', off: '45' },
    ] as const;
    const figures = { 'account.oldestOverdueDays': number('61') };
    expect(at('critical', { value: 'account.oldestOverdueDays', levels }, figures, []).zh).toBe(
      '严重预警：逾期率过高，当前 61 天，触发线 60 天。',
    );
  });

  it('list the readings of a series', () => {
    const series = (...numbers: readonly string[]) => ({
      's.overdueRateMonthEnds': { series: numbers.map((one) => ({ on, number: one })), sources: [] },
    });
    expect(
      raised({ series: 's.overdueRateMonthEnds', rises: 2, minimum: '10' }, series('1', '5', '15/2', '16'))
        .en,
    ).toBe('Warning: High overdue rate, readings 5% → 7.5% → 16%.');
    expect(
      raised({ series: 's.overdueRateMonthEnds', readings: 2, below: '50' }, series('60', '49', '48')).zh,
    ).toBe('预警：逾期率过高，近期 49% → 48%，均低于 50。');
  });

  it('say no figure for a condition, nor for an amount whose currency nobody recorded', () => {
    const when = { value: 'evidence.litigation.openCount', atLeast: '1' } as const;
    expect(raised({ when }, {}).en).toBe('Warning: High overdue rate.');
    const trip = { value: 'account.limitAboveProposal', on: '1', off: '1' };
    expect(raised(trip, { 'account.limitAboveProposal': number('5000000') }).zh).toBe('预警：逾期率过高。');
  });

  it.each([
    ['figure-off', '解除预警“额度使用率过高”。原因：指标已恢复正常。'],
    ['level-fell', '解除预警“额度使用率过高”。原因：级别回落，由较低级别的预警接替。'],
    ['rule-withdrawn', '解除预警“额度使用率过高”。原因：规则已停用。'],
  ])('say why a rule cleared one: %s', (reason, text) => {
    const data = { warningId: 'e-1.utilisation', figures: {}, by: 'rule', reason, stillOn: false, on };
    expect(warningPhrases.RiskWarningCleared.zh(data, sayIn('zh'), '')).toBe(text);
  });
});
