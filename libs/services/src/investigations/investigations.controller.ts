import {
  type CollectEvidence,
  contentFaults,
  type InvestigationCommand,
  statementFaults,
} from '@zixin/investigation';
import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answerOf, type CommandRequest, Commanding, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import { type CalendarDate, DomainError } from '@zixin/kernel';
import { customerOf } from '../queries/documents.js';
import { creditPeople, writers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { aboutOn, evidenceContent } from './evidence-content.js';
import { eventAnswer } from './evidence-answers.js';
import { explained, refuseFaulty } from './evidence-faults.js';
import {
  type AttachmentDto,
  CancellationDto,
  CompletionDto,
  CorrectionDto,
  EvidenceDto,
  InvestigationDto,
  RetractionDto,
} from './investigations.dto.js';

@ApiTags('investigations')
@Controller('v1')
@Scope('investigations:write')
export class InvestigationsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  @Post('customers/:customer/investigations')
  @Roles(...creditPeople)
  async open(
    @Param('customer') customer: string,
    @Body() dto: InvestigationDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await this.service.customerId(customer);
    const data = {
      ...{ customerId, investigationId: dto.id ?? call.idOf('investigation'), reason: dto.reason },
      on: this.service.dateOr(dto.on),
      dueOn: (dto.dueOn as CalendarDate | undefined) ?? null,
      reviewId: dto.reviewId ?? null,
    };
    return this.run(customerId, { type: 'OpenInvestigation', data }, call, reply, data.investigationId);
  }

  @Post('investigations/:id/evidence')
  @Roles(...writers)
  async collect(
    @Param('id') id: string,
    @Body() dto: EvidenceDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await customerOf(this.service.reads, 'investigation', id);
    return this.file({ customerId, investigationId: id }, dto, call, reply);
  }

  /** Evidence outside of any investigation, such as a court notice that came in: it counts from the day it was obtained. */
  @Post('customers/:customer/evidence')
  @Roles(...writers)
  async collectStanding(
    @Param('customer') customer: string,
    @Body() dto: EvidenceDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await this.service.customerId(customer);
    return this.file({ customerId, investigationId: null }, dto, call, reply);
  }

  @Post(['investigations/:id/evidence/:evidence/retraction', 'evidence/:evidence/retraction'])
  @Roles(...creditPeople)
  async retract(
    @Param('evidence') evidenceId: string,
    @Body() { reason, on }: RetractionDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await customerOf(this.service.reads, 'evidence', evidenceId);
    const data = { evidenceId, reason, on: this.service.dateOr(on) };
    return this.run(customerId, { type: 'RetractEvidence', data }, call, reply, evidenceId);
  }

  /** Corrects financial statements: the original stays beside, and the day they are effective is the original's. */
  @Post('evidence/:evidence/corrections')
  @Roles(...creditPeople)
  async correct(
    @Param('evidence') corrects: string,
    @Body() dto: CorrectionDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await customerOf(this.service.reads, 'evidence', corrects);
    const { sealing } = this.service;
    const content = { statements: dto.statements };
    const sent = { kind: 'financialStatements', content } as const;
    const kept = explained(() => evidenceContent(sealing, customerId, sent, ''));
    const obtainedOn = this.service.dateOr(dto.obtainedOn);
    refuseFaulty(statementFaults(kept['statements'], obtainedOn));
    const data = {
      ...{ evidenceId: call.idOf('correction'), corrects, reason: dto.reason, source: dto.source },
      statements: kept['statements'] as never,
      obtainedOn,
    };
    return this.run(customerId, { type: 'CorrectFinancialStatements', data }, call, reply, data.evidenceId);
  }

  /** Closes the investigation; the customer is then scored from what is known on that day. */
  @Post('investigations/:id/completion')
  @Roles(...creditPeople)
  async complete(
    @Param('id') investigationId: string,
    @Body() dto: CompletionDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await customerOf(this.service.reads, 'investigation', investigationId);
    const { findings = [], conclusion } = dto;
    const data = { investigationId, findings, conclusion, on: this.service.dateOr(dto.on) };
    return this.run(customerId, { type: 'CompleteInvestigation', data }, call, reply, investigationId);
  }

  @Post('investigations/:id/cancellation')
  @Roles(...creditPeople)
  async cancel(
    @Param('id') investigationId: string,
    @Body() { reason, on }: CancellationDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await customerOf(this.service.reads, 'investigation', investigationId);
    const data = { investigationId, reason, on: this.service.dateOr(on) };
    return this.run(customerId, { type: 'CancelInvestigation', data }, call, reply, investigationId);
  }

  private async file(
    { customerId, investigationId }: Pick<CollectEvidence['data'], 'customerId' | 'investigationId'>,
    dto: EvidenceDto,
    call: CommandRequest,
    reply: FastifyReply,
  ) {
    const obtainedOn = this.service.dateOr(dto.obtainedOn);
    const { kind, source, attachment } = dto;
    const content = explained(() => evidenceContent(this.service.sealing, customerId, dto));
    refuseFaulty(contentFaults(kind, content, obtainedOn));
    if (attachment) await this.requireKept(attachment);
    const data = {
      ...{ customerId, investigationId, evidenceId: dto.id ?? call.idOf('evidence'), source, obtainedOn },
      validOn: (dto.validOn as CalendarDate | undefined) ?? aboutOn(kind, content, obtainedOn),
      cost: dto.cost?.toMoney() ?? null,
      attachment: attachment ? { ...attachment } : null,
      kind,
      content,
    } as unknown as CollectEvidence['data'];
    return this.run(customerId, { type: 'CollectEvidence', data }, call, reply, data.evidenceId);
  }

  /** @throws DomainError `attachment-not-found` naming the digest. */
  private async requireKept({ digest }: AttachmentDto): Promise<void> {
    const kept = await this.service.blobs.get(digest);
    if (!kept) throw new DomainError('attachment-not-found', { digest }, '/attachment/digest');
  }

  private async run(
    customerId: string,
    command: InvestigationCommand,
    call: CommandRequest,
    reply: FastifyReply,
    id: string,
  ) {
    const { commands, personKeys } = this.service;
    await this.service.requireMatch(call, () => commands.states.investigation(customerId));
    const outcome = await commands.investigation(customerId, command, call.envelope(undefined));
    const { openId } = outcome.state;
    const recorded = outcome.events.map((event) => eventAnswer(personKeys, event));
    return answerOf(
      reply,
      outcome,
      { id, customerId, recorded, openInvestigation: openId },
      { created: true },
    );
  }
}
