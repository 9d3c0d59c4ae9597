import { addDays, lookUp } from '@zixin/kernel';
import type { CreditAccountCommand } from './commands.js';
import {
  bounce,
  cancel,
  creditNote,
  deliver,
  invoice,
  limited,
  oldestFirst,
  opened,
  pay,
  place,
  release,
  to,
} from './testing/account-steps.js';
import { account, cny, day, stateAfter, type Step, story, today } from './testing/account-story.js';

const open = [opened, limited(1000)] as const;
const given = (...steps: readonly Step[]) => account.given(...story(...open, ...steps));
const totals = (...steps: readonly Step[]) => stateAfter(...open, ...steps).totals;
const none = { reserved: 0, delivered: 0, receivable: 0, unapplied: 0, earmarked: 0 };
const taken = (...steps: readonly Step[]) => {
  const event = story(...open, ...steps)
    .filter(({ type }) => type === 'InvoiceIssued')
    .at(-1);
  if (event?.type !== 'InvoiceIssued') throw new Error('no invoice');
  return event.data.orders.map((part) => [
    ...[part.orderId, part.fromDelivered.minor, part.fromReserved.minor, part.fromUnreserved.minor],
  ]);
};

describe('rule 2: an invoice takes over from its orders and never changes the total', () => {
  it('for what was delivered', () => {
    const steps = [place('o-1', 600), deliver('o-1', 400), invoice('i-1', 400, { 'o-1': 400 })];
    expect(taken(...steps)).toEqual([['o-1', 400, 0, 0]]);
    expect(totals(...steps)).toEqual({ ...none, reserved: 200, receivable: 400 });
  });

  it('for what is reserved or released, delivered first', () => {
    const steps = [
      place('o-1', 600),
      release('o-1'),
      deliver('o-1', 400),
      invoice('i-1', 500, { 'o-1': 500 }),
    ];
    expect(taken(...steps)).toEqual([['o-1', 400, 100, 0]]);
    expect(totals(...steps)).toEqual({ ...none, reserved: 100, receivable: 500 });
  });

  it('for more than the order: the rest is new exposure', () => {
    const steps = [place('o-1', 600), invoice('i-1', 650, { 'o-1': 650 })];
    expect(taken(...steps)).toEqual([['o-1', 0, 600, 0]]);
    expect(totals(...steps)).toEqual({ ...none, receivable: 650 });
  });

  it('for freight besides the order', () => {
    const steps = [place('o-1', 600), invoice('i-1', 650, { 'o-1': 600 })];
    expect(totals(...steps)).toEqual({ ...none, receivable: 650 });
  });

  it('of several orders', () => {
    const steps = [
      place('o-1', 300),
      place('o-2', 300),
      deliver('o-2', 300),
      invoice('i-1', 500, { 'o-1': 200, 'o-2': 300 }),
    ];
    expect(taken(...steps)).toEqual([
      ['o-1', 0, 200, 0],
      ['o-2', 300, 0, 0],
    ]);
    expect(totals(...steps)).toEqual({ ...none, reserved: 100, receivable: 500 });
  });

  it('of an order in several invoices', () => {
    const steps = [
      place('o-1', 600),
      invoice('i-1', 400, { 'o-1': 400 }),
      invoice('i-2', 400, { 'o-1': 400 }),
    ];
    expect(taken(...steps)).toEqual([['o-1', 0, 200, 0]]);
    expect(totals(...steps)).toEqual({ ...none, receivable: 800 });
  });

  it('of a held order, and of one that is cancelled or done', () => {
    expect(taken(place('o-1', 1600), invoice('i-1', 700, { 'o-1': 700 }))).toEqual([['o-1', 0, 0, 700]]);
    const cancelled = [place('o-1', 600), deliver('o-1', 200), cancel('o-1')];
    expect(taken(...cancelled, invoice('i-1', 300, { 'o-1': 300 }))).toEqual([['o-1', 200, 0, 0]]);
    const done = [place('o-1', 600), deliver('o-1', 600), invoice('i-1', 600, { 'o-1': 600 })];
    expect(taken(...done, invoice('i-2', 50, { 'o-1': 50 }))).toEqual([['o-1', 0, 0, 0]]);
  });

  it('without an order', () => {
    given()
      .when(invoice('i-1', 5000))
      .then({
        type: 'InvoiceIssued',
        data: {
          ...{ invoiceId: 'i-1', number: null, issuedOn: today, dueOn: day('2026-04-01'), amount: cny(5000) },
          ...{ orders: [], sellingEntity: null, orderedBy: null },
        },
      });
  });
});

describe('rule 6: an invoice is a fact, checked only against itself', () => {
  it('the same again changes nothing, open or settled; a differing open one is refused', () => {
    given(invoice('i-1', 500)).when(invoice('i-1', 500)).thenNothing();
    given(invoice('i-1', 500), pay('p-1', 500, oldestFirst))
      .when(invoice('i-1', 500))
      .thenNothing();
    const refused = (command: CreditAccountCommand) =>
      given(invoice('i-1', 500))
        .when(command)
        .thenRefused('invoice-differs', { invoiceId: 'i-1', amount: 500 });
    refused(invoice('i-1', 501));
    refused(invoice('i-1', 500, {}, { dueOn: day('2026-04-02') }));
    refused(invoice('i-1', 500, {}, { issuedOn: addDays(today, -1) }));
  });

  it('refuses parts that do not add up, repeat or do not exist', () => {
    const orders = [place('o-1', 600), place('o-2', 100)];
    given(...orders)
      .when(invoice('i-1', 500, { 'o-1': 501 }))
      .thenRefused('orders-exceed-invoice');
    given(...orders)
      .when(invoice('i-1', 500, { 'o-9': 1 }))
      .thenRefused('order-not-found', { orderId: 'o-9' });
    const part = { orderId: 'o-1', amount: cny(1) };
    given(...orders)
      .when(invoice('i-1', 500, {}, { orders: [part, part] }))
      .thenRefused('order-repeated', { orderId: 'o-1' });
    given()
      .when(invoice('i-1', 500, {}, { dueOn: addDays(today, -1) }))
      .thenRefused('due-before-issue');
    given().when(invoice('i-1', 0)).thenRefused('amount-not-positive');
  });
});

describe('credit notes', () => {
  const applied = (minor: number, invoiceOpen: number) => ({
    invoiceId: 'i-1',
    amount: cny(minor),
    invoiceOpen: cny(invoiceOpen),
  });

  it.each([
    [300, [applied(300, 200)], 0],
    [500, [applied(500, 0)], 0],
  ])('of %d to an open invoice of 500', (minor, parts, unapplied) => {
    given(invoice('i-1', 500))
      .when(creditNote('n-1', minor, 'i-1'))
      .then({
        type: 'CreditNoteIssued',
        data: {
          ...{ creditNoteId: 'n-1', number: null, issuedOn: today, amount: cny(minor), applied: parts },
          ...{ unapplied: cny(unapplied), reason: 'goods returned' },
        },
      });
    const steps = [invoice('i-1', 500), creditNote('n-1', minor, 'i-1')];
    expect(totals(...steps)).toEqual({ ...none, receivable: Math.max(0, 500 - minor), unapplied });
  });

  it('to a settled invoice or to none is unapplied credit, which a later allocation uses', () => {
    const settled = [invoice('i-1', 500), pay('p-1', 500, oldestFirst)];
    const [event] = given(...settled)
      .when(creditNote('n-1', 100, 'i-1'))
      .events();
    expect(event).toMatchObject({ data: { applied: [], unapplied: cny(100) } });
    const free = [creditNote('n-1', 100), invoice('i-2', 300)];
    given(...free)
      .when({ type: 'AllocatePayment', data: { paymentId: 'n-1', allocation: oldestFirst } })
      .thenTypes('PaymentAllocated');
  });

  it('again changes nothing; to an unknown invoice or before it is refused', () => {
    given(invoice('i-1', 500), creditNote('n-1', 100, 'i-1'))
      .when(creditNote('n-1', 100, 'i-1'))
      .thenNothing();
    given(creditNote('n-1', 100)).when(creditNote('n-1', 100)).thenNothing();
    given()
      .when(creditNote('n-1', 100, 'i-9'))
      .thenRefused('invoice-not-found', { invoiceId: 'i-9' });
    given(invoice('i-1', 500))
      .when(creditNote('n-1', 100, 'i-1', { issuedOn: addDays(today, -1) }))
      .thenRefused('effective-before-existence', { date: addDays(today, -1), since: today });
  });

  it('is of no more than its open invoice, which may have less open', () => {
    given(invoice('i-1', 11_648_000))
      .when(creditNote('n-1', 11_648_001, 'i-1'))
      .thenRefused('credit-note-exceeds-invoice', { asked: '116,480.01 CNY', invoice: '116,480.00 CNY' });
    const [event] = given(invoice('i-1', 500), pay('p-1', 200, oldestFirst))
      .when(creditNote('n-1', 500, 'i-1'))
      .events();
    expect(event).toMatchObject({ data: { applied: [applied(300, 0)], unapplied: cny(200) } });
    given(invoice('i-1', 500)).when(creditNote('n-1', 501)).thenTypes('CreditNoteIssued');
  });
});

describe('disputes', () => {
  const dispute = (minor: number | null): CreditAccountCommand => ({
    type: 'DisputeInvoice',
    data: {
      invoiceId: 'i-1',
      amount: minor === null ? null : cny(minor),
      reason: 'damaged',
      raisedOn: today,
    },
  });
  const resolve: CreditAccountCommand = {
    type: 'ResolveDispute',
    data: { invoiceId: 'i-1', outcome: 'upheld', note: 'agreed', resolvedOn: today },
  };

  it('of the open amount when none is named, or of part of the invoice', () => {
    const disputed = (minor: number) => ({
      type: 'InvoiceDisputed' as const,
      data: { invoiceId: 'i-1', amount: cny(minor), reason: 'damaged', raisedOn: today },
    });
    given(invoice('i-1', 500), pay('p-1', 100, oldestFirst))
      .when(dispute(null))
      .then(disputed(400));
    given(invoice('i-1', 500)).when(dispute(500)).then(disputed(500));
  });

  it('is of no more than is open; the same again stays harmless when less is open by then', () => {
    const tooMuch = (asked: string, left: string) =>
      ['dispute-exceeds-invoice', { asked, open: left }] as const;
    given(invoice('i-1', 500))
      .when(dispute(501))
      .thenRefused(...tooMuch('5.01 CNY', '5.00 CNY'));
    const paid = [invoice('i-1', 500), pay('p-1', 100, oldestFirst)];
    given(...paid)
      .when(dispute(401))
      .thenRefused(...tooMuch('4.01 CNY', '4.00 CNY'));
    given(invoice('i-1', 500), dispute(450), pay('p-1', 100, oldestFirst))
      .when(dispute(450))
      .thenNothing();
  });

  it('changes no amount, and is resolved once', () => {
    expect(totals(invoice('i-1', 500), dispute(null)).receivable).toBe(500);
    given(invoice('i-1', 500)).when(resolve).thenNothing();
    given(invoice('i-1', 500), dispute(null))
      .when(resolve)
      .then({ type: 'DisputeResolved', data: resolve.data } as never);
  });

  it('of a settled or unknown invoice is refused', () => {
    given(invoice('i-1', 5), pay('p-1', 5, oldestFirst))
      .when(dispute(null))
      .thenRefused('invoice-settled');
    given().when(dispute(null)).thenRefused('invoice-not-found');
    given().when(resolve).thenRefused('invoice-not-found');
  });
});

describe('overdue is announced once', () => {
  const announce = (on: string): CreditAccountCommand => ({ type: 'AnnounceOverdue', data: { on: day(on) } });
  const late = [
    invoice('i-1', 500, {}, { issuedOn: day('2026-01-05'), dueOn: day('2026-02-20') }),
    invoice('i-2', 300, {}, { issuedOn: day('2026-01-05'), dueOn: day('2026-02-10') }),
    invoice('i-3', 300, {}, { issuedOn: day('2026-01-05'), dueOn: today }),
  ];
  const fell = (invoiceId: string, dueOn: string, open: number, on = today) => ({
    type: 'InvoiceFellOverdue' as const,
    data: { invoiceId, dueOn: day(dueOn), open: cny(open), on },
  });

  it('oldest due first, on the day after the due date', () => {
    given(...late)
      .when(announce(today))
      .then(fell('i-2', '2026-02-10', 300), fell('i-1', '2026-02-20', 500));
    given(...late)
      .when(announce('2026-02-20'))
      .then(fell('i-2', '2026-02-10', 300, day('2026-02-20')));
    given(...late, announce(today))
      .when(announce('2026-03-03'), { today: day('2026-03-03') })
      .thenTypes('InvoiceFellOverdue');
  });

  it('with what is open then, and not when it is settled', () => {
    given(...late, pay('p-1', 300, to({ 'i-2': 300 })), pay('p-2', 1, to({ 'i-1': 1 })))
      .when(announce(today))
      .then(fell('i-1', '2026-02-20', 499));
  });

  it('again after the invoice was reopened', () => {
    const paid = [...late.slice(0, 1), announce(today), pay('p-1', 500, to({ 'i-1': 500 }))];
    given(...paid)
      .when(announce(today))
      .thenNothing();
    given(...paid, bounce('p-1'))
      .when(announce(today))
      .then(fell('i-1', '2026-02-20', 500));
    const part = [...late.slice(0, 1), announce(today), pay('p-1', 200, to({ 'i-1': 200 }))];
    given(...part)
      .when(announce(today))
      .thenNothing();
    given(...part, bounce('p-1'))
      .when(announce(today))
      .then(fell('i-1', '2026-02-20', 500));
  });

  it('never ahead of the day it is', () =>
    given(...late)
      .when(announce('2027-01-01'))
      .then(fell('i-2', '2026-02-10', 300), fell('i-1', '2026-02-20', 500)));

  it('keeps its own due date in the state', () =>
    expect(lookUp(stateAfter(...open, ...late).invoices, 'i-1')).toMatchObject({
      dueOn: '2026-02-20',
      open: 500,
    }));
});
