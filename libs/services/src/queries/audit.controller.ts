import { addDays, type CalendarDate } from '@zixin/kernel';
import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, headerOf, languageOf, type Principal, Roles, Scope } from '@zixin/platform';
import type { FastifyRequest } from '@zixin/platform';
import { describe } from '@zixin/views';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { mentionedNames } from './mentioned-names.js';
import { namesOf } from './names.js';
import { AuditDto } from './queries.dto.js';
import { newestEvents } from './newest-events.js';
import { recordedEvents } from './recorded-events.js';

const daysBack = -7;

@ApiTags('audit')
@Controller('v1/events')
@Roles(...readers)
@Scope('credit:read')
export class AuditController {
  private readonly oldest: ReturnType<typeof recordedEvents>;
  private readonly newest: ReturnType<typeof newestEvents>;

  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {
    const { eventStore, dateAt } = service.reads;
    this.oldest = recordedEvents(eventStore, dateAt);
    this.newest = newestEvents(eventStore, dateAt);
  }

  /**
   * What was recorded from one day to another (the last seven days unless said), of all customers or one, by anybody or one actor, of
   * some types or all; in words, in the order of the log or from its end back. A page may be short or empty while `next` has more. Auditors also see people and keys.
   */
  @Get()
  async events(@Query() dto: AuditDto, @Caller() caller: Principal, @Req() request: FastifyRequest) {
    const { reads, personKeys } = this.service;
    const until = this.service.dateOr(dto.until);
    const asked = {
      ...{ from: (dto.from as CalendarDate | undefined) ?? addDays(until, daysBack), until },
      ...{ types: dto.types?.split(','), actor: dto.actor, limit: dto.limit ?? 50 },
      customerId: dto.customer === undefined ? undefined : await this.service.customerId(dto.customer),
      access: caller.roles.includes('auditor'),
    };
    const { cursor } = dto;
    const { events, next } = await (dto.order === 'newestFirst'
      ? this.newest({ ...asked, cursor })
      : this.oldest({ ...asked, after: cursor }));
    const owners = events.map(({ meta }) => ({ customerId: meta.partitionKey }));
    const [customerOf, names] = await Promise.all([namesOf(reads, owners), mentionedNames(reads, events)]);
    const language = languageOf(headerOf(request, 'accept-language'));
    const items = events.map((event) => {
      const { id, meta } = event;
      const { correlationId, causationId, commandId, hash, partitionKey } = meta;
      return {
        ...describe(event, language, { open: (sealed) => personKeys.open(sealed), ...names }),
        ...{
          id,
          commandId,
          correlationId,
          causationId,
          hash,
          partitionKey,
          customer: customerOf(partitionKey),
        },
      };
    });
    return { items, next };
  }
}
