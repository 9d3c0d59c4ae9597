import { countDeadLetters, journalHealth } from '@zixin/platform/distributed';
import { allProcesses } from '@zixin/processes';
import { processDispatch } from '@zixin/services';
import type { ServiceRole } from '@zixin/services/serving';
import { keepCalendar } from './calendar-keeping.js';
import { runProcesses } from './partition-processes.js';

/** Runs the processes over its share of the journal's partitions, and opens the business days where no other instance does. */
export const automation: ServiceRole = {
  name: 'automation',
  async work({ engines, service, metrics, log }) {
    const health = journalHealth((err, source) => log.error({ err, source }, 'processes start again'));
    const journal = await engines.journal('zixin-automation', (err) => log.warn({ err }, 'the bus'));
    const { readStore, prefix } = engines;
    const group = `${prefix}.automation`;
    const dispatch = processDispatch(service.commands);
    return {
      readiness: { journal: health.check },
      async run(signal) {
        const calendar = keepCalendar({
          ...{ service, readStore, signal },
          onFailure: (err) =>
            log.error({ err }, 'a business day or the reservations of groups could not be seen to'),
        });
        await journal.follow({
          ...{ signal, group, loops: allProcesses.length },
          ...{ onCrash: health.onCrash, onFetch: health.onFetch, onShare: health.onShare },
          onDeadLetter: countDeadLetters(metrics, group, journal.topic),
          run: (partition) => runProcesses({ partition, readStore, dispatch }),
        });
        await calendar;
      },
    };
  },
};
