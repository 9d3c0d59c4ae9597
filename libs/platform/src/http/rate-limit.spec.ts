import { createRateLimit } from './rate-limit.js';

describe('rate limit', () => {
  let at = 5_000;
  const rateLimit = (callers = 10) => createRateLimit({ limit: 2, now: () => at, callers });
  beforeEach(() => {
    at = 5_000;
  });

  it('lets so many requests of a caller through in a minute', () => {
    const limit = rateLimit();
    expect(limit.take('a')).toEqual({ allowed: true, limit: 2, remaining: 1, resetSeconds: 60 });
    at += 10_000;
    expect(limit.take('a')).toEqual({ allowed: true, limit: 2, remaining: 0, resetSeconds: 50 });
    expect(limit.take('a')).toEqual({ allowed: false, limit: 2, remaining: 0, resetSeconds: 50 });
    expect(limit.take('b').allowed).toBe(true);
    at += 50_000;
    expect(limit.take('a').allowed).toBe(true);
  });

  it('forgets the oldest caller rather than grow', () => {
    const limit = rateLimit(2);
    for (const caller of ['a', 'a', 'b', 'c']) limit.take(caller);
    expect(limit.take('a').allowed).toBe(true);
    expect(limit.take('c')).toMatchObject({ remaining: 0 });
  });
});
