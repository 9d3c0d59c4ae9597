import { setTimeout as after } from 'node:timers/promises';
import type { EventBatch, StoredEvent } from '@zixin/kernel';
import { gathered } from './gathered-batches.js';

const batchOf = (...positions: string[]): EventBatch => ({
  events: positions.map((position) => ({ position }) as StoredEvent),
  position: positions.at(-1) ?? '',
  caughtUp: true,
});

async function* following(batches: readonly EventBatch[], apart = 0): AsyncGenerator<EventBatch> {
  for (const batch of batches) {
    yield batch;
    if (apart > 0) await after(apart);
  }
}

async function positionsOf(batches: AsyncIterable<EventBatch>): Promise<string[][]> {
  const seen: string[][] = [];
  for await (const { events } of batches) seen.push(events.map(({ position }) => position));
  return seen;
}

describe('gathered batches', () => {
  const three = [batchOf('1'), batchOf('2'), batchOf('3', '4')];

  it('are joined when small and close together', async () => {
    expect(await positionsOf(gathered(following(three), { least: 10, millis: 200 }))).toEqual([
      ['1', '2', '3', '4'],
    ]);
  });

  it('go on at once when large enough', async () => {
    expect(await positionsOf(gathered(following(three), { least: 2, millis: 60_000 }))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('do not wait for those that come late', async () => {
    expect(await positionsOf(gathered(following(three, 60), { least: 10, millis: 1 }))).toEqual([
      ['1'],
      ['2'],
      ['3', '4'],
    ]);
  });

  it('have the position of the last one joined', async () => {
    for await (const { position } of gathered(following(three), { least: 10, millis: 200 }))
      expect(position).toBe('4');
    expect.assertions(1);
  });

  it('give what came before an error, then the error', async () => {
    async function* broken() {
      yield batchOf('1');
      throw new Error('the log broke');
    }
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const { events } of gathered(broken(), { least: 1, millis: 1 })) {
          seen.push(events.length);
          await after(5);
        }
      })(),
    ).rejects.toThrow('the log broke');
    expect(seen).toEqual([1]);
  });

  it('end when their reader leaves, though the source waits for ever', async () => {
    async function* waiting() {
      yield batchOf('1');
      await new Promise(() => undefined);
    }
    for await (const batch of gathered(waiting(), { least: 1, millis: 1 })) {
      expect(batch.position).toBe('1');
      break;
    }
  });
});
