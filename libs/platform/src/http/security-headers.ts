import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from './request.js';

/** Answers of the API load nothing and are shown in no frame. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/** The docs page, whose styles are set by scripts; the admin app's pages state their own. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

const dataPaths = ['/v1', '/health', '/metrics', '/docs-json'];

/** Content-Security-Policy by path; helmet sets the other headers. */
export function contentSecurityPolicy(request: FastifyRequest, reply: FastifyReply): void {
  const path = pathOf(request);
  void reply.header('Content-Security-Policy', isDataPath(path) ? dataPolicy : pagePolicy);
}

export function isDataPath(path: string): boolean {
  return dataPaths.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}
