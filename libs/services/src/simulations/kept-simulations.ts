import { DomainError, type Instant } from '@zixin/kernel';
import type { SimulationReport } from './simulation.js';

export interface KeptSimulation {
  readonly id: string;
  readonly ranAt: Instant;
  readonly report: SimulationReport;
}

/** Simulations of the last hour, in memory. One runs at a time; the same id again gives the first answer. */
export interface KeptSimulations {
  /** @throws DomainError `simulations-busy`. */
  run(id: string, work: () => Promise<SimulationReport>): Promise<KeptSimulation>;
  /** @throws DomainError `simulation-not-found`. */
  get(id: string): KeptSimulation;
}

const keptMillis = 3_600_000;
const mostKept = 20;
const mostWaiting = 4;

export function keptSimulations(now: () => Instant): KeptSimulations {
  const kept = new Map<string, KeptSimulation>();
  const running = new Map<string, Promise<KeptSimulation>>();
  let last: Promise<unknown> = Promise.resolve();

  function forgetOld(): void {
    const since = Date.parse(now()) - keptMillis;
    for (const [id, { ranAt }] of kept)
      if (kept.size > mostKept || Date.parse(ranAt) < since) kept.delete(id);
  }

  async function after(before: Promise<unknown>, id: string, work: () => Promise<SimulationReport>) {
    await before.catch(() => undefined);
    try {
      const simulation = { id, report: await work(), ranAt: now() };
      kept.set(id, simulation);
      forgetOld();
      return simulation;
    } finally {
      running.delete(id);
    }
  }

  return {
    run(id, work) {
      forgetOld();
      const known = kept.get(id);
      if (known) return Promise.resolve(known);
      const already = running.get(id);
      if (already) return already;
      if (running.size > mostWaiting) throw new DomainError('simulations-busy', { waiting: running.size });
      const started = after(last, id, work);
      running.set(id, started);
      last = started;
      return started;
    },
    get(id) {
      forgetOld();
      const found = kept.get(id);
      if (!found) throw new DomainError('simulation-not-found', { id });
      return found;
    },
  };
}
