import { setTimeout as sleep } from 'node:timers/promises';
import { warningLevels } from '@zixin/calculations';
import { collectionOf } from '@zixin/kernel';
import { addGauge } from '@zixin/platform/distributed';
import type { Work, WorkShell } from '@zixin/services/serving';
import { heldOrders, riskWarnings } from '@zixin/views';

const everyMillis = 15_000;

/** Keeps the figures of what waits for people: held orders, and open warnings by level. */
export function countWork({ engines, metrics, log }: WorkShell): Work {
  const held = addGauge(metrics, 'zixin_held_orders', 'Orders held now');
  const open = addGauge(metrics, 'zixin_open_warnings', 'Open warnings by level', 'level');
  const { readStore } = engines;
  const [orders, warnings] = [collectionOf(heldOrders), collectionOf(riskWarnings)];

  async function count(): Promise<void> {
    held(await readStore.count(orders, [{ field: 'status', is: 'held' }]));
    for (const level of warningLevels) {
      const of = [
        { field: 'status', is: 'open' },
        { field: 'level', is: level },
      ];
      open(await readStore.count(warnings, of), level);
    }
  }

  return {
    readiness: {},
    async run(signal) {
      while (!signal.aborted) {
        await count().catch((err: unknown) =>
          log.warn({ err }, 'what waits for people could not be counted'),
        );
        await sleep(everyMillis, undefined, { signal }).catch(() => undefined);
      }
    },
  };
}
