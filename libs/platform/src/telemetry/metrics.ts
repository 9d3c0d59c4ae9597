import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const fine = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export type CommandResult = 'changed' | 'unchanged' | 'repeated' | 'refused' | 'failed';

export interface ViewBatch {
  readonly events: number;
  readonly seconds: number;
  /** Age of the newest folded event while there is more to fold, 0 when caught up. */
  readonly lagSeconds: number;
}

/** What `/metrics` tells. Labels come from code, never from callers, so their number is bounded. */
export class Metrics {
  readonly registry = new Registry();
  private readonly commands = this.counter('zixin_commands_total', 'Commands by type and result', [
    'type',
    'result',
  ]);
  private readonly commandSeconds = this.histogram('zixin_command_duration_seconds', 'Time of a command', [
    'type',
  ]);
  private readonly appendSeconds = this.histogram('zixin_append_duration_seconds', 'Time of an append', []);
  private readonly viewEvents = this.counter('zixin_view_events_total', 'Events folded into views', []);
  private readonly viewSeconds = this.histogram(
    'zixin_view_batch_duration_seconds',
    'Time of a view batch',
    [],
  );
  private readonly viewLag = new Gauge({
    name: 'zixin_view_lag_seconds',
    help: 'How far the views are behind the log',
    registers: [this.registry],
  });
  private readonly requests = this.counter('zixin_http_requests_total', 'Requests by route and status', [
    'method',
    'route',
    'status',
  ]);
  private readonly requestSeconds = this.histogram(
    'zixin_http_request_duration_seconds',
    'Time of a request',
    ['method', 'route'],
  );

  constructor({ processMetrics = true }: { readonly processMetrics?: boolean } = {}) {
    if (processMetrics) collectDefaultMetrics({ register: this.registry });
  }

  command(type: string, result: CommandResult, seconds: number): void {
    this.commands.inc({ type, result });
    this.commandSeconds.observe({ type }, seconds);
  }

  append(seconds: number): void {
    this.appendSeconds.observe(seconds);
  }

  viewBatch({ events, seconds, lagSeconds }: ViewBatch): void {
    this.viewEvents.inc(events);
    this.viewSeconds.observe(seconds);
    this.viewLag.set(lagSeconds);
  }

  /** `route` is the pattern, `unknown` for none. */
  request(method: string, route: string, status: number, seconds: number): void {
    this.requests.inc({ method, route, status: String(status) });
    this.requestSeconds.observe({ method, route }, seconds);
  }

  private counter<Label extends string>(name: string, help: string, labelNames: readonly Label[]) {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  private histogram<Label extends string>(name: string, help: string, labelNames: readonly Label[]) {
    return new Histogram({
      name,
      help,
      labelNames: [...labelNames],
      buckets: fine,
      registers: [this.registry],
    });
  }
}
