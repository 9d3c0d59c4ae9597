import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';
import { Refusal } from '../http/refusal.js';
import { clearRefreshCookie, refreshTokenOf, setRefreshCookie } from './session-cookie.js';

describe('the refresh cookie', () => {
  let server: FastifyInstance;
  beforeEach(async () => {
    server = fastify();
    await server.register(cookie);
    server.post('/v1/session', (request, reply) => {
      setRefreshCookie(request, reply, 'the-token');
      return {};
    });
    server.delete('/v1/session', (request, reply) => {
      clearRefreshCookie(request, reply);
      return {};
    });
    server.post('/v1/session/refresh', (request) => {
      try {
        return { token: refreshTokenOf(request) };
      } catch (error) {
        return { code: error instanceof Refusal ? error.code : 'other' };
      }
    });
    await server.ready();
  });
  afterEach(() => server.close());

  const setAt = async (host: string) =>
    String(
      (await server.inject({ method: 'POST', url: '/v1/session', headers: { host } })).headers['set-cookie'],
    );
  const refresh = async (headers: Record<string, string>) =>
    (await server.inject({ method: 'POST', url: '/v1/session/refresh', headers })).json<object>();

  it('is out of reach of scripts, of other sites and of the rest of the API', async () => {
    const set = await setAt('zixin.example');
    for (const part of [
      'zixin_refresh=the-token',
      'HttpOnly',
      'Secure',
      'SameSite=Strict',
      'Path=/v1/session',
    ])
      expect(set).toContain(part);
  });

  it('may go over plain HTTP on this machine only', async () => {
    expect(await setAt('localhost:3000')).not.toContain('Secure');
    expect(await setAt('127.0.0.1')).not.toContain('Secure');
    expect(await setAt('localhost.example')).toContain('Secure');
  });

  it('is cleared under the same path', async () => {
    const { headers } = await server.inject({ method: 'DELETE', url: '/v1/session' });
    expect(headers['set-cookie']).toMatch(/zixin_refresh=;.*Path=\/v1\/session/);
  });

  it('is read from our own pages and from programs, not from other sites', async () => {
    const sent = { host: 'zixin.example', cookie: 'zixin_refresh=the-token' };
    const taken = { token: 'the-token' };
    expect(await refresh(sent)).toEqual(taken);
    expect(
      await refresh({ ...sent, origin: 'https://zixin.example', 'sec-fetch-site': 'same-origin' }),
    ).toEqual(taken);
    const refused = { code: 'origin-foreign' };
    for (const origin of ['https://evil.example', 'https://zixin.example:8443', 'null'])
      expect(await refresh({ ...sent, origin })).toEqual(refused);
    expect(await refresh({ ...sent, 'sec-fetch-site': 'same-site' })).toEqual(refused);
    expect(await refresh({ host: 'zixin.example' })).toEqual({ code: 'session-ended' });
  });
});
