import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.js';
import { headerOf } from '../http/request.js';

const name = 'zixin_refresh';
const path = '/v1/session';

/** Puts the refresh token where scripts cannot read it and other sites cannot send it. */
export function setRefreshCookie(request: FastifyRequest, reply: FastifyReply, refreshToken: string): void {
  void reply.setCookie(name, refreshToken, attributesFor(request)).header('Cache-Control', 'no-store');
}

export function clearRefreshCookie(request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(name, attributesFor(request));
}

/**
 * The refresh token of a request of our own pages. @throws Refusal `origin-foreign` for a page of another site,
 * `session-ended` without a cookie.
 */
export function refreshTokenOf(request: FastifyRequest): string {
  refuseForeignOrigin(request);
  const token = request.cookies[name];
  if (token === undefined) throw new Refusal('session-ended');
  return token;
}

/** @throws Refusal `origin-foreign`: `SameSite` alone lets pages of sibling hosts through. */
export function refuseForeignOrigin(request: FastifyRequest): void {
  const origin = headerOf(request, 'origin');
  const site = headerOf(request, 'sec-fetch-site');
  const foreignSite = site !== undefined && !['same-origin', 'none'].includes(site);
  if (foreignSite || (origin !== undefined && hostIn(origin) !== request.host))
    throw new Refusal('origin-foreign');
}

function hostIn(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function attributesFor(request: FastifyRequest) {
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(request.hostname);
  const secure = !(local && request.protocol === 'http');
  return { path, secure, httpOnly: true, sameSite: 'strict', maxAge: 7 * 24 * 3600 } as const;
}
