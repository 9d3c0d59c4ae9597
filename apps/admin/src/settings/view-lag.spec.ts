import { lagOf, positionText, standsOf } from './view-lag.js';

const at = (source: string, behind: number | null) => ({ source, position: '7', behind });
const view = (live: number | null, ...behind: readonly (number | null)[]) => ({
  ...{ version: 2, live },
  positions: behind.map((one, index) => at(`journal/${index}`, one)),
});

it('counts what the slowest source of a view does not have yet', () => {
  expect(lagOf(view(2, 0, 5, null))).toBe(5);
  expect(lagOf(view(2, null))).toBeNull();
  expect(lagOf(view(2))).toBeNull();
});

it('says whether reads have the view of this program, and all of the log in it', () => {
  expect(standsOf(view(2, 0))).toBe('current');
  expect(standsOf(view(2, 3))).toBe('behind');
  expect(standsOf(view(2, null))).toBe('current');
  expect(standsOf(view(1, 0))).toBe('building');
  expect(standsOf(view(null))).toBe('unbuilt');
});

it('reads a place in the log as a number only where it is one', () => {
  expect(positionText('0000000000041560')).toEqual({ count: 41560, text: '0000000000041560' });
  expect(positionText('1024/1024').count).toBeNull();
});
