import {
  amountIn,
  checkOrder,
  type CreditAccountCommand,
  type CreditAccountEvent,
} from '@zixin/credit-account';
import { type CalendarDate, DomainError, lookUp } from '@zixin/kernel';
import { Body, Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answerOf, type CommandRequest, Commanding, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import { ReasonDto } from '../accounts/limits.dto.js';
import { documentIdOf } from '../document-ids.js';
import { present } from '../presentation.js';
import { locate } from '../queries/documents.js';
import { creditPeople, writers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { groupVerdictAnswer, orderCommandAnswer, verdictOf } from './order-answers.js';
import { AmendmentDto, DeliveryDto, OrderDto, ReleaseDto } from './orders.dto.js';
import { releaseAnswer } from './releases.js';

@ApiTags('orders')
@Controller('v1')
@Scope('orders:write')
export class OrdersController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Checks an order and reserves its credit, or holds it with every reason and the ways out. */
  @Post('customers/:customer/orders')
  @Roles(...writers)
  async place(
    @Param('customer') customer: string,
    @Body() dto: OrderDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const accountId = await this.service.accountId(customer, dto.segment);
    const data = { orderId: this.orderIdOf(accountId, dto, call), ...this.factsOf(dto) };
    return this.run(accountId, { type: 'PlaceOrder', data }, call, reply, true);
  }

  /** Asks what an order's verdict would be; writes nothing. */
  @Post('customers/:customer/order-checks')
  @Roles(...writers)
  @HttpCode(200)
  async check(
    @Param('customer') customer: string,
    @Body() dto: OrderDto,
    @Commanding() call: CommandRequest,
  ) {
    const { commands, reads } = this.service;
    const accountId = await this.service.accountId(customer, dto.segment);
    const { state } = await commands.states.account(accountId);
    if (state.status === 'none') throw new DomainError('account-not-found');
    const { amount, prepaid, termsDays } = this.factsOf(dto);
    const minor = amountIn(state, amount, '/amount');
    const orderId = call.commandId;
    const group = await commands.groupErrands.verdictOn(accountId, amount, call.actor);
    const read = await commands.inputs.account(accountId);
    const inputs = group ? { ...read, groups: { [orderId]: group } } : read;
    const context = { at: reads.now(), today: reads.today(), by: call.actor, inputs, past: [] };
    const asked = { orderId, minor, prepaid, termsDays, forced: null };
    const { held, reasons, shortfall, waysOut, check } = checkOrder(state, asked, context);
    return {
      verdict: held ? ('held' as const) : ('reserved' as const),
      ...present({ reasons, shortfall, headroom: check.headroom, check }),
      ...releaseAnswer(waysOut, reasons),
      group: group && groupVerdictAnswer(group),
    };
  }

  @Post('orders/:id/release')
  @Roles(...writers)
  async release(
    @Param('id') id: string,
    @Body() { override, reason }: ReleaseDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { override: override ?? false, reason: reason ?? null };
    return this.runOn(id, (orderId) => ({ type: 'ReleaseOrder', data: { orderId, ...data } }), call, reply);
  }

  /** Holds an order by hand: it is only marked ready when its check passes, never released by itself. */
  @Post('orders/:id/hold')
  @Roles(...creditPeople)
  async hold(
    @Param('id') id: string,
    @Body() { reason }: ReasonDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.runOn(id, (orderId) => ({ type: 'HoldOrder', data: { orderId, reason } }), call, reply);
  }

  @Post('orders/:id/cancellation')
  @Roles(...writers)
  async cancel(
    @Param('id') id: string,
    @Body() { reason }: ReasonDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.runOn(id, (orderId) => ({ type: 'CancelOrder', data: { orderId, reason } }), call, reply);
  }

  /** Changes amount, shipping date or terms: a new check of what has not gone out yet. */
  @Post('orders/:id/amendments')
  @Roles(...writers)
  async amend(
    @Param('id') id: string,
    @Body() dto: AmendmentDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { amount, shipOn, termsDays } = dto;
    const changes = {
      ...(amount ? { amount: amount.toMoney() } : {}),
      ...(shipOn ? { shipOn: shipOn as CalendarDate } : {}),
      ...(termsDays === undefined ? {} : { termsDays }),
    };
    return this.runOn(id, (orderId) => ({ type: 'ChangeOrder', data: { orderId, ...changes } }), call, reply);
  }

  @Post('orders/:id/deliveries')
  @Roles(...writers)
  async deliver(
    @Param('id') id: string,
    @Body() dto: DeliveryDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const part = partOf(dto);
    const deliveredOn = (dto.deliveredOn as CalendarDate | undefined) ?? null;
    const { fingerprints } = this.service;
    const idOf = (orderId: string) =>
      dto.id ??
      (dto.number ? documentIdOf(fingerprints, 'delivery', orderId, dto.number) : call.idOf('delivery'));
    const dataOf = (orderId: string) => ({
      orderId,
      deliveryId: idOf(orderId),
      part,
      final: dto.final ?? false,
      deliveredOn,
    });
    return this.runOn(id, (orderId) => ({ type: 'DeliverOrder', data: dataOf(orderId) }), call, reply);
  }

  private factsOf(dto: OrderDto) {
    const placedOn = this.service.dateOr(dto.placedOn);
    return {
      number: dto.number ?? null,
      amount: dto.amount.toMoney(),
      placedOn,
      shipOn: (dto.shipOn as CalendarDate | undefined) ?? placedOn,
      termsDays: dto.termsDays ?? null,
      prepaid: dto.prepaid ?? false,
      sellingEntity: dto.sellingEntity ?? null,
      orderedBy: dto.orderedBy ?? null,
    };
  }

  private orderIdOf(accountId: string, { id, number }: OrderDto, call: CommandRequest): string {
    if (id) return id;
    return number ? documentIdOf(this.service.fingerprints, 'order', accountId, number) : call.idOf('order');
  }

  private async runOn(
    reference: string,
    commandFor: (orderId: string) => CreditAccountCommand,
    call: CommandRequest,
    reply: FastifyReply,
  ) {
    const { id, customerId, segment } = await locate(this.service.reads, 'order', reference);
    return this.run(await this.service.accountId(customerId, segment), commandFor(id), call, reply, false);
  }

  private async run(
    accountId: string,
    command: CreditAccountCommand,
    call: CommandRequest,
    reply: FastifyReply,
    created: boolean,
  ) {
    const { commands, reads } = this.service;
    await this.service.requireMatch(call, () => commands.states.account(accountId));
    const outcome = await commands.account(accountId, command, call.envelope(undefined));
    const { orderId } = command.data as { readonly orderId: string };
    const account = outcome.state;
    if (account.status === 'none') throw new DomainError('account-not-found');
    const verdict = verdictOf(
      outcome.events as readonly CreditAccountEvent[],
      lookUp(account.orders, orderId) ?? null,
    );
    const policy = await commands.inputs.orderCheck(account);
    const answer = orderCommandAnswer(account, orderId, verdict, reads.today(), policy);
    return answerOf(reply, outcome, answer, { created });
  }
}

/** @throws DomainError `delivery-part` unless exactly one of amount and share is said. */
function partOf({ amount, sharePercent }: DeliveryDto) {
  if ((amount === undefined) === (sharePercent === undefined))
    throw new DomainError('delivery-part', {}, '/amount');
  return amount ? { amount: amount.toMoney() } : { sharePercent: sharePercent as string };
}
