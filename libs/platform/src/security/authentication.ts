import type { FastifyRequest } from 'fastify';
import { headerOf } from '../http/request.js';
import { Refusal } from '../http/refusal.js';
import type { ApiKeys } from './api-keys.js';
import type { FailureThrottle } from './failure-throttle.js';
import type { Directory, Principal } from './principals.js';
import { refuseWhileThrottled, type Sessions } from './sessions.js';

export interface Authenticated {
  readonly caller: Principal;
  readonly session: string | null;
}

export interface AuthenticationParts {
  readonly directory: Directory;
  readonly sessions: Sessions;
  readonly apiKeys: ApiKeys;
  readonly failures: FailureThrottle;
  /** RFC 3339 instant. */
  now(): string;
}

/**
 * Who sends a request, by `Authorization: Bearer` or `Zixin-Key`. @throws Refusal `credentials-missing`, `credentials-invalid`,
 * `token-expired`, `key-revoked`, `key-expired`, `too-many-failures`.
 */
export async function authenticate(
  parts: AuthenticationParts,
  request: FastifyRequest,
): Promise<Authenticated> {
  const key = headerOf(request, 'zixin-key');
  const authorization = headerOf(request, 'authorization');
  if (key !== undefined) {
    if (authorization !== undefined) throw new Refusal('credentials-invalid');
    return { caller: serviceOf(parts, key, request.ip), session: null };
  }
  if (authorization === undefined) throw new Refusal('credentials-missing', {}, challenge);
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new Refusal('credentials-invalid', {}, challenge);
  const { userId, session } = await parts.sessions.claimsOf(token);
  const caller = parts.directory.principal(userId);
  if (!caller) throw new Refusal('credentials-invalid', {}, challenge);
  return { caller, session };
}

const challenge = { 'WWW-Authenticate': 'Bearer' };

function serviceOf(parts: AuthenticationParts, text: string, address: string): Principal {
  const name = `address ${address}`;
  refuseWhileThrottled(parts.failures, [name]);
  const keyId = parts.apiKeys.verify(text);
  const record = keyId === null ? null : parts.directory.key(keyId);
  if (!record) {
    parts.failures.failed(name);
    throw new Refusal('credentials-invalid');
  }
  if (record.revoked) throw new Refusal('key-revoked');
  if (record.expiresAt !== null && record.expiresAt <= parts.now()) throw new Refusal('key-expired');
  const owner = parts.directory.principal(record.userId);
  if (!owner) throw new Refusal('credentials-invalid');
  return { ...owner, kind: 'service', scopes: record.scopes };
}
