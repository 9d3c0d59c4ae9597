import {
  type ApproveGroupLimit,
  type CreditGroupCommand,
  creditGroupDecider,
  type CreditGroupEvent,
  type CreditGroupState,
  type DeclineGroupLimit,
} from '@zixin/credit-group';
import {
  asKnown,
  collectionOf,
  DomainError,
  evolve,
  type Outcome,
  type Recorded,
  valuesOf,
} from '@zixin/kernel';
import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answerOf, type CommandRequest, Commanding, etagOf, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import { type CreditGroupRecord, groups } from '@zixin/views';
import { ReasonDto } from '../accounts/limits.dto.js';
import { eventsOf } from '../decisions/live-streams.js';
import { answered, pageOf } from '../queries/list-pages.js';
import { namesOf } from '../queries/names.js';
import { ClocksDto, clocksOf } from '../queries/queries.dto.js';
import { creditPeople, deciders, readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { groupAnswer, groupDecisionAnswer, groupRowAnswer } from './group-answers.js';
import { GroupDto, GroupLimitProposalDto, GroupsDto, MemberDto, RevaluationDto } from './groups.dto.js';
import { addMember, removeMember } from './member-changes.js';

type GroupOutcome = Outcome<CreditGroupEvent, CreditGroupState>;

@ApiTags('groups')
@Controller('v1/groups')
@Scope('groups:write')
export class GroupsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  @Get()
  @Roles(...readers)
  @Scope('credit:read')
  async list(@Query() dto: GroupsDto) {
    const order = [{ field: 'name' }];
    const page = await pageOf<CreditGroupRecord>(this.service, collectionOf(groups), dto, {
      where: [],
      order,
    });
    return answered(page, groupRowAnswer);
  }

  /**
   * A group with its members' exposure, its use and headroom, and the reservations that wait for an answer; as it is now, with the
   * ETag that `If-Match` of its changes takes.
   */
  @Get(':id')
  @Roles(...readers)
  @Scope('credit:read')
  async one(
    @Param('id') id: string,
    @Query() dto: ClocksDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (dto.asOf !== undefined || dto.knownAt !== undefined)
      return this.told(await this.stateAsKnown(id, dto));
    const { state, revision } = await this.service.commands.states.creditGroup(id);
    void reply.header('ETag', etagOf(revision));
    return this.told(state);
  }

  /** Forms a group; accounts join it one by one, and its limit is proposed and approved by two people. */
  @Post()
  @Roles(...creditPeople)
  async form(
    @Body() { name, currency, formedOn }: GroupDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const groupId = call.idOf('group');
    const dated = { formedOn: this.service.dateOr(formedOn) };
    const data = { groupId, name, currency: currency ?? this.service.houseCurrency, ...dated };
    return this.run(groupId, { type: 'FormGroup', data }, call, reply, { created: true });
  }

  /** An account joins with its exposure; it can be in one group only. */
  @Post(':id/members')
  @Roles(...creditPeople)
  async add(
    @Param('id') groupId: string,
    @Body() { customer, segment }: MemberDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.requireMatch(groupId, call);
    const accountId = await this.service.accountId(customer, segment);
    const membership = { groupId, accountId, on: this.service.reads.today() };
    const outcome = await addMember(this.service.registration, membership, call.envelope(undefined));
    return this.answer(outcome, reply, { created: true, accountId });
  }

  /** An account leaves, once no reservation of it waits for an answer. */
  @Post(':id/members/:account/removal')
  @Roles(...creditPeople)
  async remove(
    @Param('id') groupId: string,
    @Param('account') accountId: string,
    @Body() { reason }: ReasonDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.requireMatch(groupId, call);
    const membership = { groupId, accountId, on: this.service.reads.today() };
    const envelope = call.envelope(undefined);
    const outcome = await removeMember(this.service.registration, membership, reason, envelope);
    return this.answer(outcome, reply, { accountId });
  }

  @Post(':id/limit-proposals')
  @Roles(...creditPeople)
  async propose(
    @Param('id') groupId: string,
    @Body() { limit, reason }: GroupLimitProposalDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const proposalId = call.idOf('proposal');
    const data = { proposalId, limit: limit.toLimit(), reason };
    return this.run(groupId, { type: 'ProposeGroupLimit', data }, call, reply, { created: true, proposalId });
  }

  /**
   * Answers the proposal's `outcome`: `pending` (more people must approve), `approved` or `declined`. When nothing was recorded,
   * `reason` says why: `decided-already`, or `approved-by-you-already`.
   */
  @Post(':id/limit-proposals/:proposal/approval')
  @Roles(...deciders)
  async approve(
    @Param('id') groupId: string,
    @Param('proposal') proposalId: string,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.decide(groupId, { type: 'ApproveGroupLimit', data: { proposalId } }, call, reply);
  }

  @Post(':id/limit-proposals/:proposal/decline')
  @Roles(...creditPeople)
  async decline(
    @Param('id') groupId: string,
    @Param('proposal') proposalId: string,
    @Body() { reason }: ReasonDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.decide(groupId, { type: 'DeclineGroupLimit', data: { proposalId, reason } }, call, reply);
  }

  /** Takes exposures in other currencies at newer rates; never goes back to older ones. */
  @Post(':id/revaluation')
  @Roles(...creditPeople)
  async revalue(
    @Param('id') groupId: string,
    @Body() { on }: RevaluationDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const command = { type: 'RevalueGroup', data: { on: this.service.dateOr(on) } } as const;
    return this.run(groupId, command, call, reply);
  }

  private async decide(
    groupId: string,
    command: ApproveGroupLimit | DeclineGroupLimit,
    call: CommandRequest,
    reply: FastifyReply,
  ) {
    await this.requireMatch(groupId, call);
    const outcome = await this.service.commands.creditGroup(groupId, command, call.envelope(undefined));
    const decision = groupDecisionAnswer(command.data.proposalId, outcome);
    return answerOf(reply, outcome, { id: groupId, ...decision, group: await this.told(outcome.state) });
  }

  private async run(
    groupId: string,
    command: CreditGroupCommand,
    call: CommandRequest,
    reply: FastifyReply,
    said: { readonly created?: boolean; readonly proposalId?: string } = {},
  ) {
    await this.requireMatch(groupId, call);
    const outcome = await this.service.commands.creditGroup(groupId, command, call.envelope(undefined));
    return this.answer(outcome, reply, said);
  }

  private async answer(
    outcome: GroupOutcome,
    reply: FastifyReply,
    {
      created = false,
      ...said
    }: { readonly created?: boolean; readonly proposalId?: string; readonly accountId?: string },
  ) {
    const group = await this.told(outcome.state);
    return answerOf(reply, outcome, { id: group.id, ...said, group }, { created });
  }

  /** Folded from the group's stream. */
  private async stateAsKnown(id: string, dto: ClocksDto): Promise<CreditGroupState> {
    const events = await eventsOf(this.service.reads.eventStore, `creditGroup-${id}`);
    return (asKnown(events, clocksOf(dto)) as readonly Recorded<CreditGroupEvent>[]).reduce<CreditGroupState>(
      (state, event) => evolve(creditGroupDecider, state, event),
      creditGroupDecider.initialState,
    );
  }

  private requireMatch(groupId: string, call: CommandRequest): Promise<void> {
    return this.service.requireMatch(call, () => this.service.commands.states.creditGroup(groupId));
  }

  /** @throws DomainError `group-not-found`. */
  private async told(state: CreditGroupState) {
    if (state.status === 'none') throw new DomainError('group-not-found');
    const names = await namesOf(this.service.reads, valuesOf(state.members));
    return groupAnswer(state, names);
  }
}
