import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { checkIdempotencyKey } from '../http/idempotency-key.js';
import type { RateLimit } from '../http/rate-limit.js';
import { Refusal } from '../http/refusal.js';
import { replyOf, requestOf } from '../http/request.js';
import { refuseUndeclaredQuery } from '../http/declared-query.js';
import { authenticate, type AuthenticationParts } from './authentication.js';
import { type Access, accessKey, scopeKey } from './marks.js';
import type { Principal } from './principals.js';

/** Lets a request reach its handler when the handler says who may call it and the caller is one of them. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly parts: AuthenticationParts,
    private readonly rateLimit: RateLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const [request, reply] = [requestOf(context), replyOf(context)];
    const access = markOf<Access>(context, accessKey);
    if (access === undefined) throw new Refusal('handler-unguarded');
    if (access === 'public') {
      this.limit(`address ${request.ip}`, reply);
    } else {
      const { caller, session } = await authenticate(this.parts, request);
      Object.assign(request, { caller, session } satisfies Partial<FastifyRequest>);
      this.limit(caller.id, reply);
      checkRoles(caller, access);
      checkScope(caller, access, markOf<string>(context, scopeKey));
      checkIdempotencyKey(request, caller);
    }
    refuseUndeclaredQuery(context, request);
    return true;
  }

  private limit(caller: string, reply: FastifyReply): void {
    const { allowed, limit, remaining, resetSeconds } = this.rateLimit.take(caller);
    void reply
      .header('RateLimit-Limit', limit)
      .header('RateLimit-Remaining', remaining)
      .header('RateLimit-Reset', resetSeconds);
    if (allowed) return;
    const headers = { 'Retry-After': String(resetSeconds) };
    throw new Refusal('too-many-requests', { limit, seconds: resetSeconds }, headers);
  }
}

function markOf<T>(context: ExecutionContext, key: string): T | undefined {
  const onHandler = Reflect.getMetadata(key, context.getHandler()) as T | undefined;
  return onHandler ?? (Reflect.getMetadata(key, context.getClass()) as T | undefined);
}

function checkRoles(caller: Principal, access: Exclude<Access, 'public'>): void {
  if (access === 'any-caller' || access.roles.some((role) => caller.roles.includes(role))) return;
  throw new Refusal('role-missing', { roles: access.roles.join(', ') });
}

function checkScope({ scopes }: Principal, access: Access, scope: string | undefined): void {
  if (scopes === null || (scope === undefined && access === 'any-caller')) return;
  if (scope === undefined || !scopes.includes(scope))
    throw new Refusal('scope-missing', { scope: scope ?? '*' });
}
