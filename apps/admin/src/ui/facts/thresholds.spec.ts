import type { WarningRule } from '@zixin/calculations';
import { chinese, english } from './testing/speech.js';
import { thresholdOf, thresholdText } from './thresholds.js';

const base = {
  code: 'r',
  label: { en: 'R', zh: 'R' },
  level: 'warn',
  cadence: 'daily',
  actions: [],
} as const;
const ruleOf = (trip: WarningRule['trip']): WarningRule => ({ ...base, trip });

describe('the threshold a figure is held against', () => {
  it('is the one of the level that the warning has', () => {
    const trip = {
      value: 'account.utilisationPercent',
      levels: [
        { level: 'info', on: '75', off: '70' },
        { level: 'critical', on: '100', off: '95' },
      ],
    } as const;
    const figure = 'account.utilisationPercent';
    expect(thresholdOf(ruleOf(trip), 'critical', figure)).toEqual({ kind: 'band', on: '100', off: '95' });
    expect(thresholdOf(ruleOf(trip), 'warn', figure)).toBeNull();
  });

  it('is found inside a condition', () => {
    const when = {
      all: [
        { value: 'evidence.litigation.daysSince', atMost: '30' },
        {
          any: [
            { value: 'evidence.litigation.enforcementCases', atLeast: '1' },
            { fact: 'evidence.litigation.dishonestDebtor', is: ['yes'] },
          ],
        },
      ],
    } as const;
    const of = (figure: string) => thresholdOf(ruleOf({ when }), 'critical', `evidence.litigation.${figure}`);
    expect(of('daysSince')).toEqual({ kind: 'atMost', value: '30' });
    expect(of('enforcementCases')).toEqual({ kind: 'atLeast', value: '1' });
    expect(of('dishonestDebtor')).toEqual({ kind: 'is', words: ['yes'] });
    expect(of('openCases')).toBeNull();
  });

  it('is a trend for a series', () => {
    const trip = { series: 'behaviour.overdueRateMonthEnds', rises: 3, minimum: '10' } as const;
    expect(thresholdOf(ruleOf(trip), 'warn', 'behaviour.overdueRateMonthEnds')).toEqual({
      ...{ kind: 'rises', rises: 3, minimum: '10' },
    });
  });
});

describe('a threshold in words', () => {
  const figure = 'behaviour.overdueRateMonthEnds';

  it('has the unit of its figure', () => {
    const band = { kind: 'band', on: '60', off: '1' } as const;
    expect(thresholdText('account.oldestOverdueDays', band, english)).toBe('On at 60 days, off below 1 day');
    const least = { kind: 'atLeast', value: '150000' } as const;
    expect(thresholdText('account.limitAboveProposal', least, english)).toBe('At least 1,500.00 CNY');
    expect(thresholdText('evidence.litigation.openCases', { ...least, value: '1' }, chinese)).toBe(
      '至少 1 件',
    );
  });

  it('counts rises in points and says words in words', () => {
    const rises = { kind: 'rises', rises: 3, minimum: '10' } as const;
    expect(thresholdText(figure, rises, chinese)).toBe('连续 3 次上升，合计至少 10 个百分点');
    const is = { kind: 'is', words: ['red', 'amber'] } as const;
    expect(thresholdText('warning.level', is, chinese)).toBe('为“红”或“黄”');
  });
});
