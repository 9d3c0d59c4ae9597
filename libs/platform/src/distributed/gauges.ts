import { Counter, Gauge } from 'prom-client';
import type { Metrics } from '../telemetry/metrics.js';

/** A figure of its own among those of the process; `label` names what it is counted by. Gives what sets it. */
export function addGauge(
  { registry }: Metrics,
  name: string,
  help: string,
  label?: string,
): (value: number, of?: string) => void {
  const gauge = new Gauge({ name, help, registers: [registry], labelNames: label ? [label] : [] });
  return (value, of) => gauge.set(label && of !== undefined ? { [label]: of } : {}, value);
}

/** Counts the records that a consumer of a topic put aside. Shows 0 before the first, so that it is seen as a growth. */
export function countDeadLetters({ registry }: Metrics, consumer: string, topic: string): () => void {
  const counter = new Counter({
    name: 'zixin_dead_letters_total',
    help: 'Records that could not be handled, by consumer group and the topic that they came from',
    ...{ registers: [registry], labelNames: ['consumer', 'topic'] },
  });
  counter.inc({ consumer, topic }, 0);
  return () => counter.inc({ consumer, topic });
}

/** The lag of all views, as a process sees it that only reads them. */
export function setViewLag({ registry }: Metrics, seconds: number): void {
  const gauge = registry.getSingleMetric('zixin_view_lag_seconds');
  if (gauge instanceof Gauge) gauge.set(seconds);
}
