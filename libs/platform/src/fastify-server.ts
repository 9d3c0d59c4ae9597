import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bodyBytes, fileBytes } from './http/body-bounds.js';
import type { CommandRequestParts } from './http/command-request.js';
import { correlationIdOf } from './http/correlation.js';
import type { PositionTokens } from './http/positions.js';
import { sendProblem } from './http/problem.filter.js';
import type { Routes } from './http/routes.js';
import { contentSecurityPolicy } from './http/security-headers.js';
import type { Settings } from './settings.js';
import { loggerOptions, type LogStream } from './telemetry/logging.js';

export interface ServerParts {
  readonly settings: Pick<Settings, 'logLevel' | 'trustProxy'>;
  readonly logStream?: LogStream | undefined;
  readonly routes: Routes;
  readonly command: CommandRequestParts;
  readonly positionTokens: PositionTokens;
}

/** For addresses no router reads: helmet never sees them. */
const bareHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
};

/** Fastify as every service of ours has it: JSON (and files as octets), bounded in size and time, correlation ids, cookies, security headers. */
export async function createServer(
  parts: ServerParts,
): Promise<{ adapter: FastifyAdapter; server: FastifyInstance }> {
  const { settings, routes } = parts;
  const adapter = new FastifyAdapter({
    ...loggerOptions(settings.logLevel, parts.logStream),
    genReqId: ({ headers }: { headers: Parameters<typeof correlationIdOf>[0] }) => correlationIdOf(headers),
    bodyLimit: bodyBytes,
    requestTimeout: 30_000,
    connectionTimeout: 0,
    keepAliveTimeout: 10_000,
    trustProxy: settings.trustProxy ?? false,
    return503OnClosing: false,
    skipMiddie: true,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers({ ...bareHeaders, 'X-Correlation-Id': request.id });
      contentSecurityPolicy(request, reply);
      sendProblem(error, request, reply, routes);
    },
    clientErrorHandler(_error, socket) {
      if (socket.writable)
        socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    },
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  server.decorateRequest('caller', null);
  server.decorateRequest('session', null);
  server.decorate('zixinCommandParts', parts.command);
  server.decorate('zixinPositionTokens', parts.positionTokens);
  acceptJsonAndFiles(server);
  await server.register(cookie);
  await server.register(helmet, { contentSecurityPolicy: false, referrerPolicy: { policy: 'no-referrer' } });
  return { adapter, server };
}

/** An empty body is no body, so that a client which always names a content type may send none. */
function acceptJsonAndFiles(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parse(request, body as string, done);
  });
  const file = { parseAs: 'buffer', bodyLimit: fileBytes } as const;
  server.addContentTypeParser('application/octet-stream', file, (_, body, done) => done(null, body));
}
