import type { CreditAccountCommand } from '@zixin/credit-account';
import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answerOf, type CommandRequest, Commanding, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import { accountSummaryAnswer } from '../accounts/account-summary.js';
import { documentIdIn, type DocumentKind, documentIdOf } from '../document-ids.js';
import { locate } from '../queries/documents.js';
import { deciders, writers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { toldAccountEvents } from '../told-events.js';
import {
  AllocationDto,
  CreditNoteDto,
  DisputeDto,
  DisputeResolutionDto,
  InvoiceDto,
  PaymentDto,
  RecoveryDto,
  ReversalDto,
  WriteOffDto,
} from './receivables.dto.js';

@ApiTags('receivables')
@Controller('v1')
@Roles(...writers)
@Scope('receivables:write')
export class ReceivablesController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  @Post('customers/:customer/invoices')
  async issueInvoice(
    @Param('customer') customer: string,
    @Body() dto: InvoiceDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const accountId = await this.service.accountId(customer, dto.segment);
    const invoiceId = this.idOf('invoice', accountId, dto, call);
    const orders = (dto.orders ?? []).map(({ order, amount }, index) => ({
      orderId: documentIdIn(this.service.fingerprints, 'order', accountId, order, `/orders/${index}/order`),
      amount: amount.toMoney(),
    }));
    const data = {
      ...{ invoiceId, number: dto.number ?? null, amount: dto.amount.toMoney(), orders },
      issuedOn: this.service.dateOr(dto.issuedOn),
      dueOn: this.service.dateOr(dto.dueOn),
      ...{ sellingEntity: dto.sellingEntity ?? null, orderedBy: dto.orderedBy ?? null },
    };
    return this.run(accountId, { type: 'IssueInvoice', data }, call, reply, invoiceId);
  }

  @Post('customers/:customer/credit-notes')
  async issueCreditNote(
    @Param('customer') customer: string,
    @Body() dto: CreditNoteDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const accountId = await this.service.accountId(customer, dto.segment);
    const creditNoteId = this.idOf('creditNote', accountId, dto, call);
    const { fingerprints } = this.service;
    const invoiceId = dto.invoice
      ? documentIdIn(fingerprints, 'invoice', accountId, dto.invoice, '/invoice')
      : null;
    const facts = { creditNoteId, number: dto.number ?? null, amount: dto.amount.toMoney(), invoiceId };
    const data = { ...facts, issuedOn: this.service.dateOr(dto.issuedOn), reason: dto.reason };
    return this.run(accountId, { type: 'IssueCreditNote', data }, call, reply, creditNoteId);
  }

  @Post('customers/:customer/payments')
  async recordPayment(
    @Param('customer') customer: string,
    @Body() dto: PaymentDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const accountId = await this.service.accountId(customer, dto.segment);
    const paymentId = this.idOf('payment', accountId, dto, call);
    const allocation =
      dto.allocation?.toAllocation(this.invoiceIn(accountId)) ?? ({ mode: 'oldestDueFirst' } as const);
    const facts = {
      paymentId,
      number: dto.number ?? null,
      amount: dto.amount.toMoney(),
      method: dto.method ?? null,
    };
    const data = { ...facts, receivedOn: this.service.dateOr(dto.receivedOn), allocation };
    return this.run(accountId, { type: 'RecordPayment', data }, call, reply, paymentId);
  }

  @Post('payments/:id/allocations')
  async allocate(
    @Param('id') reference: string,
    @Body() dto: AllocationDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id, accountId } = await this.find('payment', reference);
    const allocation = dto.toAllocation(this.invoiceIn(accountId));
    return this.run(
      accountId,
      { type: 'AllocatePayment', data: { paymentId: id, allocation } },
      call,
      reply,
      id,
    );
  }

  @Post('payments/:id/reversal')
  async reverse(
    @Param('id') reference: string,
    @Body() { reason, reversedOn }: ReversalDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id, accountId } = await this.find('payment', reference);
    const data = { paymentId: id, reason, reversedOn: this.service.dateOr(reversedOn) };
    return this.run(accountId, { type: 'ReversePayment', data }, call, reply, id);
  }

  @Post('invoices/:id/dispute')
  async dispute(
    @Param('id') reference: string,
    @Body() dto: DisputeDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id, accountId } = await this.find('invoice', reference);
    const raisedOn = this.service.dateOr(dto.raisedOn);
    const data = { invoiceId: id, amount: dto.amount?.toMoney() ?? null, reason: dto.reason, raisedOn };
    return this.run(accountId, { type: 'DisputeInvoice', data }, call, reply, id);
  }

  @Post('invoices/:id/dispute-resolution')
  async resolveDispute(
    @Param('id') reference: string,
    @Body() { outcome, note, resolvedOn }: DisputeResolutionDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id, accountId } = await this.find('invoice', reference);
    const data = { invoiceId: id, outcome, note, resolvedOn: this.service.dateOr(resolvedOn) };
    return this.run(accountId, { type: 'ResolveDispute', data }, call, reply, id);
  }

  @Post('invoices/:id/write-off')
  @Roles(...deciders)
  async writeOff(
    @Param('id') reference: string,
    @Body() dto: WriteOffDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id, accountId } = await this.find('invoice', reference);
    const amount = dto.amount ? { amount: dto.amount.toMoney() } : {};
    const data = { invoiceId: id, ...amount, reason: dto.reason, on: this.service.dateOr(dto.on) };
    return this.run(accountId, { type: 'WriteOffInvoice', data }, call, reply, id);
  }

  @Post('invoices/:id/recoveries')
  async recover(
    @Param('id') reference: string,
    @Body() dto: RecoveryDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id, accountId } = await this.find('invoice', reference);
    const recoveryId = dto.id ?? call.idOf('recovery');
    const receivedOn = this.service.dateOr(dto.receivedOn);
    const data = { recoveryId, invoiceId: id, amount: dto.amount.toMoney(), receivedOn };
    return this.run(accountId, { type: 'RecordRecovery', data }, call, reply, recoveryId);
  }

  private idOf(
    kind: DocumentKind,
    accountId: string,
    { id, number }: { readonly id?: string; readonly number?: string },
    call: CommandRequest,
  ): string {
    if (id) return id;
    return number ? documentIdOf(this.service.fingerprints, kind, accountId, number) : call.idOf(kind);
  }

  private invoiceIn(accountId: string) {
    const { fingerprints } = this.service;
    return (reference: string) =>
      documentIdIn(fingerprints, 'invoice', accountId, reference, '/allocation/items');
  }

  private async find(kind: 'payment' | 'invoice', reference: string) {
    const { id, customerId, segment } = await locate(this.service.reads, kind, reference);
    return { id, accountId: await this.service.accountId(customerId, segment) };
  }

  private async run(
    accountId: string,
    command: CreditAccountCommand,
    call: CommandRequest,
    reply: FastifyReply,
    id: string,
  ) {
    const { commands, reads } = this.service;
    await this.service.requireMatch(call, () => commands.states.account(accountId));
    const outcome = await commands.account(accountId, command, call.envelope(undefined));
    const { state } = outcome;
    const orderCheck = await commands.inputs.orderCheck(state);
    const account = state.status === 'open' ? accountSummaryAnswer(state, reads.today(), orderCheck) : null;
    return answerOf(
      reply,
      outcome,
      { id, recorded: toldAccountEvents(outcome.events), account },
      { created: true },
    );
  }
}
