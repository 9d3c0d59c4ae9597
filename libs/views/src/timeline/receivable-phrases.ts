import type { ReceivableEvent } from '@zixin/credit-account/events';
import { englishDay } from './day-words.js';
import type { Phrases } from './phrases.js';
import { sumText } from './words.js';

export const receivablePhrases: Phrases<ReceivableEvent> = {
  InvoiceIssued: {
    title: { zh: '开具发票', en: 'Invoice issued' },
    zh: ({ number, invoiceId, amount, original, dueOn }, say) =>
      `发票 ${say.named('invoice', invoiceId, number)}，${sumText(amount, original, 'zh')}，${dueOn} 到期。`,
    en: ({ number, invoiceId, amount, original, dueOn }, say) =>
      `Invoice ${say.named('invoice', invoiceId, number)} of ${sumText(amount, original, 'en')}, due on ${englishDay(dueOn)}.`,
  },
  CreditNoteIssued: {
    title: { zh: '开具贷项通知单', en: 'Credit note issued' },
    zh: ({ number, creditNoteId, amount, original, unapplied, reason }, say) =>
      `贷项通知单 ${say.named('payment', creditNoteId, number)}，${sumText(amount, original, 'zh')}，未分配 ${say.money(unapplied)}。原因：${reason}。`,
    en: ({ number, creditNoteId, amount, original, unapplied, reason }, say) =>
      `Credit note ${say.named('payment', creditNoteId, number)} of ${sumText(amount, original, 'en')}, ${say.money(unapplied)} not applied. Reason: ${reason}.`,
  },
  InvoiceDisputed: {
    title: { zh: '发票争议', en: 'Invoice disputed' },
    zh: ({ invoiceId, amount, reason }, say) =>
      `发票 ${say.named('invoice', invoiceId)} 争议金额 ${say.money(amount)}。原因：${reason}。`,
    en: ({ invoiceId, amount, reason }, say) =>
      `${say.money(amount)} of invoice ${say.named('invoice', invoiceId)} is disputed. Reason: ${reason}.`,
  },
  DisputeResolved: {
    title: { zh: '争议解决', en: 'Dispute resolved' },
    zh: ({ invoiceId, outcome, note }, say) =>
      `发票 ${say.named('invoice', invoiceId)} 的争议${outcome === 'upheld' ? '成立' : '不成立'}。${note}`,
    en: ({ invoiceId, outcome, note }, say) =>
      `The dispute about invoice ${say.named('invoice', invoiceId)} was ${outcome === 'upheld' ? 'upheld' : 'rejected'}. ${note}`,
  },
  InvoiceFellOverdue: {
    title: { zh: '发票逾期', en: 'Invoice fell overdue' },
    zh: ({ invoiceId, dueOn, open }, say) =>
      `发票 ${say.named('invoice', invoiceId)} 于 ${dueOn} 到期，尚欠 ${say.money(open)}，已逾期。`,
    en: ({ invoiceId, dueOn, open }, say) =>
      `Invoice ${say.named('invoice', invoiceId)} was due on ${englishDay(dueOn)}; ${say.money(open)} is overdue.`,
  },
  PaymentReceived: {
    title: { zh: '收到付款', en: 'Payment received' },
    zh: ({ number, paymentId, amount, original, method }, say) =>
      `收到付款 ${say.named('payment', paymentId, number)}，${sumText(amount, original, 'zh')}${method ? `（${method}）` : ''}。`,
    en: ({ number, paymentId, amount, original, method }, say) =>
      `Payment ${say.named('payment', paymentId, number)} of ${sumText(amount, original, 'en')}${method ? ` by ${method}` : ''}.`,
  },
  PaymentAllocated: {
    title: { zh: '付款冲销', en: 'Payment allocated' },
    zh: ({ invoiceId, invoice, amount, source, paidOn }, say) =>
      `${paidOn} 的${source === 'payment' ? '付款' : '贷项通知单'}冲销发票 ${say.named('invoice', invoiceId, invoice.number)} ${say.money(amount)}。`,
    en: ({ invoiceId, invoice, amount, source, paidOn }, say) =>
      `${say.money(amount)} of the ${source === 'payment' ? 'payment' : 'credit note'} of ${englishDay(paidOn)} went to invoice ${say.named('invoice', invoiceId, invoice.number)}.`,
  },
  PaymentReversed: {
    title: { zh: '付款退回', en: 'Payment reversed' },
    zh: ({ paymentId, amount, reopened, reason }, say) =>
      `付款 ${say.named('payment', paymentId)}（${say.money(amount)}）被退回，${reopened.length} 张发票恢复未清。原因：${reason}。`,
    en: ({ paymentId, amount, reopened, reason }, say) =>
      `Payment ${say.named('payment', paymentId)} of ${say.money(amount)} was reversed; ${reopened.length === 1 ? '1 invoice is' : `${reopened.length} invoices are`} open again. Reason: ${reason}.`,
  },
};
