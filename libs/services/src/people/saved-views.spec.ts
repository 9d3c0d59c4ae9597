import type { Instant } from '@zixin/kernel';
import { memorySecretStore } from '@zixin/platform/testing';
import { savedViews } from './saved-views.js';

const savedAt = '2026-03-02T02:00:00.000Z' as Instant;
const view = (name: string, query = 'sort=-exposure', screen = 'customers') => ({
  ...{ screen, name, query, savedAt },
});

describe('saved views', () => {
  it('are a person’s own, by screen and name, and replaced under the same name', () => {
    const views = savedViews(memorySecretStore());
    views.save('ana', view('重点客户'));
    views.save('ana', view('late', '', 'warnings'));
    views.save('ana', view('重点客户', 'tier=VIP'));
    views.save('ana', view('a'));
    expect(views.of('ana')).toEqual([view('a'), view('重点客户', 'tier=VIP'), view('late', '', 'warnings')]);
    expect(views.of('max')).toEqual([]);
  });

  it('are removed one by one', () => {
    const views = savedViews(memorySecretStore());
    views.save('ana', view('a'));
    views.remove('ana', { screen: 'customers', name: 'a' });
    expect(views.of('ana')).toEqual([]);
    const gone = { code: 'saved-view-not-found', params: { screen: 'customers', name: 'a' } };
    expect(() => views.remove('ana', { screen: 'customers', name: 'a' })).toThrow(
      expect.objectContaining(gone),
    );
  });

  it('lose nothing when two are saved at once', () => {
    const store = memorySecretStore();
    let once = true;
    const racing = savedViews({
      get: store.get,
      compareAndSet(...args) {
        if (once) {
          once = false;
          savedViews(store).save('ana', view('first'));
        }
        return store.compareAndSet(...args);
      },
    });
    racing.save('ana', view('second'));
    expect(racing.of('ana').map(({ name }) => name)).toEqual(['first', 'second']);
  });

  it('are bounded', () => {
    const views = savedViews(memorySecretStore());
    for (let count = 0; count < 200; count += 1) views.save('ana', view(`v${String(count)}`));
    views.save('ana', view('v7', 'changed'));
    expect(() => views.save('ana', view('one more'))).toThrow(
      expect.objectContaining({ code: 'saved-views-full' }),
    );
  });
});
