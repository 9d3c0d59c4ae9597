import { countDeadLetters, journalHealth } from '@zixin/platform/distributed';
import type { ServiceRole } from '@zixin/services/serving';
import { projectPartition } from './partition-views.js';

/** Builds all views over its share of the journal's partitions. */
export const projector: ServiceRole = {
  name: 'projector',
  async work({ engines, metrics, viewGroup: group, log }) {
    const health = journalHealth((err, source) => log.error({ err, source }, 'views start again'));
    const journal = await engines.journal('zixin-projector', (err) => log.warn({ err }, 'the bus'));
    const { readStore, eventStore } = engines;
    return {
      readiness: { journal: health.check },
      run: (signal) =>
        journal.follow({
          ...{ group, signal, onCrash: health.onCrash, onFetch: health.onFetch, onShare: health.onShare },
          onDeadLetter: countDeadLetters(metrics, group, journal.topic),
          run: (partition) =>
            projectPartition({
              ...{ partition, partitions: journal.partitions, log: eventStore, readStore },
              onBatch: (batch) => metrics.viewBatch(batch),
            }),
        }),
    };
  },
};
