import { encodePosition } from '@zixin/contracts';
import { createWrittenPositions } from './written-positions.js';

const at = (partition: string, position: string) => encodePosition({ partition, position });

describe('written positions', () => {
  it('are the newest of each partition', () => {
    const written = createWrittenPositions();
    for (const token of [at('a', '1'), at('b', '7'), at('a', '3'), at('a', '2'), at('b', '7')])
      written.add(token);
    expect(written.list()).toEqual([at('a', '3'), at('b', '7')]);
  });

  it('are at most as many as a read may name', () => {
    const written = createWrittenPositions();
    for (let index = 0; index < 20; index++) written.add(at(`p${index}`, '1'));
    expect(written.list()).toHaveLength(16);
    expect(written.list().at(-1)).toBe(at('p19', '1'));
  });
});
