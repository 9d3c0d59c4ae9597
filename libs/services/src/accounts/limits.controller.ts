import type { CreditAccountCommand, LimitChange } from '@zixin/credit-account';
import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answerOf, type CommandRequest, Commanding, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import { locate } from '../queries/documents.js';
import { creditPeople, deciders, writers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { accountSummaryAnswer } from './account-summary.js';
import {
  HoldDto,
  LimitProposalDto,
  OpenAccountDto,
  ReasonDto,
  TemporaryLimitDto,
  TermsProposalDto,
} from './limits.dto.js';
import {
  decisionAnswer,
  policyProposalAnswer,
  proposalAnswer,
  type ProposalOutcome,
} from './proposal-answers.js';

interface Said<Answer> {
  readonly created?: boolean;
  readonly proposalId?: string;
  readonly answer: (outcome: ProposalOutcome) => Answer;
}

@ApiTags('limits and terms')
@Controller('v1')
@Scope('limits:write')
export class LimitsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  @Post('customers/:customer/limit-proposals')
  @Roles(...creditPeople)
  async proposeLimit(
    @Param('customer') customer: string,
    @Body() dto: LimitProposalDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!dto.limit) return this.proposeByPolicy('ProposeLimitByPolicy', customer, dto, call, reply);
    const limit = dto.limit.toLimit();
    const dates = {
      from: this.service.dateOr(dto.from),
      until: dto.until ? this.service.dateOr(dto.until) : null,
    };
    return this.propose(customer, dto, { layer: 'base', limit, ...dates }, call, reply);
  }

  @Post('customers/:customer/temporary-limits')
  @Roles(...creditPeople)
  async proposeTemporaryLimit(
    @Param('customer') customer: string,
    @Body() dto: TemporaryLimitDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const dates = { from: this.service.dateOr(dto.from), until: this.service.dateOr(dto.until) };
    const change = { layer: 'temporary', mode: dto.mode, amount: dto.amount.toMoney(), ...dates } as const;
    return this.propose(customer, dto, change, call, reply);
  }

  @Post('customers/:customer/terms-proposals')
  @Roles(...creditPeople)
  async proposeTerms(
    @Param('customer') customer: string,
    @Body() dto: TermsProposalDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (dto.netDays === undefined)
      return this.proposeByPolicy('ProposeTermsByPolicy', customer, dto, call, reply);
    const proposalId = call.idOf('proposal');
    const terms = { netDays: dto.netDays, prepaymentPercent: dto.prepaymentPercent ?? 0 };
    const data = { proposalId, terms, from: this.service.dateOr(dto.from), reason: dto.reason };
    const accountId = await this.service.accountId(customer, dto.segment);
    return this.run(accountId, { type: 'ProposePaymentTerms', data }, call, reply, {
      created: true,
      proposalId,
      answer: proposalAnswer,
    });
  }

  /**
   * Answers the proposal's `outcome`: `pending` (more people must approve), `approved` or `declined`. When nothing was recorded,
   * `reason` says why: `decided-already`, or `approved-by-you-already`.
   */
  @Post('proposals/:id/approval')
  @Roles(...deciders)
  async approve(
    @Param('id') id: string,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const accountId = await this.accountOfProposal(id);
    return this.run(accountId, { type: 'ApproveProposal', data: { proposalId: id } }, call, reply, {
      proposalId: id,
      answer: (outcome) => decisionAnswer(id, outcome),
    });
  }

  @Post('proposals/:id/decline')
  @Roles(...creditPeople)
  async decline(
    @Param('id') id: string,
    @Body() { reason }: ReasonDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const accountId = await this.accountOfProposal(id);
    return this.run(accountId, { type: 'DeclineProposal', data: { proposalId: id, reason } }, call, reply, {
      proposalId: id,
      answer: (outcome) => decisionAnswer(id, outcome),
    });
  }

  @Post('customers/:customer/holds')
  @Roles(...writers)
  async placeHold(
    @Param('customer') customer: string,
    @Body() { segment, reason }: HoldDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const accountId = await this.service.accountId(customer, segment);
    return this.run(accountId, { type: 'PlaceCreditHold', data: { reason } }, call, reply, {
      created: true,
      answer: proposalAnswer,
    });
  }

  @Post('customers/:customer/holds/release')
  @Roles(...deciders)
  async releaseHold(
    @Param('customer') customer: string,
    @Body() { segment, reason }: HoldDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const accountId = await this.service.accountId(customer, segment);
    return this.run(accountId, { type: 'ReleaseCreditHold', data: { reason } }, call, reply, {
      answer: proposalAnswer,
    });
  }

  /** Opens a further credit segment of a customer with an account of its own; `main` is there from the start. */
  @Post('customers/:customer/accounts')
  @Roles(...creditPeople)
  async openAccount(
    @Param('customer') customer: string,
    @Body() { segment, currency, openedOn: date }: OpenAccountDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await this.service.customerId(customer);
    const openedOn = this.service.dateOr(date);
    const open = { type: 'OpenSegment', data: { segment, currency, openedOn } } as const;
    if (segment !== 'main') await this.service.commands.customer(customerId, open, call.envelope(undefined));
    const data = { customerId, segment, currency, openedOn };
    const accountId = await this.service.accountId(customerId, segment);
    return this.run(accountId, { type: 'OpenCreditAccount', data }, call, reply, {
      created: true,
      answer: proposalAnswer,
    });
  }

  private async proposeByPolicy(
    type: 'ProposeLimitByPolicy' | 'ProposeTermsByPolicy',
    customer: string,
    { segment, reason }: { readonly segment?: string; readonly reason: string },
    call: CommandRequest,
    reply: FastifyReply,
  ) {
    const proposalId = call.idOf('proposal');
    const accountId = await this.service.accountId(customer, segment);
    const kind = type === 'ProposeLimitByPolicy' ? 'limit' : 'terms';
    return this.run(accountId, { type, data: { proposalId, reason } }, call, reply, {
      created: true,
      proposalId,
      answer: (outcome) => policyProposalAnswer(kind, outcome),
    });
  }

  private async propose(
    customer: string,
    { segment, reason }: { readonly segment?: string; readonly reason: string },
    change: LimitChange,
    call: CommandRequest,
    reply: FastifyReply,
  ) {
    const proposalId = call.idOf('proposal');
    const accountId = await this.service.accountId(customer, segment);
    const command = { type: 'ProposeLimit', data: { proposalId, change, reason } } as const;
    return this.run(accountId, command, call, reply, { created: true, proposalId, answer: proposalAnswer });
  }

  private async accountOfProposal(id: string): Promise<string> {
    const { customerId, segment } = await locate(this.service.reads, 'proposal', id);
    return this.service.accountId(customerId, segment);
  }

  private async run<Answer extends object>(
    accountId: string,
    command: CreditAccountCommand,
    call: CommandRequest,
    reply: FastifyReply,
    { created = false, answer, ...said }: Said<Answer>,
  ) {
    const { commands, reads } = this.service;
    await this.service.requireMatch(call, () => commands.states.account(accountId));
    const outcome = await commands.account(accountId, command, call.envelope(undefined));
    const { state } = outcome;
    const orderCheck = await commands.inputs.orderCheck(state);
    const account = state.status === 'open' ? accountSummaryAnswer(state, reads.today(), orderCheck) : null;
    return answerOf(reply, outcome, { ...said, ...answer(outcome), account }, { created });
  }
}
