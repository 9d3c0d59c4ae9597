import { createInMemoryReadStore } from '@zixin/kernel/testing';
import { storeLease } from './store-lease.js';

describe('a lease in the read store', () => {
  const setUp = () => {
    const readStore = createInMemoryReadStore();
    let now = 0;
    const own = () => storeLease({ readStore, name: 'relay', termMillis: 100, clock: () => now });
    return { own, pass: (millis: number) => (now += millis) };
  };

  it('has one holder of many that ask at once', async () => {
    const { own } = setUp();
    const leases = Array.from({ length: 20 }, own);
    const answers = await Promise.all(leases.map((lease) => lease.acquire()));
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('stays with its holder while that one renews it', async () => {
    const { own, pass } = setUp();
    const [first, second] = [own(), own()];
    expect(await first.acquire()).toBe(true);
    for (let round = 0; round < 5; round++) {
      expect(await second.acquire()).toBe(false);
      pass(60);
      expect(await first.renew()).toBe(true);
    }
    expect(await second.acquire()).toBe(false);
  });

  it('goes to another after a whole term without a word, and the first one learns of it', async () => {
    const { own, pass } = setUp();
    const [first, second] = [own(), own()];
    await first.acquire();
    expect(await second.acquire()).toBe(false);
    pass(99);
    expect(await second.acquire()).toBe(false);
    pass(1);
    expect(await second.acquire()).toBe(true);
    expect([await first.renew(), await first.acquire()]).toEqual([false, false]);
    await first.release();
    expect(await second.renew()).toBe(true);
  });

  it('goes to another at once when it was given back', async () => {
    const { own } = setUp();
    const [first, second] = [own(), own()];
    await first.acquire();
    await first.release();
    expect(await second.acquire()).toBe(true);
    expect(await first.acquire()).toBe(false);
  });

  it('is not renewed by one that overslept its term', async () => {
    const { own, pass } = setUp();
    const lease = own();
    await lease.acquire();
    pass(100);
    expect(await lease.renew()).toBe(false);
    expect(await lease.acquire()).toBe(true);
  });
});
