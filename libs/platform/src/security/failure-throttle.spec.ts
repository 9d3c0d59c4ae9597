import { createFailureThrottle } from './failure-throttle.js';

describe('failure throttle', () => {
  let now = 0;
  const throttle = (names = 100) =>
    createFailureThrottle({ now: () => now, mostOf: () => 3, windowMillis: 60_000, names });
  beforeEach(() => {
    now = 1_000;
  });

  it('makes a name wait after its failures, until the window ends', () => {
    const failures = throttle();
    for (let i = 0; i < 3; i++) {
      expect(failures.waitFor('login a')).toBe(0);
      failures.failed('login a', 'address 1');
    }
    expect(failures.waitFor('login a')).toBe(60);
    expect(failures.waitFor('login b', 'address 1')).toBe(60);
    expect(failures.waitFor('login b')).toBe(0);
    now += 59_500;
    expect(failures.waitFor('login a')).toBe(1);
    now += 500;
    expect(failures.waitFor('login a')).toBe(0);
  });

  it('forgives who succeeds', () => {
    const failures = throttle();
    failures.failed('a');
    failures.failed('a');
    failures.succeeded('a');
    failures.failed('a');
    expect(failures.waitFor('a')).toBe(0);
  });

  it('stays small under a flood of names', () => {
    const failures = throttle(2);
    for (let i = 0; i < 3; i++) failures.failed('first');
    failures.failed('second');
    failures.failed('third');
    expect(failures.waitFor('first')).toBe(0);
    for (let i = 0; i < 2; i++) failures.failed('third');
    expect(failures.waitFor('third')).toBe(60);
  });
});
