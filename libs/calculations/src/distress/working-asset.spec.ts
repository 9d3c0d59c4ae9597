import { ratio, ratioOf } from '@zixin/kernel';
import { figureText } from '../figure.js';
import {
  workingAssetBands,
  workingAssetBase,
  workingAssetIndex,
  workingAssetLimit,
  workingAssetPercent,
} from './working-asset.js';

const firm = {
  currentAssets: 200,
  inventory: 60,
  prepayments: 20,
  currentLiabilities: 100,
  totalLiabilities: 160,
  equity: 100,
};

describe('working-asset model', () => {
  it('lends 20 % at the index 0.8, as published', () =>
    expect(workingAssetPercent(ratioOf('0.8'))).toEqual(ratio(20)));

  it('has no gaps between its bands', () => {
    expect(workingAssetPercent(ratioOf('0.3'))).toEqual(ratioOf('17.5'));
    expect(workingAssetPercent(ratioOf('0.305'))).toEqual(ratio(20));
    expect(workingAssetPercent(ratioOf('1.0'))).toEqual(ratio(20));
    expect(workingAssetPercent(ratioOf('1.0001'))).toEqual(ratio(25));
    expect(workingAssetPercent(ratioOf('-4.6'))).toEqual(ratio(0));
    expect(workingAssetPercent(ratioOf('-4.59'))).toEqual(ratioOf('2.5'));
    for (const { upTo, percent } of workingAssetBands)
      if (upTo) expect(workingAssetPercent(ratioOf(upTo))).toEqual(ratioOf(percent));
  });

  it('works through base, index, percent and limit', () => {
    expect(workingAssetBase(firm)).toEqual({ value: ratio(100) });
    expect(figureText(workingAssetIndex(firm), 2)).toEqual({ value: '0.60' });
    expect(figureText(workingAssetIndex(firm, 'withPrepayments'), 2)).toEqual({ value: '0.80' });
    expect(workingAssetLimit(firm)).toEqual({ value: ratio(20) });
  });

  it('lends nothing on working assets or equity of nothing or less', () => {
    expect(workingAssetLimit({ ...firm, equity: 0 })).toEqual({ value: ratio(0) });
    expect(workingAssetLimit({ ...firm, currentLiabilities: 300 })).toEqual({ value: ratio(0) });
    expect(workingAssetIndex({ ...firm, equity: -5 })).toEqual({ undefined: 'denominator-not-positive' });
    expect(workingAssetLimit({})).toEqual({ undefined: 'missing-current-assets' });
  });
});
