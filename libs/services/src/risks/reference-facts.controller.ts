import { pairOf } from '@zixin/exchange-rate';
import { collectionOf } from '@zixin/kernel';
import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answerOf, type CommandRequest, Commanding, PageDto, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import { type IndustryClimate, industryClimate, standingReadings } from '@zixin/views';
import { answered, pageOf } from '../queries/list-pages.js';
import { readers, writers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { ClimateReadingDto, ExchangeRateDto, ExchangeRatesDto } from './risks.dto.js';

/** Facts about the world that everybody's decisions read: climate indices and exchange rates. */
@ApiTags('risk')
@Controller('v1')
export class ReferenceFactsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  @Get('industries')
  @Roles(...readers)
  @Scope('credit:read')
  async industries(@Query() dto: PageDto) {
    const order = [{ field: 'industry' }];
    const collection = collectionOf(industryClimate);
    const page = await pageOf<IndustryClimate>(this.service, collection, dto, { where: [], order });
    return answered(page, (climate) => ({
      industry: climate.industry,
      readings: standingReadings(climate),
      corrections: climate.readings.length - standingReadings(climate).length,
    }));
  }

  @Post('industries/:code/climate-readings')
  @Roles(...writers)
  @Scope('risk:write')
  async recordReading(
    @Param('code') industry: string,
    @Body() { index, period, source, publishedOn }: ClimateReadingDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { industry, index, period, source, publishedOn: this.service.dateOr(publishedOn) };
    const command = { type: 'RecordClimateReading', data } as const;
    const outcome = await this.service.commands.industry(industry, command, call.envelope(undefined));
    return answerOf(reply, outcome, { ...outcome.state }, { created: true });
  }

  /** Every rate of a pair, oldest day first. */
  @Get('exchange-rates')
  @Roles(...readers)
  @Scope('credit:read')
  async rates(@Query() { base, quote }: ExchangeRatesDto) {
    const { state } = await this.service.commands.states.exchangeRate(pairOf(base, quote));
    return { base, quote, rates: state.rates };
  }

  @Post('exchange-rates')
  @Roles(...writers)
  @Scope('risk:write')
  async recordRate(
    @Body() dto: ExchangeRateDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { base, quote, rate, rateType = 'mid', source } = dto;
    const data = { base, quote, rate, rateType, source, on: this.service.dateOr(dto.on) };
    const command = { type: 'RecordExchangeRate', data } as const;
    const outcome = await this.service.commands.exchangeRate(
      pairOf(base, quote),
      command,
      call.envelope(undefined),
    );
    return answerOf(reply, outcome, { recorded: data }, { created: true });
  }
}
