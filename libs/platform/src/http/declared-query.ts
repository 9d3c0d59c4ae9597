import type { ExecutionContext, Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.js';
import { routeArguments } from './route-arguments.js';

type Declared = ReadonlySet<string> | 'checked-by-its-class';
type Handler = ReturnType<ExecutionContext['getHandler']>;
const declared = new WeakMap<Handler, Declared>();

/** An unknown query parameter is an error also where the handler takes single parameters or none. @throws Refusal `request-invalid`. */
export function refuseUndeclaredQuery(context: ExecutionContext, request: FastifyRequest): void {
  const names = Object.keys(request.query as object);
  if (names.length === 0) return;
  const known = declaredBy(context.getClass(), context.getHandler());
  if (known === 'checked-by-its-class') return;
  const complaints = names
    .filter((name) => !known.has(name))
    .map((name) => ({ pointer: `/${name}`, rule: 'unknown-parameter' }));
  if (complaints.length > 0) throw new Refusal('request-invalid', {}, {}, complaints);
}

function declaredBy(controller: Type, handler: Handler): Declared {
  let known = declared.get(handler);
  if (known === undefined) {
    const queries = routeArguments(controller, handler.name).filter(({ source }) => source === 'query');
    const whole = queries.some(({ property }) => property === null);
    known = whole ? 'checked-by-its-class' : new Set(queries.map(({ property }) => property ?? ''));
    declared.set(handler, known);
  }
  return known;
}
