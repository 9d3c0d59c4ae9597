import type { CreditAccountCommand } from '@zixin/credit-account';
import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CalendarDate } from '@zixin/kernel';
import { answerOf, type CommandRequest, Commanding, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import { creditPeople, deciders } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { toldAccountEvents } from '../told-events.js';
import { SegmentDto } from './limits.dto.js';
import { DefaultDto, MitigantDto } from './risk-mitigation.dto.js';

/** Mitigants, and what is left when they were not enough: a declared default and its cure. */
@ApiTags('limits and terms')
@Controller('v1/customers/:customer')
@Scope('limits:write')
export class RiskMitigationController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Stops all credit and gives the customer the grade of default. */
  @Post('defaults')
  @Roles(...deciders)
  async declare(
    @Param('customer') customer: string,
    @Body() dto: DefaultDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { reason: dto.reason, on: this.service.dateOr(dto.on) };
    return this.run(customer, dto.segment, { type: 'DeclareDefault', data }, call, reply);
  }

  /** By another person than who declared it. */
  @Post('defaults/cure')
  @Roles(...deciders)
  async cure(
    @Param('customer') customer: string,
    @Body() dto: DefaultDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { reason: dto.reason, on: this.service.dateOr(dto.on) };
    return this.run(customer, dto.segment, { type: 'CureDefault', data }, call, reply);
  }

  /** A guarantee, collateral, deposit or insurance; whether it raises the limit, once confirmed, is the order check's policy. */
  @Post('mitigants')
  @Roles(...creditPeople)
  async register(
    @Param('customer') customer: string,
    @Body() dto: MitigantDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { kind, provider, coveragePercent = '100', haircutPercent = '0', evidence } = dto;
    const data = {
      ...{ mitigantId: dto.id ?? call.idOf('mitigant'), kind, provider, coveragePercent, haircutPercent },
      amount: dto.amount.toMoney(),
      from: this.service.dateOr(dto.from),
      until: dto.until as CalendarDate,
      evidence: evidence ?? null,
    };
    return this.run(customer, dto.segment, { type: 'RegisterMitigant', data }, call, reply);
  }

  /** Lets it raise the limit where policy says so: by another person than who registered it, with the authority for the total. */
  @Post('mitigants/:id/confirmation')
  @Roles(...deciders)
  async confirm(
    @Param('customer') customer: string,
    @Param('id') mitigantId: string,
    @Body() { segment }: SegmentDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.run(customer, segment, { type: 'ConfirmMitigant', data: { mitigantId } }, call, reply);
  }

  @Post('mitigants/:id/release')
  @Roles(...deciders)
  async release(
    @Param('customer') customer: string,
    @Param('id') mitigantId: string,
    @Body() { reason, on, segment }: DefaultDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { mitigantId, reason, on: this.service.dateOr(on) };
    return this.run(customer, segment, { type: 'ReleaseMitigant', data }, call, reply);
  }

  private async run(
    customer: string,
    segment: string | undefined,
    command: CreditAccountCommand,
    call: CommandRequest,
    reply: FastifyReply,
  ) {
    const { commands } = this.service;
    const accountId = await this.service.accountId(customer, segment);
    await this.service.requireMatch(call, () => commands.states.account(accountId));
    const outcome = await commands.account(accountId, command, call.envelope(undefined));
    return answerOf(reply, outcome, { recorded: toldAccountEvents(outcome.events) }, { created: true });
  }
}
