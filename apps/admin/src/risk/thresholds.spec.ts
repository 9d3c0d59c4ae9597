import type { WarningRule } from '@zixin/calculations';
import { thresholdOf } from './thresholds.js';

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
    expect(of('dishonestDebtor')).toEqual({ kind: 'is', value: 'yes' });
    expect(of('openCases')).toBeNull();
  });

  it('is a trend for a series', () => {
    const trip = { series: 'behaviour.overdueRateMonthEnds', rises: 3, minimum: '10' } as const;
    expect(thresholdOf(ruleOf(trip), 'warn', 'behaviour.overdueRateMonthEnds')).toEqual({
      ...{ kind: 'rises', rises: 3, minimum: '10' },
    });
  });
});
