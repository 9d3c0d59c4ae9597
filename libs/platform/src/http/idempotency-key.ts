import type { FastifyRequest } from 'fastify';
import type { Principal } from '../security/principals.js';
import { Refusal } from './refusal.js';
import { headerOf } from './request.js';

const shape = /^[\x21-\x7e]([\x20-\x7e]{0,62}[\x21-\x7e])?$/;
const changing: readonly string[] = ['POST', 'PUT', 'DELETE', 'PATCH'];

/** The caller's key of this request, `null` without one. @throws Refusal `idempotency-key-invalid`. */
export function idempotencyKeyOf(request: FastifyRequest): string | null {
  const key = headerOf(request, 'idempotency-key');
  if (key === undefined) return null;
  if (!shape.test(key)) throw new Refusal('idempotency-key-invalid');
  return key;
}

/** @throws Refusal `idempotency-key-missing` when a service wants to change something without one. */
export function checkIdempotencyKey(request: FastifyRequest, caller: Principal): void {
  const key = idempotencyKeyOf(request);
  if (key === null && caller.kind === 'service' && changing.includes(request.method))
    throw new Refusal('idempotency-key-missing');
}
