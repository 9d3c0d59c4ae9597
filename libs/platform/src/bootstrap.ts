import type { AddressInfo } from 'node:net';
import { type DynamicModule, type INestApplication, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SwaggerModule } from '@nestjs/swagger';
import type { DecisionClock, Fingerprints } from '@zixin/kernel';
import type { FastifyInstance } from 'fastify';
import { createServer } from './fastify-server.js';
import { nodeFingerprints } from './fingerprints.js';
import { serveAdminApp } from './http/admin-app.js';
import { describedApp, openApiDocument } from './http/openapi.js';
import type { PositionTokens, ViewPositions } from './http/positions.js';
import { ProblemFilter } from './http/problem.filter.js';
import { createRateLimit } from './http/rate-limit.js';
import { ReadYourWrites } from './http/read-your-writes.js';
import { Routes } from './http/routes.js';
import { DtoPipe } from './http/validation-pipe.js';
import { PlatformServices } from './platform-services.js';
import { addRequestHooks } from './request-hooks.js';
import type { SecretStore } from './secrets/secret-store.js';
import { AccessGuard } from './security/access.guard.js';
import { createAccessTokens } from './security/access-tokens.js';
import { createApiKeys } from './security/api-keys.js';
import { createFailureThrottle } from './security/failure-throttle.js';
import { createPasswords, type PasswordCost } from './security/passwords.js';
import type { Directory } from './security/principals.js';
import { createRefreshTokens } from './security/refresh-tokens.js';
import { Sessions } from './security/sessions.js';
import type { Settings } from './settings.js';
import { drain, Shutdown } from './shutdown.js';
import { HealthController, type ReadinessCheck } from './telemetry/health.controller.js';
import { type LogStream, NestLog } from './telemetry/logging.js';
import { Metrics } from './telemetry/metrics.js';
import { MetricsController } from './telemetry/metrics.controller.js';

export interface AppOptions {
  readonly settings: Pick<Settings, 'port' | 'host' | 'rateLimit' | 'logLevel' | 'trustProxy'>;
  /** Signs tokens and keys command hashes; see `instanceSecret`. */
  readonly secret: string;
  readonly secrets: SecretStore;
  readonly directory: Directory;
  readonly clock: DecisionClock;
  readonly views: ViewPositions;
  readonly positionTokens: PositionTokens;
  readonly readiness?: Readonly<Record<string, ReadinessCheck>>;
  readonly fingerprints?: Fingerprints;
  readonly metrics?: Metrics;
  readonly title?: string;
  readonly version?: string;
  /** What the document describes where that is more than the module: routes of other services behind the same address. */
  readonly described?: Type | DynamicModule;
  /** Where log lines go (default: standard output). */
  readonly logStream?: LogStream;
  readonly passwordCost?: PasswordCost;
  /** How long requests under way may take to end when the app closes (default 10 s). */
  readonly drainMillis?: number;
  /** The folder of the built admin app, served at `/`; absent: none is served. */
  readonly adminApp?: string;
}

export interface App {
  readonly app: INestApplication;
  readonly server: FastifyInstance;
  readonly platform: PlatformServices;
  /** Opens the port and gives the address, as `http://host:port`. */
  listen(): Promise<string>;
  /** Stops accepting, lets what was accepted end, then ends modules. Calling it again waits for the same. */
  close(): Promise<void>;
}

@Module({})
class ShellModule {}

/** Builds an app of a module with everything of the shell around it: guards, problems, limits, docs, health, figures. */
export async function createApp(module: Type | DynamicModule, options: AppOptions): Promise<App> {
  const { settings, clock, directory, secrets } = options;
  const fingerprints = options.fingerprints ?? nodeFingerprints;
  const millis = () => Date.parse(clock.now());
  const routes = new Routes();
  const command = { fingerprints, secret: options.secret };
  const { adapter, server } = await createServer({ ...options, routes, command });
  const failures = createFailureThrottle({ now: millis });
  const sessions = new Sessions({
    directory,
    secrets,
    failures,
    passwords: createPasswords(options.passwordCost),
    accessTokens: createAccessTokens(options.secret, clock.now),
    refreshTokens: createRefreshTokens(secrets, clock.now),
  });
  const platform = new PlatformServices({
    sessions,
    secrets,
    clock,
    apiKeys: createApiKeys(secrets),
    metrics: options.metrics ?? new Metrics(),
    shutdown: new Shutdown(),
    readiness: options.readiness ?? {},
    log: server.log,
  });
  addRequestHooks(server, { ...platform, routes });
  if (options.adminApp !== undefined) await serveAdminApp(server, options.adminApp);
  const app = await NestFactory.create(shellAround(module, platform), adapter, {
    logger: new NestLog(server.log),
    bodyParser: false,
    abortOnError: false,
    autoFlushLogs: true,
  });
  const authentication = { directory, sessions, failures, apiKeys: platform.apiKeys, now: clock.now };
  app.useGlobalGuards(
    new AccessGuard(authentication, createRateLimit({ limit: settings.rateLimit, now: millis })),
    new ReadYourWrites(options),
  );
  app.useGlobalPipes(new DtoPipe());
  app.useGlobalFilters(new ProblemFilter(routes));
  const { described } = options;
  serveDocs(app, described ? await describedApp(shellAround(described, platform)) : app, options);
  await app.init();
  await server.ready();
  let closing: Promise<void> | null = null;
  return {
    app,
    server,
    platform,
    async listen() {
      await app.listen(settings.port, settings.host);
      const { address, port, family } = server.server.address() as AddressInfo;
      return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
    },
    close() {
      closing ??= drain(server.server, platform.shutdown, options.drainMillis ?? 10_000).then(() =>
        app.close(),
      );
      return closing;
    },
  };
}

function shellAround(module: Type | DynamicModule, platform: PlatformServices): DynamicModule {
  return {
    module: ShellModule,
    global: true,
    imports: [module],
    controllers: [HealthController, MetricsController],
    providers: [{ provide: PlatformServices, useValue: platform }],
    exports: [PlatformServices],
  };
}

function serveDocs(
  app: INestApplication,
  described: INestApplication,
  { title = 'Zixin', version = '1' }: AppOptions,
): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(described, title, version), {
    jsonDocumentUrl: 'docs-json',
    raw: ['json'],
    customSiteTitle: title,
  });
}
