import { watchViewLag } from './view-lag.js';

describe('the lag of the views', () => {
  it('is how long they lack what the log has, and nothing once they have it', async () => {
    let [head, have] = [null as string | null, ''];
    const seen: number[] = [];
    const lag = watchViewLag({
      head: () => Promise.resolve(head),
      have: (position) => Promise.resolve(have >= position),
      onSeen: (seconds) => seen.push(seconds),
      onFailure: (error) => {
        throw error;
      },
      everyMillis: 60_000,
    });
    const later = () => new Promise((resolve) => setTimeout(resolve, 20));
    await lag.look();
    expect(lag.seconds()).toBe(0);
    head = '1';
    await lag.look();
    await later();
    expect(lag.seconds()).toBeGreaterThanOrEqual(0.015);
    head = '2';
    await lag.look();
    have = '1';
    await later();
    await lag.look();
    const second = lag.seconds();
    expect(second).toBeGreaterThan(0);
    have = '2';
    await lag.look();
    expect([lag.seconds(), seen.at(-1)]).toEqual([0, 0]);
    lag.stop();
  });
});
