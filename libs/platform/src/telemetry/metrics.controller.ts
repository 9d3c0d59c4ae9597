import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PlatformServices } from '../platform-services.js';
import { AnyCaller, Scope } from '../security/marks.js';

/** Figures for Prometheus, for any caller; a key narrowed to scopes needs `metrics:read`. */
@ApiTags('service')
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(PlatformServices) private readonly platform: PlatformServices) {}

  @Get()
  @AnyCaller()
  @ApiOkResponse({
    description: 'In the text format',
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  @Scope('metrics:read')
  async metrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { registry } = this.platform.metrics;
    void reply.type(registry.contentType);
    return registry.metrics();
  }
}
