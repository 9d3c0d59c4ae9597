import { journalHealth } from './journal-health.js';

describe('health of who follows the journal', () => {
  const setUp = () => {
    const failures: unknown[] = [];
    const at = { now: 0 };
    const health = journalHealth(
      (error) => failures.push(error),
      () => at.now,
    );
    return { health, failures, at };
  };

  it('is good from the first fetch until nothing was fetched for a minute', () => {
    const { health, at } = setUp();
    expect(health.check()).toEqual({ ok: false, idle: false });
    health.onFetch();
    at.now = 60_000;
    expect(health.check()).toEqual({ ok: true, idle: false });
    at.now = 60_001;
    expect(health.check()).toEqual({ ok: false, idle: false });
  });

  it('is bad from a failure to the next fetch', () => {
    const { health, failures } = setUp();
    health.onFetch();
    health.onCrash('why');
    expect([failures, health.check()]).toEqual([['why'], { ok: false, idle: false }]);
    health.onFetch();
    expect(health.check()).toEqual({ ok: true, idle: false });
  });

  it('is good, and idle, while others have all partitions', () => {
    const { health } = setUp();
    health.onShare([]);
    health.onFetch();
    expect(health.check()).toEqual({ ok: true, idle: true });
    health.onShare([2]);
    expect(health.check()).toEqual({ ok: true, idle: false });
  });
});
