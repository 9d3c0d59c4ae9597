import { policyNames } from '@zixin/calculations';
import { DomainError } from '@zixin/kernel';
import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answerOf, type CommandRequest, Commanding, etagOf, Refusal, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import type { PolicyCommand, PolicyState, VersionRecord } from '@zixin/policy';
import { creditPeople, deciders, readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { policyAnswer, versionAnswer } from './policy-answers.js';
import {
  PolicyActivationDto,
  PolicyDateDto,
  PolicyDifferenceDto,
  PolicyRetirementDto,
  PolicyVersionDto,
} from './policies.dto.js';
import { policyDifferences } from './policy-difference.js';
import { faultsOf } from './policy-problems.js';

const names: readonly string[] = Object.values(policyNames);

@ApiTags('policies')
@Controller('v1/policies')
@Roles(...readers)
@Scope('credit:read')
export class PoliciesController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Every policy of the house with its versions, and the one in force on a date. */
  @Get()
  async policies(@Query() { asOf }: PolicyDateDto) {
    const on = this.service.dateOr(asOf);
    const states = await Promise.all(names.map((name) => this.stateOf(name)));
    return { asOf: on, items: states.map((state) => policyAnswer(state, on)), next: null };
  }

  @Get(':name')
  async policy(
    @Param('name') name: string,
    @Query() { asOf }: PolicyDateDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const state = await this.stateOf(name);
    const { revision } = await this.service.commands.states.policy(name);
    void reply.header('ETag', etagOf(revision));
    return policyAnswer(state, this.service.dateOr(asOf));
  }

  @Get(':name/versions/:version')
  async version(@Param('name') name: string, @Param('version') version: string) {
    const { kind, versions } = await this.stateOf(name);
    const record = recordOf(versions, version);
    return { name, kind, ...versionAnswer(record), content: record.content };
  }

  /** What differs between two versions; see `policyDifferences`. */
  @Get(':name/difference')
  async difference(@Param('name') name: string, @Query() { from, to }: PolicyDifferenceDto) {
    const { versions } = await this.stateOf(name);
    const [before, after] = [from, to].map((version) => recordOf(versions, String(version)).content);
    return { name, from, to, differences: policyDifferences(before, after) };
  }

  @Post(':name/versions')
  @Roles(...creditPeople)
  @Scope('policies:write')
  async draft(
    @Param('name') name: string,
    @Body() { content, note }: PolicyVersionDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { states } = this.service.commands;
    const { state: scale } = await states.policy(policyNames.ratingScale);
    const faults = faultsOf(content, { scale, today: this.service.reads.today(), at: '/content' });
    if (faults.length > 0) throw new Refusal('policy-invalid', { count: faults.length }, {}, faults);
    return this.run({ type: 'DraftPolicy', data: { name, content, note } }, call, reply, true);
  }

  @Post(':name/versions/:version/approval')
  @Roles(...deciders)
  @Scope('policies:write')
  async approve(
    @Param('name') name: string,
    @Param('version') version: string,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.run({ type: 'ApprovePolicy', data: { name, version: numberOf(version) } }, call, reply);
  }

  @Post(':name/versions/:version/activation')
  @Roles(...deciders)
  @Scope('policies:write')
  async activate(
    @Param('name') name: string,
    @Param('version') version: string,
    @Body() { from }: PolicyActivationDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { name, version: numberOf(version), from: this.service.dateOr(from) };
    return this.run({ type: 'ActivatePolicy', data }, call, reply);
  }

  @Post(':name/versions/:version/retirement')
  @Roles(...deciders)
  @Scope('policies:write')
  async retire(
    @Param('name') name: string,
    @Param('version') version: string,
    @Body() { reason }: PolicyRetirementDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { name, version: numberOf(version), reason };
    return this.run({ type: 'RetirePolicy', data }, call, reply);
  }

  /** @throws DomainError `policy-not-found` for a name no kind of policy has. */
  private async stateOf(name: string): Promise<PolicyState> {
    if (!names.includes(name)) throw new DomainError('policy-not-found', { name, names: names.join(', ') });
    return (await this.service.commands.states.policy(name)).state;
  }

  private async run(command: PolicyCommand, call: CommandRequest, reply: FastifyReply, created = false) {
    const { commands, reads } = this.service;
    const { name } = command.data;
    await this.stateOf(name);
    await this.service.requireMatch(call, () => commands.states.policy(name));
    const outcome = await commands.policy(name, command, call.envelope(undefined));
    const { state } = outcome;
    const version = 'version' in command.data ? command.data.version : state.versions.length;
    const answer = { version, policy: policyAnswer(state, reads.today()) };
    return answerOf(reply, outcome, answer, { created });
  }
}

/** @throws DomainError `policy-version-not-found`, also for what is no number. */
function numberOf(version: string): number {
  if (!/^[1-9]\d{0,5}$/.test(version)) throw new DomainError('policy-version-not-found', { version });
  return Number(version);
}

function recordOf(versions: readonly VersionRecord[], version: string): VersionRecord {
  const record = versions.find((one) => one.version === numberOf(version));
  if (!record) throw new DomainError('policy-version-not-found', { version });
  return record;
}
