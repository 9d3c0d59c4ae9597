import type { Allocation, OpenInvoice } from '@zixin/credit-account';
import { addDays, daysBetween, lookUp, valuesOf } from '@zixin/kernel';
import { note, say } from './customer-file.js';
import type { Desk } from './desk.js';
import { orderOf } from './orders.js';

/** Invoices what was delivered of an order, on the terms granted. */
export async function issueInvoice(desk: Desk, orderId: string): Promise<void> {
  const order = orderOf(desk, orderId);
  if (!order || order.delivered === 0) return;
  const { id, number } = desk.newDocument('invoice');
  const amount = desk.money(order.delivered);
  const granted = desk.account.terms.at(-1)?.terms.netDays ?? 0;
  const dueOn = addDays(desk.today, order.prepaid ? 0 : Math.max(granted, order.termsDays ?? 0));
  await desk.send(desk.staff.bookkeeping, {
    type: 'IssueInvoice',
    data: {
      ...{ invoiceId: id, number, issuedOn: desk.today, dueOn, amount },
      orders: [{ orderId, amount }],
      sellingEntity: desk.customer.profile.seller,
      orderedBy: null,
    },
  });
}

export function invoiceOf(desk: Desk, invoiceId: string): OpenInvoice | null {
  return lookUp(desk.account.invoices, invoiceId) ?? null;
}

/** The oldest due of the open invoices. */
export function oldestInvoice(desk: Desk): OpenInvoice | null {
  const [oldest] = valuesOf(desk.account.invoices).sort((a, b) =>
    `${a.dueOn}${a.invoiceId}` < `${b.dueOn}${b.invoiceId}` ? -1 : 1,
  );
  return oldest ?? null;
}

/** Puts cash that lies about on an invoice; what is kept for orders paid ahead goes to their own. */
export async function applyCash(desk: Desk, invoiceId: string): Promise<void> {
  for (const credit of valuesOf(desk.account.credits)) {
    const open = invoiceOf(desk, invoiceId)?.open ?? 0;
    if (open === 0 || credit.source === 'creditNote') continue;
    const amount = desk.money(Math.min(open, credit.unapplied));
    const allocation: Allocation = { mode: 'explicit', items: [{ invoiceId, amount }] };
    await desk.send(desk.staff.bookkeeping, {
      type: 'AllocatePayment',
      data: { paymentId: credit.id, allocation },
    });
  }
}

/** Pays an invoice the way this customer pays; comes back for what is left of it. */
export async function payInvoice(desk: Desk, invoiceId: string): Promise<void> {
  const invoice = invoiceOf(desk, invoiceId);
  if (!invoice) return;
  const owed = invoice.open - Math.min(invoice.open, invoice.disputed);
  if (owed > 0) await pay(desk, invoice, owed);
  if (invoiceOf(desk, invoiceId))
    desk.plan(desk.random.int(6, 20), 2, (later) => payInvoice(later, invoiceId));
}

async function pay(desk: Desk, invoice: OpenInvoice, owed: number): Promise<string> {
  const { random, staff, today, customer } = desk;
  const { pays } = customer.profile.habits;
  const { id, number } = desk.newDocument('payment');
  const share = pays === 'parts' && owed > 100_000 && random.chance(60) ? random.int(35, 70) : 100;
  const part = Math.floor((owed * share) / 100);
  // Rounded up to the next thousand yuan.
  const minor = pays === 'over' && random.chance(50) ? Math.ceil(part / 100_000) * 100_000 : part;
  const allocation: Allocation = random.chance(30)
    ? {
        mode: 'explicit',
        items: [{ invoiceId: invoice.invoiceId, amount: desk.money(Math.min(part, invoice.open)) }],
      }
    : { mode: 'oldestDueFirst' };
  const method = say(
    desk,
    random.pick([
      { zh: '银行转账', en: 'bank transfer' },
      { zh: '网银', en: 'online banking' },
      { zh: '支票', en: 'cheque' },
    ]),
  );
  await desk.send(staff.bookkeeping, {
    type: 'RecordPayment',
    data: { paymentId: id, number, receivedOn: today, amount: desk.money(minor), method, allocation },
  });
  return id;
}

/** A cheque for the oldest invoice that comes back from the bank. */
export async function payWithBadCheque(desk: Desk): Promise<void> {
  const invoice = oldestInvoice(desk);
  if (!invoice) {
    desk.plan(7, 2, payWithBadCheque);
    return;
  }
  const paymentId = await pay(desk, invoice, invoice.open);
  desk.plan(3, 1, async (later) => {
    const reason = say(later, { zh: '支票因余额不足被退票', en: 'Cheque returned: insufficient funds' });
    const data = { paymentId, reason, reversedOn: later.today };
    await later.send(later.staff.bookkeeping, { type: 'ReversePayment', data });
  });
}

/** Somebody calls about a late invoice and writes down what was promised. */
export async function chase(desk: Desk, invoiceId: string): Promise<void> {
  const invoice = invoiceOf(desk, invoiceId);
  if (!invoice) return;
  const late = daysBetween(invoice.dueOn, desk.today);
  const line = {
    zh: `发票 ${invoice.number ?? ''} 已逾期 ${late} 天，财务答应安排付款`,
    en: `Invoice ${invoice.number ?? ''} is ${late} days late; their accounts promise to pay`,
  };
  await note(desk, 'promise', line, {
    amount: desk.money(invoice.open),
    on: addDays(desk.today, desk.random.int(5, 14)),
  });
}

export async function creditPart(desk: Desk, invoiceId: string, percent: number): Promise<void> {
  const invoice = invoiceOf(desk, invoiceId);
  if (!invoice) return;
  const { id, number } = desk.newDocument('creditNote');
  const minor = Math.max(1, Math.floor((invoice.open * percent) / 100));
  const reason = say(desk, { zh: '短少及质量折让', en: 'Short delivery and quality allowance' });
  await desk.send(desk.staff.bookkeeping, {
    type: 'IssueCreditNote',
    data: { creditNoteId: id, number, issuedOn: desk.today, amount: desk.money(minor), invoiceId, reason },
  });
}

export async function disputeInvoice(desk: Desk, invoiceId: string): Promise<void> {
  const invoice = invoiceOf(desk, invoiceId);
  if (!invoice || invoice.disputed > 0) return;
  const minor = Math.max(1, Math.floor((invoice.open * desk.random.int(20, 100)) / 100));
  const reason = say(desk, { zh: '客户称到货数量不符', en: 'Customer says the quantity is wrong' });
  await desk.send(desk.staff.of('analyst')[0] ?? desk.staff.system, {
    type: 'DisputeInvoice',
    data: { invoiceId, amount: desk.money(minor), reason, raisedOn: desk.today },
  });
  desk.plan(desk.random.int(8, 30), 1, (later) => resolveDispute(later, invoiceId));
}

async function resolveDispute(desk: Desk, invoiceId: string): Promise<void> {
  if (!invoiceOf(desk, invoiceId)) return;
  const upheld = desk.random.chance(45);
  const remark = upheld
    ? say(desk, {
        zh: '核对签收单，确有短少，开红字发票',
        en: 'Proof of delivery shows a shortage; credit note follows',
      })
    : say(desk, { zh: '签收单数量一致，客户撤回', en: 'Proof of delivery agrees; customer withdraws' });
  await desk.send(desk.staff.of('analyst')[0] ?? desk.staff.system, {
    type: 'ResolveDispute',
    data: { invoiceId, outcome: upheld ? 'upheld' : 'rejected', note: remark, resolvedOn: desk.today },
  });
  if (upheld) await creditPart(desk, invoiceId, desk.random.int(3, 12));
}
