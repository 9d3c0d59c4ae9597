import { addDays } from '@zixin/kernel';
import type { CreditAccountCommand } from './commands.js';
import {
  bounce,
  creditNote,
  deliver,
  invoice,
  opened,
  pay,
  place,
  stop,
  resume,
} from './testing/account-steps.js';
import { account, day, lead, story, today } from './testing/account-story.js';

const openedOn = opened.data.openedOn;
const tooEarly = addDays(openedOn, -1);
const tomorrow = addDays(today, 1);
const dispute = (raisedOn = today): CreditAccountCommand => ({
  type: 'DisputeInvoice',
  data: { invoiceId: 'i-1', amount: null, reason: 'damaged', raisedOn },
});
const resolve = (resolvedOn = today): CreditAccountCommand => ({
  type: 'ResolveDispute',
  data: { invoiceId: 'i-1', outcome: 'rejected', note: '', resolvedOn },
});
const issued = day('2026-02-01');
const disputedOn = day('2026-02-05');
const given = account.given(
  ...story(
    opened,
    place('o-1', 100, { placedOn: issued }),
    invoice('i-1', 100, {}, { issuedOn: issued }),
    dispute(disputedOn),
    pay('p-1', 50, undefined, { receivedOn: issued }),
  ),
);

describe('section 4: nothing takes effect before the thing exists; the refusal names both dates', () => {
  it.each<[string, CreditAccountCommand, string]>([
    ['an order before the account', place('o-2', 1, { placedOn: tooEarly }), openedOn],
    ['a shipment before its order', place('o-2', 1, { shipOn: addDays(today, -1) }), today],
    ['a delivery before its order', deliver('o-1', 1, { deliveredOn: addDays(issued, -1) }), issued],
    ['an invoice before the account', invoice('i-2', 1, {}, { issuedOn: tooEarly }), openedOn],
    [
      'an invoice before its order',
      invoice('i-2', 1, { 'o-1': 1 }, { issuedOn: addDays(issued, -1) }),
      issued,
    ],
    ['a credit note before the account', creditNote('n-1', 1, null, { issuedOn: tooEarly }), openedOn],
    ['a payment before the account', pay('p-2', 1, undefined, { receivedOn: tooEarly }), openedOn],
    ['a reversal before its payment', bounce('p-1', addDays(issued, -1)), issued],
    ['a resolution before its dispute', resolve(addDays(disputedOn, -1)), disputedOn],
  ])('%s', (_, command, since) => {
    given.when(command).thenRefused('effective-before-existence', { since });
  });

  it('a dispute before its invoice', () =>
    account
      .given(...story(opened, invoice('i-1', 100, {}, { issuedOn: issued })))
      .when(dispute(addDays(issued, -1)))
      .thenRefused('effective-before-existence', { date: addDays(issued, -1), since: issued }));

  it('the first day itself is allowed', () => {
    given.when(deliver('o-1', 1, { deliveredOn: issued })).thenTypes('OrderDelivered');
    given.when(pay('p-2', 1, undefined, { receivedOn: openedOn })).thenTypes('PaymentReceived');
  });
});

describe('facts cannot be in the future', () => {
  it.each<[string, CreditAccountCommand]>([
    ['order', place('o-2', 1, { placedOn: tomorrow })],
    ['delivery', deliver('o-1', 1, { deliveredOn: tomorrow })],
    ['invoice', invoice('i-2', 1, {}, { issuedOn: tomorrow })],
    ['credit note', creditNote('n-1', 1, null, { issuedOn: tomorrow })],
    ['payment', pay('p-2', 1, undefined, { receivedOn: tomorrow })],
    ['reversal', bounce('p-1', tomorrow)],
    ['resolution', resolve(tomorrow)],
  ])('%s', (_, command) => given.when(command).thenRefused('date-in-future', { date: tomorrow, today }));
});

describe('the account itself', () => {
  const open = (data: Partial<typeof opened.data> = {}): CreditAccountCommand => ({
    type: 'OpenCreditAccount',
    data: { ...opened.data, ...data },
  });

  it('opens once, in one known currency, not in the future', () => {
    account.given().when(open()).then(opened);
    account
      .given(opened)
      .when(open({ openedOn: today }))
      .thenNothing();
    account
      .given(opened)
      .when(open({ currency: 'USD' }))
      .thenRefused('account-exists', { currency: 'CNY' });
    account
      .given()
      .when(open({ currency: 'XXX' }))
      .thenRefused('currency-unknown');
    account
      .given()
      .when(open({ openedOn: tomorrow }))
      .thenRefused('date-in-future');
  });

  it.each<CreditAccountCommand>([place('o-1', 1), invoice('i-1', 1), pay('p-1', 1), stop])(
    'takes nothing before it is open: %p',
    (command) => account.given().when(command).thenRefused('account-not-found'),
  );

  it('takes amounts of its own currency only', () => {
    const amount = { minor: 100, currency: 'USD' };
    const params = { currency: 'USD', account: 'CNY' };
    given.when(deliver('o-1', 1, { part: { amount } })).thenRefused('currency-mismatch', params);
  });

  it('takes no amount with which its sums would lose minor units', () => {
    const huge = Number.MAX_SAFE_INTEGER;
    given.when(pay('p-2', huge)).thenRefused('amount-out-of-range');
    account.given(opened).when(pay('p-2', huge)).thenTypes('PaymentReceived');
    given.when(pay('p-2', 0.5)).thenRefused('amount-out-of-range');
  });

  it('is stopped by anybody and started again by a credit lead, each once and with a reason', () => {
    const placed = {
      type: 'CreditHoldPlaced',
      data: { reason: 'litigation', placedBy: 'clerk', placedOn: today },
    } as const;
    account.given(opened).when(stop).then(placed);
    account.given(opened, placed).when(stop).thenNothing();
    account.given(opened, placed).when(resume).thenRefused('authority-missing', { role: 'creditLead' });
    const data = { reason: 'settled', releasedBy: 'lead', releasedOn: today };
    account.given(opened, placed).when(resume, { by: lead }).then({ type: 'CreditHoldReleased', data });
    account.given(opened).when(resume, { by: lead }).thenNothing();
    account
      .given(opened)
      .when({ ...stop, data: { reason: ' ' } })
      .thenRefused('text-required');
  });

  it('is not stopped twice: another reason or person is told why it is stopped already', () => {
    const held = account.given(...story(opened, stop));
    const standing = { since: today, reason: 'litigation' };
    held.when({ ...stop, data: { reason: 'late' } }).thenRefused('already-on-hold', standing);
    held.when(stop, { by: lead }).thenRefused('already-on-hold', standing);
    held.when({ ...stop, data: { reason: ' litigation ' } }).thenNothing();
  });
});
