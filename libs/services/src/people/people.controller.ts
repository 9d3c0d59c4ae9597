import { type AccessCommand, keyOf, type Role } from '@zixin/access';
import { type CalendarDate, collectionOf, DomainError, instant } from '@zixin/kernel';
import { Body, Controller, Delete, Get, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answerOf,
  Caller,
  checkPassword,
  type CommandRequest,
  Commanding,
  PlatformServices,
  type Principal,
  Roles,
  Scope,
  UuidParam,
} from '@zixin/platform';
import { people, type Person } from '@zixin/views';
import type { FastifyReply } from '@zixin/platform';
import { allDocuments } from '../queries/paging.js';
import { creditPeople } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { ApiKeyDto, DelegationDto, RevocationDto, RoleDto, UserDto } from './people.dto.js';

@ApiTags('people and keys')
@Controller('v1')
@Roles('admin')
@Scope('access:write')
export class PeopleController {
  constructor(
    @Inject(ServiceContext) private readonly service: ServiceContext,
    @Inject(PlatformServices) private readonly platform: PlatformServices,
  ) {}

  @Get('users')
  @Roles('admin', 'auditor')
  async users() {
    const items: Person[] = [];
    for await (const { doc } of allDocuments<Person>(this.service.reads.readStore, collectionOf(people), []))
      items.push(doc);
    return { items, next: null };
  }

  /** Invites a person or a service; the same login always has the same id. */
  @Post('users')
  async invite(
    @Body() dto: UserDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { login, displayName, kind, password } = dto;
    if (password !== undefined) checkPassword(password);
    const userId = this.service.fingerprints.uuidOf(`user/${login}`);
    const data = { userId, login, displayName, kind, on: this.service.reads.today() };
    const invited = await this.command(userId, { type: 'InviteUser', data }, call, 'invite');
    const granted = [];
    for (const role of dto.roles ?? []) granted.push(await this.grant(userId, role, call));
    if (password !== undefined && kind === 'person' && !this.platform.sessions.hasPassword(userId)) {
      await this.platform.sessions.setPassword(userId, password);
    }
    const last = granted.at(-1) ?? invited;
    const events = [invited, ...granted].flatMap((outcome) => outcome.events);
    return answerOf(reply, { ...last, events }, { id: userId, login, displayName, kind }, { created: true });
  }

  @Post('users/:id/roles')
  async grantRole(
    @Param('id', UuidParam) id: string,
    @Body() { role }: RoleDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerOf(reply, await this.grant(id, role, call), { id, role }, { created: true });
  }

  @Delete('users/:id/roles/:role')
  async withdrawRole(
    @Param('id', UuidParam) id: string,
    @Param('role') role: string,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { role: role as Role, on: this.service.reads.today() };
    return answerOf(reply, await this.command(id, { type: 'WithdrawRole', data }, call), { id, role });
  }

  /** Lends one of the caller's own roles to somebody else, for some days. */
  @Post('delegations')
  @Roles(...creditPeople)
  async delegate(
    @Body() dto: DelegationDto,
    @Caller() caller: Principal,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const delegationId = call.idOf('delegation');
    const { toUserId, role } = dto;
    const data = {
      delegationId,
      toUserId,
      role,
      from: dto.from as CalendarDate,
      until: dto.until as CalendarDate,
    };
    const outcome = await this.command(caller.id, { type: 'GrantDelegation', data }, call);
    return answerOf(reply, outcome, { id: delegationId, ...data }, { created: true });
  }

  @Delete('delegations/:id')
  @Roles(...creditPeople)
  async endDelegation(
    @Param('id', UuidParam) id: string,
    @Caller() caller: Principal,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { delegationId: id, on: this.service.reads.today() };
    return answerOf(reply, await this.command(caller.id, { type: 'EndDelegation', data }, call), { id });
  }

  /** Issues a key of a service; its text is in this answer and nowhere else, so a repeat of the request gives a new one. */
  @Post('api-keys')
  async issueKey(
    @Body() dto: ApiKeyDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const keyId = call.idOf('key');
    const { userId, label, scopes = [] } = dto;
    const expiresAt = dto.expiresAt === undefined ? null : instant(dto.expiresAt);
    const data = { keyId, label, scopes, expiresAt, on: this.service.reads.today() };
    const outcome = await this.command(userId, { type: 'IssueApiKey', data }, call);
    const key = this.platform.apiKeys.issue(keyId);
    return answerOf(reply, outcome, { id: keyId, userId, label, scopes, expiresAt, key }, { created: true });
  }

  @Delete('api-keys/:id')
  async revokeKey(
    @Param('id', UuidParam) id: string,
    @Body() { reason }: RevocationDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const userId = this.service.directory.key(id)?.userId;
    if (!userId || !keyOf((await this.service.commands.states.access(userId)).state, id)) {
      throw new DomainError('api-key-not-found', { keyId: id });
    }
    const data = { keyId: id, reason, on: this.service.reads.today() };
    const outcome = await this.command(userId, { type: 'RevokeApiKey', data }, call);
    this.platform.apiKeys.forget(id);
    return answerOf(reply, outcome, { id });
  }

  private grant(userId: string, role: Role, call: CommandRequest) {
    return this.command(
      userId,
      { type: 'GrantRole', data: { role, on: this.service.reads.today() } },
      call,
      `role/${role}`,
    );
  }

  /** Runs a command and waits until the directory that guards ask knows of it. */
  private async command(userId: string, command: AccessCommand, call: CommandRequest, step?: string) {
    const outcome = await this.service.commands.access(userId, command, call.envelope(undefined, step));
    if (outcome.position !== null) await this.service.directory.reached(outcome.position);
    return outcome;
  }
}
