import { createInMemoryEventStore } from '@zixin/kernel/testing';
import { creditStory, logOf } from './testing/credit-story.js';
import { breathEvery, breathingStore } from './breath.js';

describe('a breath', () => {
  it('gives others a turn once its time is over, and not before', async () => {
    let [now, turns] = [0, 0];
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
    const breath = breathEvery(10);
    const other = () => setImmediate(() => (turns += 1));
    other();
    await breath();
    expect(turns).toBe(0);
    now = 10;
    await breath();
    expect(turns).toBe(1);
    clock.mockRestore();
  });
});

describe('a store that breathes', () => {
  it('reads the same, with a breath before each batch', async () => {
    const story = creditStory('2026-01-05');
    await story.register('c1');
    let breaths = 0;
    const store = breathingStore(story.eventStore, () => {
      breaths += 1;
      return Promise.resolve();
    });
    expect(await logOf({ eventStore: store as ReturnType<typeof createInMemoryEventStore> })).toEqual(
      await logOf(story),
    );
    expect(breaths).toBeGreaterThan(0);
  });
});
