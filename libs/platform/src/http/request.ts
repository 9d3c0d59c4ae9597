import type { ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../security/principals.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; `null` for a public handler. `id` of a request is its correlation id. */
    caller: Principal | null;
    /** The refresh family of a bearer token; `null` for keys. */
    session: string | null;
  }
}

export function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}

export function replyOf(context: ExecutionContext): FastifyReply {
  return context.switchToHttp().getResponse<FastifyReply>();
}

/** One header's text; of one sent several times, the values joined as HTTP joins them. */
export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** The path without its query, which may hold names of people. */
export function pathOf(request: { readonly url: string }): string {
  const end = request.url.indexOf('?');
  return end < 0 ? request.url : request.url.slice(0, end);
}
