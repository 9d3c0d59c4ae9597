import type { CustomerCommand, CustomerState } from '@zixin/customer';
import { identityIdOf } from '@zixin/identity';
import type { CalendarDate } from '@zixin/kernel';
import { Body, Controller, Inject, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answerOf, type CommandRequest, Commanding, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import { claimAll, type Identifier, registerCustomer, release } from '../commands/customer-registration.js';
import { creditPeople, deciders, writers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import {
  ChangeReasonDto,
  CooperationDto,
  CrmAccountDto,
  CustomerDto,
  ErasureDto,
  IndustryDto,
  ManagementDto,
  NoteDto,
  OwnershipDto,
  RegistrationDto,
} from './customers.dto.js';
import { managementData, ownershipData, registrationData } from './sealing.js';

@ApiTags('customers')
@Controller('v1/customers')
@Roles(...writers)
@Scope('customers:write')
export class CustomersController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Registers a customer, claims its number and opens its main credit account (without any credit). */
  @Post()
  async register(
    @Body() dto: CustomerDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = dto.id ?? call.idOf('customer');
    const registeredOn = this.service.dateOr(dto.registeredOn);
    const facts = {
      customerId,
      number: dto.number ?? null,
      name: dto.name,
      country: dto.country ?? null,
      registeredOn,
    };
    const data = { ...facts, currency: dto.currency ?? this.service.houseCurrency };
    const { registered, account } = await registerCustomer(
      this.service.registration,
      data,
      call.envelope(undefined),
    );
    const events = [...registered.events, ...account.events];
    const outcome = { revision: registered.revision, position: account.position, events };
    return answerOf(
      reply,
      outcome,
      { id: customerId, ...registeredAnswer(registered.state) },
      { created: true },
    );
  }

  /** Records what a register says; its identifiers become this customer's, those it no longer names are given back. */
  @Put(':customer/registration')
  async recordRegistration(
    @Param('customer') customer: string,
    @Body() dto: RegistrationDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await this.service.customerId(customer);
    const data = registrationData(this.service.sealing, customerId, dto, this.service.reads.today());
    const before = (await this.service.commands.states.customer(customerId)).state;
    const request = call.envelope(undefined);
    const claimed = before.status === 'none' ? [] : data.identifiers;
    await claimAll(this.service.registration, customerId, claimed, data.recordedOn, request);
    const answer = await this.run(customerId, { type: 'RecordRegistration', data }, call, reply);
    const after = (await this.service.commands.states.customer(customerId)).state;
    for (const identifier of dropped(before, after)) {
      await release(
        this.service.registration,
        customerId,
        identifier,
        { reason: 'no longer registered', on: data.recordedOn },
        request,
      );
    }
    return answer;
  }

  @Put(':customer/ownership')
  async recordOwnership(
    @Param('customer') customer: string,
    @Body() dto: OwnershipDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await this.service.customerId(customer);
    const data = ownershipData(this.service.sealing, customerId, dto, this.service.reads.today());
    return this.run(customerId, { type: 'RecordOwnership', data }, call, reply);
  }

  @Put(':customer/management')
  async recordManagement(
    @Param('customer') customer: string,
    @Body() dto: ManagementDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await this.service.customerId(customer);
    const data = managementData(this.service.sealing, customerId, dto, this.service.reads.today());
    return this.run(customerId, { type: 'RecordManagement', data }, call, reply);
  }

  @Put(':customer/industry')
  async assignIndustry(
    @Param('customer') customer: string,
    @Body() { industry, assignedOn }: IndustryDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { industry, assignedOn: this.service.dateOr(assignedOn) };
    return this.run(await this.service.customerId(customer), { type: 'AssignIndustry', data }, call, reply);
  }

  @Put(':customer/cooperation')
  async startCooperation(
    @Param('customer') customer: string,
    @Body() { startedOn }: CooperationDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { startedOn: startedOn as CalendarDate };
    return this.run(await this.service.customerId(customer), { type: 'StartCooperation', data }, call, reply);
  }

  @Post(':customer/notes')
  async addNote(
    @Param('customer') customer: string,
    @Body() dto: NoteDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { kind, text, promisedAmount, promisedOn } = dto;
    const promise = {
      promisedAmount: promisedAmount?.toMoney() ?? null,
      promisedOn: (promisedOn as CalendarDate | undefined) ?? null,
    };
    const data = { noteId: call.idOf('note'), kind, text, on: this.service.dateOr(dto.on), ...promise };
    return this.run(await this.service.customerId(customer), { type: 'AddNote', data }, call, reply, true);
  }

  @Post(':customer/crm-accounts')
  async linkCrmAccount(
    @Param('customer') customer: string,
    @Body() { system, value }: CrmAccountDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { system, value, linkedOn: this.service.reads.today() };
    return this.run(
      await this.service.customerId(customer),
      { type: 'LinkCrmAccount', data },
      call,
      reply,
      true,
    );
  }

  @Post(':customer/deactivation')
  @Roles(...creditPeople)
  async deactivate(
    @Param('customer') customer: string,
    @Body() { reason, on }: ChangeReasonDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { reason, on: this.service.dateOr(on) };
    return this.run(
      await this.service.customerId(customer),
      { type: 'DeactivateCustomer', data },
      call,
      reply,
    );
  }

  @Post(':customer/reactivation')
  @Roles(...creditPeople)
  async reactivate(
    @Param('customer') customer: string,
    @Body() { reason, on }: ChangeReasonDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { reason, on: this.service.dateOr(on) };
    return this.run(
      await this.service.customerId(customer),
      { type: 'ReactivateCustomer', data },
      call,
      reply,
    );
  }

  /** Erases a natural person for good: the event first, then the key that opens what is stored of them. */
  @Post(':customer/erasure')
  @Roles(...deciders)
  async erase(
    @Param('customer') customer: string,
    @Body() { personId, reason, on }: ErasureDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { personId, reason, on: this.service.dateOr(on) };
    const answer = await this.run(
      await this.service.customerId(customer),
      { type: 'ErasePersonalData', data },
      call,
      reply,
    );
    this.service.personKeys.destroy(personId);
    return answer;
  }

  private async run(
    customerId: string,
    command: CustomerCommand,
    call: CommandRequest,
    reply: FastifyReply,
    created = false,
  ) {
    await this.service.requireMatch(call, () => this.service.commands.states.customer(customerId));
    const outcome = await this.service.commands.customer(customerId, command, call.envelope(undefined));
    return answerOf(reply, outcome, { id: customerId, ...registeredAnswer(outcome.state) }, { created });
  }
}

/** Identifiers that were held before and are in no registration any more. */
function dropped(before: CustomerState, after: CustomerState): readonly Identifier[] {
  if (before.status === 'none' || after.status === 'none') return [];
  const kept = new Set(after.identifiers.map(({ scheme, value }) => identityIdOf(scheme, value)));
  return before.identifiers.filter(({ scheme, value }) => !kept.has(identityIdOf(scheme, value)));
}

function registeredAnswer(state: CustomerState) {
  if (state.status === 'none') return { status: 'none' as const };
  const { number, name, country, registeredOn } = state.registered;
  return { status: state.status, number, name, country, registeredOn, identifiers: state.identifiers };
}
