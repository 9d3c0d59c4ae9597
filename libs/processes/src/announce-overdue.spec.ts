import { specifyProcess } from '@zixin/kernel/testing';
import { announceOverdue } from './announce-overdue.js';
import { account, allocated, day, invoiced, opened, usd } from './testing/events.js';

const process = specifyProcess(announceOverdue);
const announce = (date: string) => ({
  category: 'creditAccount',
  id: 'customer-1.retail',
  command: { type: 'AnnounceOverdue' as const, data: { on: day(date) } },
});
const fell = (invoiceId: string) => account('InvoiceFellOverdue', { invoiceId, on: day('2026-02-02') });

describe('announceOverdue', () => {
  it('speaks the day after the earliest due date', () => {
    const known = process.given(invoiced('i-1', '2026-02-10', 100), invoiced('i-2', '2026-02-01', 100));
    expect(known.wakesOn()).toBe('2026-02-02');
    known.when(opened('2026-02-01')).thenNothing();
    known.when(opened('2026-02-02')).thenSends(announce('2026-02-02'));
  });

  it('stays silent about what was paid, in parts or by credit note', () => {
    const applied = [{ invoiceId: 'i-1', amount: usd(40), invoiceOpen: usd(0) }];
    const known = process.given(
      invoiced('i-1', '2026-02-01', 100),
      allocated('i-1', 60),
      account('CreditNoteIssued', { applied, issuedOn: day('2026-02-01') }),
    );
    expect(known.wakesOn()).toBeNull();
    known.when(opened('2026-03-01')).thenNothing();
  });

  it('speaks of a part that is still open', () =>
    process
      .given(invoiced('i-1', '2026-02-01', 100), allocated('i-1', 99))
      .when(opened('2026-02-02'))
      .thenSends(announce('2026-02-02')));

  it('speaks once', () => {
    const known = process.given(invoiced('i-1', '2026-02-01', 100), fell('i-1'));
    expect(known.wakesOn()).toBeNull();
    known.when(opened('2026-02-03')).thenNothing();
  });

  it('speaks again of an invoice that a bounced payment reopened, as long as all of it is unpaid', () => {
    const reopened = [
      {
        invoiceId: 'i-1',
        reopenedAmount: usd(40),
        number: null,
        issuedOn: day('2026-01-05'),
        dueOn: day('2026-02-01'),
        amount: usd(100),
      },
    ];
    const bounced = account('PaymentReversed', { paymentId: 'p-1', reopened, reversedOn: day('2026-02-20') });
    const history = [invoiced('i-1', '2026-02-01', 100), fell('i-1'), allocated('i-1', 40), bounced];
    process
      .given(...history, allocated('i-1', 40))
      .when(opened('2026-02-21'))
      .thenSends(announce('2026-02-21'));
    process
      .given(...history, allocated('i-1', 100))
      .when(opened('2026-02-21'))
      .thenNothing();
  });
});
