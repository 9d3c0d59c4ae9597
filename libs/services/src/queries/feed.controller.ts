import { type FeedEvent, feedEvent } from '@zixin/contracts';
import { type EventStore, isUuid, type Position, type StoredEvent } from '@zixin/kernel';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  headerOf,
  IsPlainText,
  logPartition,
  PlatformServices,
  Refusal,
  Roles,
  Scope,
} from '@zixin/platform';
import { IsOptional, Matches } from 'class-validator';
import type { FastifyReply, FastifyRequest } from '@zixin/platform';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';

const signOfLifeMillis = 15_000;

export class FeedDto {
  /** Event types, separated by commas; absent: all. */
  @IsOptional()
  @Matches(/^[A-Z]\w{1,60}(,[A-Z]\w{1,60}){0,49}$/)
  types?: string;

  @IsOptional()
  @IsPlainText(80)
  customer?: string;
}

/** What concerns people and keys is not for readers of credit. */
const hidden = /^(access|calendar)-/;

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
   * Server-sent events: `id` is a position, `data` a CloudEvent that names what changed. Starts now, or after `Last-Event-ID`
   * without loss.
   */
  @Get()
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
    reply.hijack();
    reply.raw.writeHead(200, {
      ...headersOf(reply),
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    reply.raw.write(': connected\n\n');
    const alive = setInterval(() => reply.raw.write(': alive\n\n'), signOfLifeMillis);
    try {
      await this.send(
        reply,
        this.service.reads.eventStore,
        after,
        { types: dto.types?.split(','), customerId },
        signal,
      );
    } finally {
      clearInterval(alive);
      reply.raw.end();
    }
  }

  private async startOf(request: FastifyRequest, reply: FastifyReply): Promise<Position | null> {
    const last = headerOf(request, 'last-event-id');
    if (last === undefined) return this.service.reads.eventStore.head();
    const place = reply.server.zixinPositionTokens.decode(last);
    if (!place) throw new Refusal('position-invalid', { most: 1 });
    return place.position;
  }

  private async send(
    reply: FastifyReply,
    eventStore: EventStore,
    after: Position | null,
    wanted: { readonly types: readonly string[] | undefined; readonly customerId: string | null },
    signal: AbortSignal,
  ): Promise<void> {
    const { types, customerId } = wanted;
    for await (const batch of eventStore.subscribe({
      after,
      signal,
      batchSize: 500,
      ...(types ? { types } : {}),
    })) {
      const shown = batch.events.filter(
        (event) =>
          !hidden.test(event.stream) && (customerId === null || event.meta.partitionKey === customerId),
      );
      const text = shown.map((event) => this.line(reply, event)).join('');
      if (text !== '' && !reply.raw.write(text)) await drained(reply, signal);
    }
  }

  private line(reply: FastifyReply, event: StoredEvent): string {
    const id = reply.server.zixinPositionTokens.encode({ partition: logPartition, position: event.position });
    const customerId = isUuid(event.meta.partitionKey) ? event.meta.partitionKey : null;
    const data: FeedEvent = feedEvent({
      ...event,
      customerId,
      recordedAt: event.meta.recordedAt,
      positionToken: id,
    });
    return `id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(data)}\n\n`;
  }
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
}

function drained(reply: FastifyReply, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    reply.raw.once('drain', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
