import { context, propagation, trace } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { type CommandLoop, type CommandTimedOut, DomainError, type EventStore } from '@zixin/kernel';
import { measuredCommandLoop, measuredEventStore, tracedViewBatch } from './measured.js';
import { Metrics } from './metrics.js';
import { endRequestSpan, startRequestSpan, startTracing } from './tracing.js';

const spans = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
beforeAll(() => provider.register());
beforeEach(() => spans.reset());
afterAll(async () => {
  await provider.shutdown();
  trace.disable();
  context.disable();
  propagation.disable();
});

/** A loop that answers what the test says. */
function loopThat(execute: () => Promise<unknown>): CommandLoop {
  return { execute: execute as never, state: () => Promise.reject(new Error('not asked here')) };
}
const send = (loop: CommandLoop) =>
  loop.execute(
    { category: 'account' } as never,
    'a-1',
    { type: 'ReserveCredit', data: {} } as never,
    {} as never,
  );

describe('a measured command loop', () => {
  it('counts commands by their result and passes answers and errors on', async () => {
    const metrics = new Metrics({ processMetrics: false });
    const measured = (execute: () => Promise<unknown>) =>
      send(measuredCommandLoop(loopThat(execute), metrics));
    const changed = { events: [{}], repeated: false };
    expect(await measured(() => Promise.resolve(changed))).toBe(changed);
    await measured(() => Promise.resolve({ events: [], repeated: false }));
    await measured(() => Promise.resolve({ events: [{}], repeated: true }));
    const refusal = new DomainError('no');
    await expect(measured(() => Promise.reject(refusal))).rejects.toBe(refusal);
    await expect(measured(() => Promise.reject(new Error('disk') as CommandTimedOut))).rejects.toThrow(
      'disk',
    );
    const told = await metrics.registry.metrics();
    for (const result of ['changed', 'unchanged', 'repeated', 'refused', 'failed'])
      expect(told).toContain(`zixin_commands_total{type="ReserveCredit",result="${result}"} 1`);
    expect(told).toContain('zixin_command_duration_seconds_count{type="ReserveCredit"} 5');
  });

  it('is a span inside its request, whose caller may have begun the trace', async () => {
    const loop = measuredCommandLoop(
      loopThat(() => Promise.resolve({ events: [], repeated: false })),
      new Metrics({ processMetrics: false }),
    );
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
    let sent: Promise<unknown> = Promise.resolve();
    const request = startRequestSpan({ headers, method: 'POST' }, () => {
      sent = send(loop);
    });
    await sent;
    endRequestSpan(request, 'POST', '/v1/orders', 500);
    const [command, outer] = spans.getFinishedSpans();
    expect([command?.name, outer?.name]).toEqual(['ReserveCredit', 'POST /v1/orders']);
    expect(command?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
    expect(outer?.spanContext().traceId).toBe(traceId);
    expect(outer?.attributes['http.response.status_code']).toBe(500);
  });

  it('marks a failed view batch', async () => {
    await expect(tracedViewBatch(3, () => Promise.reject(new RangeError('x')))).rejects.toThrow('x');
    expect(spans.getFinishedSpans()[0]).toMatchObject({
      name: 'view batch',
      status: { code: 2, message: 'RangeError' },
    });
  });
});

describe('a measured event store', () => {
  it('times appends', async () => {
    const metrics = new Metrics({ processMetrics: false });
    const appended = { revision: 0, position: '1' };
    const store = { append: () => Promise.resolve(appended), head: () => Promise.resolve('1') };
    const measured = measuredEventStore(store as unknown as EventStore, metrics);
    expect(await measured.append('s-1', -1, [])).toBe(appended);
    expect(await measured.head()).toBe('1');
    expect(await metrics.registry.metrics()).toContain('zixin_append_duration_seconds_count 1');
  });
});

describe('metrics', () => {
  it('tell how far views are behind', async () => {
    const metrics = new Metrics({ processMetrics: false });
    metrics.viewBatch({ events: 5, seconds: 0.01, lagSeconds: 2 });
    metrics.viewBatch({ events: 3, seconds: 0.01, lagSeconds: 0 });
    const told = await metrics.registry.metrics();
    expect(told).toContain('zixin_view_events_total 8');
    expect(told).toContain('zixin_view_lag_seconds 0');
  });
});

describe('tracing', () => {
  it('starts nothing without a collector', async () => {
    const stop = await startTracing({}, 'zixin');
    await stop();
    expect(trace.getTracer('zixin').startSpan('still ours').isRecording()).toBe(true);
  });
});
