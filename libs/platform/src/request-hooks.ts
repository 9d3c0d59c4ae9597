import type { Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { checkBodyBounds } from './http/body-bounds.js';
import { sendProblem } from './http/problem.filter.js';
import { Refusal } from './http/refusal.js';
import { pathOf } from './http/request.js';
import type { Routes } from './http/routes.js';
import { contentSecurityPolicy } from './http/security-headers.js';
import type { Shutdown } from './shutdown.js';
import type { Metrics } from './telemetry/metrics.js';
import { endRequestSpan, startRequestSpan } from './telemetry/tracing.js';

export interface RequestHookParts {
  readonly metrics: Metrics;
  readonly shutdown: Shutdown;
  readonly routes: Routes;
}

/** Around every request, matched or not: correlation, span, limits of the body, log line, figures, refusal while stopping. */
export function addRequestHooks(server: FastifyInstance, parts: RequestHookParts): void {
  const { metrics, shutdown, routes } = parts;
  const spans = new WeakMap<FastifyRequest, Span>();
  const ended = new WeakSet<FastifyRequest>();
  const end = (request: FastifyRequest) => {
    if (ended.has(request)) return;
    ended.add(request);
    shutdown.requestEnded();
  };

  server.addHook('onRoute', ({ method, url }) => routes.add(method, url));
  server.addHook('onRequest', (request, reply, done) => {
    // Health probes see the stopping for themselves.
    const refused = shutdown.signal.aborted && !pathOf(request).startsWith('/health/');
    shutdown.requestStarted();
    void reply.header('X-Correlation-Id', request.id);
    contentSecurityPolicy(request, reply);
    if (refused) {
      void reply.header('Connection', 'close');
      sendProblem(new Refusal('shutting-down', {}, { 'Retry-After': '5' }), request, reply, routes);
    } else spans.set(request, startRequestSpan(request, done));
  });
  server.addHook('preValidation', (request, _reply, done) => {
    try {
      if (request.body !== undefined) checkBodyBounds(request.body);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
    const { method } = request;
    const { statusCode: status, elapsedTime } = reply;
    metrics.request(method, route, status, elapsedTime / 1000);
    const span = spans.get(request);
    if (span) endRequestSpan(span, method, route, status);
    const caller = request.caller?.id;
    request.log.info(
      { method, path: pathOf(request), route, status, ms: Math.round(elapsedTime), caller },
      'request',
    );
    end(request);
    done();
  });
  server.addHook('onRequestAbort', (request, done) => {
    spans.get(request)?.end();
    end(request);
    done();
  });
}
