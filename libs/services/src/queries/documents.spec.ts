import { CheckpointBehind, DomainError, noStream } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore, sampleEvent } from '@zixin/kernel/testing';
import { customerOf, locate } from './documents.js';
import type { Reads } from './reads.js';

const id = '0b6f0d1c-0000-4000-8000-000000000000';

async function readsWhoseViews(reach: boolean): Promise<Reads> {
  const eventStore = createInMemoryEventStore();
  await eventStore.append('creditAccount-1', noStream, [sampleEvent('OrderHeld')]);
  const views = { waitFor: () => Promise.resolve(reach) };
  return { eventStore, readStore: createInMemoryReadStore(), views } as unknown as Reads;
}

describe('a document that the views do not have', () => {
  it('is not there when they have read the whole log', async () => {
    const reads = await readsWhoseViews(true);
    await expect(locate(reads, 'order', id)).rejects.toThrow(DomainError);
    await expect(customerOf(reads, 'evidence', id)).rejects.toThrow(DomainError);
  });

  it('may be there while they are behind: nobody is told that it is not', async () => {
    const reads = await readsWhoseViews(false);
    await expect(locate(reads, 'order', id)).rejects.toThrow(CheckpointBehind);
    await expect(customerOf(reads, 'warning', id)).rejects.toThrow(CheckpointBehind);
  });
});
