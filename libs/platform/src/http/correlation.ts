import type { IncomingHttpHeaders } from 'node:http';
import { newId } from '../fingerprints.js';

const shape = /^[\w.:-]{1,64}$/;
const traceparent = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The caller's `X-Correlation-Id`, else the trace id of `traceparent`, else a new id. Anything odd is not taken over. */
export function correlationIdOf(headers: IncomingHttpHeaders): string {
  const said = headers['x-correlation-id'];
  if (typeof said === 'string' && shape.test(said)) return said;
  const trace = headers['traceparent'];
  return (typeof trace === 'string' ? traceparent.exec(trace)?.[1] : undefined) ?? newId();
}
