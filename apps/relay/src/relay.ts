import { createJournalPublisher, runRelay } from '@zixin/adapter-kafka';
import { addGauge, relayProgress, storeLease } from '@zixin/platform/distributed';
import type { ServiceRole } from '@zixin/services/serving';
import { publicEventsOf } from './public-events.js';

/** Publishes the log to the journal and to the topic of public events. One instance does, others wait for its lease. */
export const relay: ServiceRole = {
  name: 'relay',
  async work({ engines, metrics, log }) {
    const { kafka, topics } = await engines.bus('zixin-relay', (err) => log.warn({ err }, 'the bus'));
    const { eventStore, readStore, prefix } = engines;
    const progress = relayProgress(eventStore, readStore, topics.partitions);
    const lag = addGauge(metrics, 'zixin_relay_lag_seconds', 'How far the journal is behind the log');
    return {
      readiness: {},
      run: (signal) =>
        runRelay({
          ...{ eventStore: progress.eventStore, mirror: progress.mirror, signal },
          publisher: createJournalPublisher({ kafka, topics, relay: prefix, publicEvents: publicEventsOf }),
          lease: storeLease({ readStore, name: 'relay' }),
          onTrouble: (err) => log.warn({ err }, 'the relay starts again from the stored position'),
          onProgress({ events, caughtUp }) {
            const newest = events.at(-1)?.meta.recordedAt;
            lag(caughtUp || !newest ? 0 : Math.max(0, Date.now() - Date.parse(newest)) / 1_000);
          },
        }),
    };
  },
};
