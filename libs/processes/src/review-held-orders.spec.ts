import { specifyProcess } from '@zixin/kernel/testing';
import { reviewHeldOrders } from './review-held-orders.js';
import { account, day, held, opened } from './testing/events.js';

const process = specifyProcess(reviewHeldOrders);
const review = (date: string) => ({
  category: 'creditAccount',
  id: 'customer-1.retail',
  command: { type: 'ReviewHeldOrders' as const, data: { on: day(date) } },
});
const paid = (commandId?: string) =>
  account('PaymentReceived', { paymentId: 'p-1', receivedOn: day('2026-02-03') }, commandId);
const allocated = (commandId?: string) =>
  account('PaymentAllocated', { paymentId: 'p-1', effectiveOn: day('2026-02-03') }, commandId);
const limited = (from: string) => account('LimitAdjusted', { from: day(from), until: null });
const reserved = (orderId: string, checkAgainOn: string | null) =>
  account('OrderReserved', {
    orderId,
    on: day('2026-02-02'),
    checkAgainOn: checkAgainOn === null ? null : day(checkAgainOn),
  });

describe('reviewHeldOrders', () => {
  it.each([
    ['a payment', paid()],
    ['an allocation', allocated()],
    ['a credit note', account('CreditNoteIssued', { issuedOn: day('2026-02-03') })],
    ['a cancelled order', account('OrderCancelled', { orderId: 'o-2', on: day('2026-02-03') })],
    ['a changed order', account('OrderChanged', { orderId: 'o-2', on: day('2026-02-03') })],
    ['the last delivery', account('OrderDelivered', { orderId: 'o-2', final: true, on: day('2026-02-03') })],
    ['another limit', limited('2026-02-03')],
    ['a temporary limit', account('TemporaryLimitGranted', { from: day('2026-02-03') })],
    ['other terms', account('PaymentTermsChanged', { from: day('2026-02-03') })],
    ['the end of a hold', account('CreditHoldReleased', { releasedOn: day('2026-02-03') })],
    ['a write-off', account('InvoiceWrittenOff', { on: day('2026-02-03') })],
    ['a cured default', account('DefaultCured', { on: day('2026-02-03') })],
    [
      'a confirmed guarantee',
      account('MitigantConfirmed', { from: day('2026-02-03'), on: day('2026-02-03') }),
    ],
    ['a dispute', account('InvoiceDisputed', { raisedOn: day('2026-02-03') })],
  ])('asks for a review after %s while an order is held', (_, event) => {
    process.given(held('o-1')).when(event).thenSends(review('2026-02-03'));
    process.given().when(event).thenNothing();
  });

  it('asks once for all events of one command', () =>
    process.given(held('o-1'), paid('c-1')).when(allocated('c-1')).thenNothing());

  it.each([
    ['released', account('OrderReleased', { orderId: 'o-1', on: day('2026-02-02') })],
    ['reserved', reserved('o-1', null)],
    ['ready', account('OrderReadyForRelease', { orderId: 'o-1', on: day('2026-02-02') })],
    ['cancelled', account('OrderCancelled', { orderId: 'o-1', on: day('2026-02-02') })],
  ])('forgets an order once it is %s', (_, event) =>
    process.given(held('o-1'), event).when(paid()).thenNothing(),
  );

  it('wakes when a limit starts later', () => {
    const known = process.given(held('o-1'), limited('2026-04-01'));
    expect(known.wakesOn()).toBe('2026-04-01');
    known.when(opened('2026-03-31')).thenNothing();
    known.when(opened('2026-04-01')).thenSends(review('2026-04-01'));
    expect(process.given(held('o-1'), limited('2026-04-01'), opened('2026-04-01')).wakesOn()).toBeNull();
  });

  it('wakes when a deferred order enters the horizon, held ones or not', () => {
    const known = process.given(reserved('o-1', '2026-05-01'), reserved('o-2', '2026-06-01'));
    expect(known.wakesOn()).toBe('2026-05-01');
    known.when(opened('2026-05-01')).thenSends(review('2026-05-01'));
    process
      .given(reserved('o-1', '2026-05-01'), reserved('o-1', null))
      .when(opened('2026-05-01'))
      .thenNothing();
  });
});
