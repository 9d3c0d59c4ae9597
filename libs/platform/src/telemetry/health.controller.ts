import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PlatformServices } from '../platform-services.js';
import { Public } from '../security/marks.js';
import { version } from '../version.js';

export interface Readiness {
  readonly ok: boolean;
  /** How far behind the part is. */
  readonly lagSeconds?: number;
  /** It works, but others have all the work. */
  readonly idle?: boolean;
}

/** Whether a part works; a thrown error counts as no. Why it does not is for the log, not for the answer. */
export type ReadinessCheck = () => boolean | Readiness | Promise<boolean | Readiness>;

@ApiTags('service')
@Controller('health')
@Public()
export class HealthController {
  constructor(@Inject(PlatformServices) private readonly platform: PlatformServices) {}

  /** The process runs and answers. */
  @Get('live')
  live() {
    return { status: 'ok' as const };
  }

  /** Everything a request needs works; 503 when not, and while stopping. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const checks = Object.entries(this.platform.readiness);
    const results = await Promise.all(checks.map(([name, check]) => this.run(name, check)));
    const ok = results.every(isOk) && !this.platform.shutdown.signal.aborted;
    void reply.status(ok ? 200 : 503);
    const named = checks.map(([name], index) => [name, wordOf(results[index])] as const);
    const lags = checks.flatMap(([name], index) => lagOf(name, results[index]));
    return {
      status: ok ? ('ok' as const) : ('unavailable' as const),
      version,
      checks: Object.fromEntries(named) as Record<string, string>,
      ...(lags.length > 0 && { lagSeconds: Object.fromEntries(lags) as Record<string, number> }),
    };
  }

  private async run(name: string, check: ReadinessCheck): Promise<boolean | Readiness> {
    try {
      return await check();
    } catch (error) {
      this.platform.log.warn({ err: error, check: name }, 'readiness check failed');
      return false;
    }
  }
}

type Result = boolean | Readiness | undefined;

function isOk(result: Result): boolean {
  return typeof result === 'object' ? result.ok : result === true;
}

function wordOf(result: Result): string {
  if (!isOk(result)) return 'failed';
  return typeof result === 'object' && result.idle ? 'idle' : 'ok';
}

function lagOf(name: string, result: Result): readonly (readonly [string, number])[] {
  const seconds = typeof result === 'object' ? result.lagSeconds : undefined;
  return seconds === undefined ? [] : [[name, Math.round(seconds * 10) / 10]];
}
