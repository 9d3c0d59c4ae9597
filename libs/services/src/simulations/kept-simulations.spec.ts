import type { Instant } from '@zixin/kernel';
import { keptSimulations } from './kept-simulations.js';
import type { SimulationReport } from './simulation.js';

const report = { customers: 1 } as SimulationReport;

describe('simulations that were run', () => {
  it('are kept for an hour', async () => {
    let now = '2026-03-02T02:00:00.000Z' as Instant;
    const kept = keptSimulations(() => now);
    await kept.run('one', () => Promise.resolve(report));
    now = '2026-03-02T02:59:59.000Z' as Instant;
    expect(kept.get('one').report).toBe(report);
    now = '2026-03-02T03:00:01.000Z' as Instant;
    expect(() => kept.get('one')).toThrow('simulation-not-found');
  });

  it('run one after the other, the same id once, and only so many wait', async () => {
    const kept = keptSimulations(() => '2026-03-02T02:00:00.000Z' as Instant);
    let [running, most, runs] = [0, 0, 0];
    const work = async () => {
      [running, runs] = [running + 1, runs + 1];
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return report;
    };
    const started = ['a', 'b', 'c', 'd', 'e', 'a'].map((id) => kept.run(id, work));
    expect(() => kept.run('f', work)).toThrow('simulations-busy');
    await Promise.all(started);
    expect([most, runs]).toEqual([1, 5]);
  });

  it('keep only the newest, and go on after one that failed', async () => {
    const kept = keptSimulations(() => '2026-03-02T02:00:00.000Z' as Instant);
    await expect(kept.run('bad', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    for (let id = 0; id < 25; id += 1) await kept.run(String(id), () => Promise.resolve(report));
    expect(() => kept.get('4')).toThrow('simulation-not-found');
    expect(kept.get('24').id).toBe('24');
  });
});
