import type { DecisionClock } from '@zixin/kernel';
import type { FastifyBaseLogger } from 'fastify';
import type { SecretStore } from './secrets/secret-store.js';
import type { ApiKeys } from './security/api-keys.js';
import type { Sessions } from './security/sessions.js';
import type { Shutdown } from './shutdown.js';
import type { ReadinessCheck } from './telemetry/health.controller.js';
import type { Metrics } from './telemetry/metrics.js';

export interface PlatformParts {
  readonly sessions: Sessions;
  readonly apiKeys: ApiKeys;
  readonly secrets: SecretStore;
  readonly metrics: Metrics;
  readonly shutdown: Shutdown;
  readonly clock: DecisionClock;
  readonly readiness: Readonly<Record<string, ReadinessCheck>>;
  readonly log: FastifyBaseLogger;
}

/** What the shell offers to controllers, as one provider. */
export class PlatformServices implements PlatformParts {
  readonly sessions: Sessions;
  readonly apiKeys: ApiKeys;
  readonly secrets: SecretStore;
  readonly metrics: Metrics;
  readonly shutdown: Shutdown;
  readonly clock: DecisionClock;
  readonly readiness: Readonly<Record<string, ReadinessCheck>>;
  readonly log: FastifyBaseLogger;

  constructor(parts: PlatformParts) {
    this.sessions = parts.sessions;
    this.apiKeys = parts.apiKeys;
    this.secrets = parts.secrets;
    this.metrics = parts.metrics;
    this.shutdown = parts.shutdown;
    this.clock = parts.clock;
    this.readiness = parts.readiness;
    this.log = parts.log;
  }
}
