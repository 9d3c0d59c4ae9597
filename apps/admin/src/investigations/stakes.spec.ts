import { stakeSum } from './stakes.js';

describe('stakes together', () => {
  it.each([
    [['66.6667', '33.3333'], '100', false],
    [['0.1', '0.2'], '0.3', false],
    [['66.6667', '33.3334'], '100.0001', true],
    [['51', '', 'x'], '51', false],
    [[], '0', false],
  ])('%j come to %s', (stakes, percent, over) => {
    expect(stakeSum(stakes)).toEqual({ percent, over });
  });
});
