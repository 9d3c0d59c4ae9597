import { ordered } from './facet-values.js';

const values = (...pairs: readonly (readonly [string, number])[]) =>
  pairs.map(([value, count]) => ({ value, count }));

describe('the values of a facet', () => {
  it('stand as on their scale, whatever they count', () => {
    const warnings = ordered('warning', values(['warn', 18], ['info', 9], ['critical', 7]));
    expect(warnings.map(({ value }) => value)).toEqual(['critical', 'warn', 'info']);
    const tiers = ordered('tier', values(['key', 26], ['own', 30], ['ordinary', 24], ['vip', 10]));
    expect(tiers.map(({ value }) => value)).toEqual(['vip', 'key', 'ordinary', 'own']);
  });

  it('without a scale stand by count, then by code', () => {
    const industries = ordered('industry', values(['F51', 9], ['C34', 8], ['C14', 9]));
    expect(industries.map(({ value }) => value)).toEqual(['C14', 'F51', 'C34']);
  });
});
