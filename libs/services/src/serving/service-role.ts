import type { Type } from '@nestjs/common';
import type { Metrics, ReadinessCheck } from '@zixin/platform';
import type { Engines } from '@zixin/platform/distributed';
import type { ServiceContext } from '../service-context.js';

/** Lines for operators; what they tell is never a person's data. */
export interface WorkLog {
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
}

/** What work is done with. */
export interface WorkShell {
  readonly engines: Engines;
  readonly service: ServiceContext;
  readonly metrics: Metrics;
  /** Names the projectors whose views this build reads. */
  readonly viewGroup: string;
  readonly log: WorkLog;
}

/** What a service does besides answering. */
export interface Work {
  readonly readiness: Readonly<Record<string, ReadinessCheck>>;
  /** Works until the signal aborts; rejects when the process must be started again. */
  run(signal: AbortSignal): Promise<void>;
}

/** One service of the distributed composition: which areas of the API it answers, and what it does without being asked. */
export interface ServiceRole {
  readonly name: string;
  readonly controllers?: readonly Type[];
  /** The areas that its document shows: those of all services, where it answers for them at the one address. Default: its own. */
  readonly describes?: readonly Type[];
  /** Makes the first admin of a new store. */
  readonly firstAdmin?: boolean;
  /** The folder of the built admin app, where this service serves it. */
  readonly adminApp?: string;
  /** Connects to what the work needs, before any port is opened. @throws BusUnusable */
  work?(shell: WorkShell): Promise<Work>;
}
