import { collectionOf } from '@zixin/kernel';
import type { AcknowledgeWarning, ClearWarning, DeclineWarningAction } from '@zixin/warning';
import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answerOf, type CommandRequest, Commanding, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import { type RiskWarning, riskWarnings } from '@zixin/views';
import { ReasonDto } from '../accounts/limits.dto.js';
import type { Commands } from '../commands/commands.js';
import { customerOf, warningOf } from '../queries/documents.js';
import { answered, ownerOf, pageOf, same } from '../queries/list-pages.js';
import { creditPeople, deciders, readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { takeActionOfWarning } from './warning-actions.js';
import { warningAnswers, warningEventAnswer } from './warning-answers.js';
import { AcknowledgementDto, WarningActionDto, WarningsDto } from './risks.dto.js';

@ApiTags('risk')
@Controller('v1')
export class WarningsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Warnings with the figures that tripped them, the newest first unless sorted; `-level,-raisedOn` has the worst first. */
  @Get('warnings')
  @Roles(...readers)
  @Scope('credit:read')
  async warnings(@Query() dto: WarningsDto) {
    const { level, code, status = 'open' } = dto;
    const standing = status === 'all' ? {} : { status };
    const where = [...(await ownerOf(this.service, dto)), ...same({ level, code, ...standing })];
    const order = [{ field: 'raisedOn', descending: true }];
    const page = await pageOf<RiskWarning>(this.service, collectionOf(riskWarnings), dto, { where, order });
    const answer = await warningAnswers(
      this.service.reads,
      page.items.map(({ doc }) => doc),
    );
    return answered(page, answer);
  }

  /** One warning, open or cleared. */
  @Get('warnings/:id')
  @Roles(...readers)
  @Scope('credit:read')
  async warning(@Param('id') id: string) {
    const { reads } = this.service;
    const warning = await warningOf(reads, id);
    const answer = await warningAnswers(reads, [warning]);
    return answer(warning);
  }

  @Post('warnings/:id/acknowledgement')
  @Roles(...creditPeople)
  @Scope('risk:write')
  async acknowledge(
    @Param('id') warningId: string,
    @Body() { note }: AcknowledgementDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { warningId, note: note ?? null };
    return this.run({ type: 'AcknowledgeWarning', data }, call, reply);
  }

  /**
   * Takes what a warning proposes: a hold is placed on the customer's accounts, of anything else it is noted what came of it; without
   * a `reference`, the pending proposal that asks the same.
   */
  @Post('warnings/:id/actions')
  @Roles(...creditPeople)
  @Scope('risk:write')
  async act(
    @Param('id') warningId: string,
    @Body() { action, reference }: WarningActionDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const asked = { warningId, action, reference: reference ?? null };
    return this.answer(warningId, call, reply, (customerId) =>
      takeActionOfWarning(this.service, customerId, asked, call.envelope(undefined)),
    );
  }

  /** Decides against what a warning proposes to a person: it asks for it again only at a graver level. */
  @Post('warnings/:id/actions/:action/decline')
  @Roles(...deciders)
  @Scope('risk:write')
  async decline(
    @Param('id') warningId: string,
    @Param('action') proposed: string,
    @Body() { reason }: ReasonDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const action = proposed as WarningActionDto['action'];
    return this.run({ type: 'DeclineWarningAction', data: { warningId, action, reason } }, call, reply);
  }

  /** Clears a warning while its figure is on: it is silent until the figure was off. */
  @Post('warnings/:id/clearance')
  @Roles(...deciders)
  @Scope('risk:write')
  async clear(
    @Param('id') warningId: string,
    @Body() { reason }: ReasonDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.run({ type: 'ClearWarning', data: { warningId, reason } }, call, reply);
  }

  private run(
    command: AcknowledgeWarning | DeclineWarningAction | ClearWarning,
    call: CommandRequest,
    reply: FastifyReply,
  ) {
    return this.answer(command.data.warningId, call, reply, (customerId) =>
      this.service.commands.warning(customerId, command, call.envelope(undefined)),
    );
  }

  private async answer(
    warningId: string,
    call: CommandRequest,
    reply: FastifyReply,
    decide: (customerId: string) => ReturnType<Commands['warning']>,
  ) {
    const { commands, reads } = this.service;
    const customerId = await customerOf(reads, 'warning', warningId);
    await this.service.requireMatch(call, () => commands.states.warning(customerId));
    const outcome = await decide(customerId);
    const recorded = outcome.events.map((event) => warningEventAnswer(event));
    return answerOf(reply, outcome, { id: warningId, customerId, recorded }, { created: true });
  }
}
