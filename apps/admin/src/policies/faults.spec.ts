import { byPointer, faultCount, faultsIn, intervalOf, isDrawable, weightsSum } from './faults.js';
import { english } from './testing/vocabulary.js';

const factor = (over: object = {}) => ({
  code: 'current-ratio',
  group: 'financial',
  label: { en: 'Current ratio', zh: '流动比率' },
  weight: '100',
  value: 'ratio.current',
  bands: [{ points: '0' }, { from: '1', points: '100' }],
  ...over,
});
const card = (...factors: readonly object[]) => ({
  kind: 'scorecard',
  label: { en: 'Card', zh: '模型' },
  factors,
  missing: 'reweight',
  coverageCaps: [],
  knockOuts: [],
});

describe('faults of a content', () => {
  it('finds none in a card that is right', () => {
    expect(faultsIn(card(factor()), english.say)).toEqual([]);
  });

  it('says weights that do not sum, and bands that overlap, at their places', () => {
    const wrong = factor({
      weight: '98',
      bands: [{ points: '0' }, { from: '2', points: '50' }, { from: '1.5', points: '60' }],
    });
    expect(faultsIn(card(wrong), english.say)).toEqual([
      { pointer: '/factors', message: 'The weights sum to 98; they must sum to 100' },
      { pointer: '/factors/0/bands/2', message: '1.5 is not above the band before' },
    ]);
  });

  it('says a threshold that ends a warning above the one that starts it', () => {
    const rules = {
      kind: 'warningRules',
      rules: [
        {
          code: 'a',
          label: { en: 'A', zh: '甲' },
          level: 'warn',
          cadence: 'daily',
          trip: { value: 'account.overdue', on: '20', off: '25' },
          actions: [],
        },
      ],
    };
    expect(faultsIn(rules, english.say)).toEqual([
      { pointer: '/rules/0/trip/off', message: 'Off at 25 is above on at 20' },
    ]);
  });

  it('counts those of a card that is closed', () => {
    const found = byPointer([
      { pointer: '/factors/1', message: 'a' },
      { pointer: '/factors/1/bands/2', message: 'b' },
      { pointer: '/factors/1/bands/2', message: 'b' },
      { pointer: '/factors/10', message: 'c' },
    ]);
    expect(faultCount(found, '/factors/1')).toBe(2);
  });
});

describe('what a form can draw', () => {
  it('draws values that are wrong, not structures that are', () => {
    expect(isDrawable(card(factor({ weight: '' })), 'scorecard')).toBe(true);
    expect(isDrawable(card({ code: 'x' }), 'scorecard')).toBe(false);
    expect(isDrawable(card(factor()), 'tiers')).toBe(false);
    expect(isDrawable(null, 'tiers')).toBe(false);
    expect(isDrawable({ kind: 'scorecard' }, 'scorecard')).toBe(false);
  });
});

describe('the sum of the weights', () => {
  it('is exact, and says how far it is from 100', () => {
    const weights = (...all: readonly string[]) => weightsSum(all.map((weight) => ({ weight })));
    expect(weights('33.3', '33.3', '33.4')).toEqual({ sum: '100', by: '0', state: 'right' });
    expect(weights('60', '')).toEqual({ sum: '60', by: '40', state: 'short' });
    expect(weights('99.9', '0.2')).toEqual({ sum: '100.1', by: '0.1', state: 'over' });
  });
});

it('says what each band takes', () => {
  const bands = [{ points: '0' }, { from: '0.8', points: '20' }, { above: '1', points: '45' }];
  expect([0, 1, 2].map((index) => intervalOf(bands, index))).toEqual([
    { from: '', to: '< 0.8' },
    { from: '≥ 0.8', to: '≤ 1' },
    { from: '> 1', to: '' },
  ]);
});
