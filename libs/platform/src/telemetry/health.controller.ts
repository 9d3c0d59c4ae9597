import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PlatformServices } from '../platform-services.js';
import { Public } from '../security/marks.js';

/** Whether a part works; a thrown error counts as no. Why it does not is for the log, not for the answer. */
export type ReadinessCheck = () => boolean | Promise<boolean>;

@ApiTags('service')
@Controller('health')
@Public()
export class HealthController {
  constructor(@Inject(PlatformServices) private readonly platform: PlatformServices) {}

  /** The process runs and answers. */
  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Everything a request needs works; 503 when not, and while stopping. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const checks = Object.entries(this.platform.readiness);
    const results = await Promise.all(checks.map(([name, check]) => this.run(name, check)));
    const ok = results.every(Boolean) && !this.platform.shutdown.signal.aborted;
    void reply.status(ok ? 200 : 503);
    const named = checks.map(([name], index) => [name, results[index] ? 'ok' : 'failed']);
    return { status: ok ? 'ok' : 'unavailable', checks: Object.fromEntries(named) as Record<string, string> };
  }

  private async run(name: string, check: ReadinessCheck): Promise<boolean> {
    try {
      return await check();
    } catch (error) {
      this.platform.log.warn({ err: error, check: name }, 'readiness check failed');
      return false;
    }
  }
}
