import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Position } from '@zixin/kernel';
import {
  headerOf,
  IsPlainText,
  logPartition,
  PlatformServices,
  Refusal,
  Roles,
  Scope,
} from '@zixin/platform';
import type { FastifyReply, FastifyRequest } from '@zixin/platform';
import { IsOptional, Matches } from 'class-validator';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { readingAccess } from './feed-access.js';
import { type FeedFilter, feedFilter, feedTypes } from './feed-filter.js';
import { type FeedStream, openFeedStream } from './feed-stream.js';

export class FeedDto {
  /** Event types, separated by commas; absent: all. */
  @IsOptional()
  @Matches(feedTypes)
  types?: string;

  @IsOptional()
  @IsPlainText(80)
  customer?: string;
}

interface Run {
  readonly filter: FeedFilter;
  readonly after: Position | null;
  readonly stream: FeedStream;
  readonly signal: AbortSignal;
  mayRead(): boolean;
  tokenOf(position: Position): string;
}

@ApiTags('feed')
@Controller('v1/feed')
@Roles(...readers)
@Scope('credit:read')
export class FeedController {
  constructor(
    @Inject(ServiceContext) private readonly service: ServiceContext,
    @Inject(PlatformServices) private readonly platform: PlatformServices,
  ) {}

  /**
   * Server-sent events: `id` is a position, `data` a CloudEvent (docs/integration-events.md). Starts now, or after
   * `Last-Event-ID` without loss. `types` takes public types, and names of what happened as `record-changed` tells them.
   */
  @Get()
  @ApiOkResponse({
    description: 'A stream without end',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  async feed(
    @Query() dto: FeedDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const customerId = dto.customer === undefined ? null : await this.service.customerId(dto.customer);
    const after = await this.startOf(request, reply);
    const ended = new AbortController();
    reply.raw.on('close', () => ended.abort());
    const signal = AbortSignal.any([ended.signal, this.platform.shutdown.signal]);
    const mayRead = readingAccess(request, this.service, this.platform);
    const tokenOf = (position: Position) =>
      reply.server.zixinPositionTokens.encode({ partition: logPartition, position });
    reply.hijack();
    reply.raw.writeHead(200, {
      ...headersOf(reply),
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    const stream = openFeedStream(reply.raw, after && tokenOf(after), signal, () => {
      if (!mayRead()) ended.abort();
    });
    const filter = feedFilter(dto.types, customerId);
    try {
      await this.follow({ filter, after, stream, signal, mayRead, tokenOf });
    } catch (error) {
      this.platform.log.error({ err: error }, 'a feed ended');
    } finally {
      stream.end();
    }
  }

  private async startOf(request: FastifyRequest, reply: FastifyReply): Promise<Position | null> {
    const last = headerOf(request, 'last-event-id');
    if (last === undefined) return this.service.reads.eventStore.head();
    const place = reply.server.zixinPositionTokens.decode(last);
    if (!place) throw new Refusal('position-invalid', { most: 1 });
    return place.position;
  }

  private async follow(run: Run): Promise<void> {
    const { filter, after, stream, signal, tokenOf } = run;
    const types = filter.storedTypes && { types: filter.storedTypes };
    const { eventStore } = this.service.reads;
    for await (const batch of eventStore.subscribe({ after, signal, batchSize: 500, ...types })) {
      if (!run.mayRead()) return;
      const told = batch.events.map((event) => ({
        events: filter.told(event),
        place: tokenOf(event.position),
      }));
      if (batch.position !== '') await stream.tell(told, tokenOf(batch.position));
    }
  }
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
}
