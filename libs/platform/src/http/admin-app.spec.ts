import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { serveAdminApp } from './admin-app.js';

const page = '<script type="module" src="/assets/a.js" nonce="__ZIXIN_NONCE__"></script>';

function built(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zixin-admin-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets/a.js'), 'export {};');
  return folder;
}

async function served(folder = built()) {
  const server = fastify();
  await serveAdminApp(server, folder);
  server.setNotFoundHandler((_, reply) => reply.status(404).send({ code: 'not-found' }));
  return server;
}

const browser = { accept: 'text/html,application/xhtml+xml' };

describe('the admin app', () => {
  it.each(['/', '/customers', '/customers/number%3AC-1?asOf=2026-03-31'])(
    'answers %s with its page',
    async (url) => {
      const { statusCode, headers, body } = await (await served()).inject({ url, headers: browser });
      expect(statusCode).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      const [, nonce] = /nonce="([^"]+)"/.exec(body) ?? [];
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
      expect(headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'");
    },
  );

  it.each(['GET', 'HEAD'] as const)('answers its address to whoever asks: %s', async (method) => {
    const { statusCode, headers } = await (await served()).inject({ method, url: '/' });
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('gives every page another nonce', async () => {
    const server = await served();
    const [one, two] = await Promise.all([0, 1].map(() => server.inject({ url: '/', headers: browser })));
    expect(one?.body).not.toBe(two?.body);
  });

  it.each([
    ['/v1/nothing', browser],
    ['/docs/nothing', browser],
    ['/assets/gone.js', browser],
    ['/customers', { accept: 'application/json' }],
  ])('leaves %s to others', async (url, headers) => {
    expect((await (await served()).inject({ url, headers })).statusCode).toBe(404);
  });

  it('lets its pieces be kept for ever', async () => {
    const { headers } = await (await served()).inject({ url: '/assets/a.js' });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('is not served where it was not built', async () => {
    const server = await served(mkdtempSync(join(tmpdir(), 'zixin-none-')));
    expect((await server.inject({ url: '/', headers: browser })).statusCode).toBe(404);
  });
});
