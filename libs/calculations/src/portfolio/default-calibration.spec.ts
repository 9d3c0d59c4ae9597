import fc from 'fast-check';
import { calibrationShift, meanDefaultRate, shiftedDefaultRate } from './default-calibration.js';

describe('calibration of default rates', () => {
  it('finds the shift in closed form for one rate: from even odds to 3 : 1 is ln 3', () => {
    const result = calibrationShift([{ pd: 0.5 }], 0.75);
    expect('shift' in result && result.shift).toBeCloseTo(Math.log(3), 12);
  });

  it('brings the mean to the target and keeps the order of the rates', () => {
    const pd = fc.double({ min: 0.0001, max: 0.9, noNaN: true });
    const rates = fc.array(fc.record({ pd, weight: fc.integer({ min: 1, max: 1_000 }) }), { minLength: 1 });
    fc.assert(
      fc.property(rates, fc.double({ min: 0.001, max: 0.9, noNaN: true }), (all, target) => {
        const result = calibrationShift(all, target);
        if (!('shift' in result)) throw new Error('out of reach');
        expect(meanDefaultRate(all, result.shift)).toBeCloseTo(target, 10);
        const [low, high] = [Math.min(...all.map((a) => a.pd)), Math.max(...all.map((a) => a.pd))];
        expect(shiftedDefaultRate(low, result.shift)).toBeLessThanOrEqual(
          shiftedDefaultRate(high, result.shift),
        );
      }),
    );
  });

  it('leaves declared defaults at 100 percent', () => {
    const rates = [{ pd: 1 }, { pd: 0.02 }, { pd: 0.04 }, { pd: 0.02 }];
    const result = calibrationShift(rates, 0.3);
    expect('shift' in result && meanDefaultRate(rates, result.shift)).toBeCloseTo(0.3, 10);
    expect(shiftedDefaultRate(1, 5)).toBe(1);
    expect(calibrationShift(rates, 0.25)).toEqual({ undefined: 'target-out-of-reach' });
    expect(calibrationShift(rates, 1)).toEqual({ undefined: 'target-out-of-reach' });
  });

  it('is undefined with nothing to move', () => {
    expect(calibrationShift([], 0.1)).toEqual({ undefined: 'nothing-to-calibrate' });
    expect(calibrationShift([{ pd: 0 }, { pd: 1 }], 0.5)).toEqual({ undefined: 'nothing-to-calibrate' });
  });
});
