import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDataPath } from './security-headers.js';
import { pathOf } from './request.js';

const placeholder = /__ZIXIN_NONCE__/g;

/** No inline script, no foreign origin; style elements only with the page's nonce, which antd's carry. */
const policy = (nonce: string) =>
  [
    "default-src 'none'; script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'`,
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'",
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  ].join('; ');

/**
 * Serves the built admin app: its pieces for ever (their names change with their content), and one page, never kept, for `/`
 * and every address that a browser asks for and nothing else serves. Where the folder is absent (not built), nothing is served.
 */
export async function serveAdminApp(server: FastifyInstance, folder: string): Promise<void> {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return;
  const page = readFileSync(file, 'utf8');
  await server.register(serveFiles, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  });
  const icon = readFileSync(join(folder, 'favicon.svg'));
  server.get('/favicon.svg', (_, reply) => reply.type('image/svg+xml').send(icon));
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    if (!isAskedByBrowser(request)) return reply.callNotFound();
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'Content-Security-Policy': policy(nonce), 'Cache-Control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page.replace(placeholder, nonce));
  };
  server.get('/', answer);
  server.get('/*', answer);
}

function isAskedByBrowser(request: FastifyRequest): boolean {
  const path = pathOf(request);
  const page = !isDataPath(path) && !path.startsWith('/docs') && !path.startsWith('/assets/');
  return page && (path === '/' || (request.headers.accept ?? '').includes('text/html'));
}
