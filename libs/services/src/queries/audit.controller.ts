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
import { type RecordedEvents, recordedEvents } from './recorded-events.js';

const daysBack = -7;

@ApiTags('audit')
@Controller('v1/events')
@Roles(...readers)
@Scope('credit:read')
export class AuditController {
  private readonly recorded: RecordedEvents;

  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {
    const { eventStore, dateAt } = service.reads;
    this.recorded = recordedEvents(eventStore, dateAt);
  }

  /**
   * What was recorded from one day to another (the last seven days unless said), of all customers or one, by anybody or one actor, of
   * some types or all; in words, in the order of the log. A page may be short or empty while `next` has more. Auditors also see people and keys.
   */
  @Get()
  async events(@Query() dto: AuditDto, @Caller() caller: Principal, @Req() request: FastifyRequest) {
    const { reads, personKeys } = this.service;
    const until = this.service.dateOr(dto.until);
    const { events, next } = await this.recorded({
      ...{ from: (dto.from as CalendarDate | undefined) ?? addDays(until, daysBack), until },
      ...{ types: dto.types?.split(','), actor: dto.actor, after: dto.cursor, limit: dto.limit ?? 50 },
      customerId: dto.customer === undefined ? undefined : await this.service.customerId(dto.customer),
      access: caller.roles.includes('auditor'),
    });
    const owners = events.map(({ meta }) => ({ customerId: meta.partitionKey }));
    const [customerOf, nameOf] = await Promise.all([namesOf(reads, owners), mentionedNames(reads, events)]);
    const language = languageOf(headerOf(request, 'accept-language'));
    const items = events.map((event) => {
      const { id, meta } = event;
      const { correlationId, causationId, commandId, hash, partitionKey } = meta;
      return {
        ...describe(event, language, { open: (sealed) => personKeys.open(sealed), nameOf }),
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
