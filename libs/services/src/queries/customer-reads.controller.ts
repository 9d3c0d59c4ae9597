import { limitCurve, securedBy } from '@zixin/credit-account/events';
import {
  addMonths,
  asKnown,
  type CalendarDate,
  DomainError,
  type Recorded,
  type TwoClocks,
} from '@zixin/kernel';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { etagOf, headerOf, languageOf, Roles, Scope } from '@zixin/platform';
import { type CreditEvent, type CreditFile, describe, replayCustomer } from '@zixin/views';
import type { FastifyReply, FastifyRequest } from '@zixin/platform';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { customerFacts } from './customer-facts.js';
import { creditFileAnswer } from './customer-file.js';
import { accountAnswer, limitAnswer } from './document-answers.js';
import { newestPage } from './newest-first.js';
import { narrowedTo } from './events-of-customer.js';
import { customerHistory, toldHistory } from './history.js';
import { mentionedNames } from './mentioned-names.js';
import { mitigantUse } from './mitigant-use.js';
import { ClocksDto, clocksOf, LimitsRangeDto, TimelineDto } from './queries.dto.js';

@ApiTags('one customer')
@Controller('v1/customers/:customer')
@Roles(...readers)
@Scope('credit:read')
export class CustomerReadsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Who the customer is, with each account's figures; as it is now, with the ETag that `If-Match` of its changes takes. */
  @Get()
  async customer(
    @Param('customer') customer: string,
    @Query() dto: ClocksDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (dto.asOf === undefined && dto.knownAt === undefined) {
      const customerId = await this.service.customerId(customer);
      const { revision } = await this.service.commands.states.customer(customerId);
      void reply.header('ETag', etagOf(revision));
    }
    const file = await this.creditFile(customer, dto);
    const {
      id,
      asOf,
      knownAt,
      number,
      name,
      country,
      registeredOn,
      status,
      registration,
      cooperationFrom,
      industry,
    } = file;
    const accounts = file.accounts.map(({ segment, currency, limit, terms, hold, exposure, headroom }) => ({
      ...{ segment, currency, limit, terms, hold, exposure, headroom },
    }));
    return {
      id,
      asOf,
      knownAt,
      number,
      name,
      country,
      registeredOn,
      status,
      registration,
      cooperationFrom,
      industry,
      accounts,
    };
  }

  @Get('credit-file')
  async creditFile(@Param('customer') customer: string, @Query() dto: ClocksDto) {
    const { reads, personKeys } = this.service;
    return creditFileAnswer(reads, await this.service.customerId(customer), clocksOf(dto), personKeys);
  }

  /** Every fact that policies can read, by the name they read it by: what a scorecard or a warning rule may be made of. */
  @Get('facts')
  async facts(@Param('customer') customer: string, @Query() dto: ClocksDto) {
    return customerFacts(this.service, await this.service.customerId(customer), clocksOf(dto));
  }

  /** Exposure by stage, limit and headroom of each account. */
  @Get('exposure')
  async exposure(@Param('customer') customer: string, @Query() dto: ClocksDto) {
    const customerId = await this.service.customerId(customer);
    const on = this.service.dateOr(dto.asOf);
    const clocks = clocksOf(dto);
    const file = await this.replayed(customerId, clocks);
    const use = await mitigantUse(this.service.reads, on, clocks.knownAt);
    return {
      customerId,
      asOf: on,
      knownAt: dto.knownAt ?? null,
      accounts: file.accounts.map((account) => accountAnswer(account, on, use)),
    };
  }

  /** How the effective limit of each account runs over time: layers, and every turn between two dates (a year ahead unless said). */
  @Get('limits')
  async limits(@Param('customer') customer: string, @Query() dto: LimitsRangeDto) {
    const customerId = await this.service.customerId(customer);
    const from = this.service.dateOr(dto.from);
    const until = (dto.until as CalendarDate | undefined) ?? addMonths(from, 12);
    const file = await this.replayed(customerId, {});
    const use = await mitigantUse(this.service.reads, from);
    const accounts = file.accounts.map(({ segment, layers, secured }) => ({
      segment,
      turns: limitCurve(securedBy(layers, secured, use), from)
        .filter((step) => step.from <= until)
        .map((step) => ({ from: step.from, ...limitAnswer(step) })),
    }));
    return { customerId, from, until, accounts };
  }

  /** Every event of the customer in words, or those of some days, types or one actor, newest first. */
  @Get('events')
  async events(
    @Param('customer') customer: string,
    @Query() dto: TimelineDto,
    @Req() request: FastifyRequest,
  ) {
    const { reads, personKeys } = this.service;
    const customerId = await this.service.customerId(customer);
    const history = await toldHistory(reads.eventStore, customerId);
    if (history.length === 0) throw new DomainError('customer-not-found', { customerId });
    const known = asKnown(history, clocksOf(dto)).filter(
      narrowedTo(dto, reads.dateAt),
    ) as readonly Recorded<CreditEvent>[];
    const { page, next } = newestPage(known, { cursor: dto.cursor, limit: dto.limit ?? 200 });
    const language = languageOf(headerOf(request, 'accept-language'));
    const names = await mentionedNames(reads, page);
    const items = page.map((event) => ({
      ...describe(event, language, { open: (sealed) => personKeys.open(sealed), ...names }),
      id: event.id,
      correlationId: event.meta.correlationId,
      hash: event.meta.hash,
    }));
    return { items, next };
  }

  /** From the streams, never older than the last command. @throws DomainError `customer-not-found`. */
  private async replayed(customerId: string, clocks: TwoClocks): Promise<CreditFile> {
    const history = await customerHistory(this.service.reads.eventStore, customerId);
    const { file } = replayCustomer(history, clocks);
    if (!file) throw new DomainError('customer-not-found', { customerId });
    return file;
  }
}
