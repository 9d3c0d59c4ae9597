import { setMaxListeners } from 'node:events';
import type { JournalPartition } from '@zixin/adapter-kafka';
import { type ProcessDispatch, type ReadStore, runProcess } from '@zixin/kernel';
import { nodeFingerprints } from '@zixin/platform/core';
import { ownCollections } from '@zixin/platform/distributed';
import { allProcesses } from '@zixin/processes';
import { creditCatalog } from '@zixin/views';

export interface PartitionProcesses {
  readonly partition: JournalPartition;
  readonly readStore: ReadStore;
  dispatch(command: ProcessDispatch): Promise<void>;
}

/** All processes over one partition until its signal aborts. Rejects, when one fails, after all have stopped. */
export async function runProcesses({ partition, readStore, dispatch }: PartitionProcesses): Promise<void> {
  const failing = new AbortController();
  const signal = AbortSignal.any([partition.signal, failing.signal]);
  setMaxListeners(0, signal);
  const runs = allProcesses.map((process) =>
    runProcess({
      ...{ process, signal, dispatch, catalog: creditCatalog, fingerprints: nodeFingerprints },
      ...{ eventStore: partition.eventStore, source: partition.source },
      readStore: ownCollections(readStore, partition.partition),
    }),
  );
  try {
    await Promise.all(runs);
  } catch (error) {
    failing.abort();
    await Promise.allSettled(runs);
    throw error;
  }
}
