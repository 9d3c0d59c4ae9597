import { addDays, lookUp } from '@zixin/kernel';
import type { PaymentAllocated } from './receivable.events.js';
import {
  allocate,
  bounce,
  creditNote,
  deliver,
  invoice,
  limited,
  oldestFirst,
  opened,
  pay,
  place,
  termsGranted,
  to,
  unallocated,
} from './testing/account-steps.js';
import { account, cny, day, stateAfter, type Step, story, today } from './testing/account-story.js';

const open = [opened, limited(1000)] as const;
const given = (...steps: readonly Step[]) => account.given(...story(...open, ...steps));
const after = (...steps: readonly Step[]) => stateAfter(...open, ...steps);
const none = { reserved: 0, delivered: 0, receivable: 0, unapplied: 0, earmarked: 0 };
const [january, february] = [day('2026-01-10'), day('2026-02-10')];
const due = (invoiceId: string, minor: number, dueOn: string) =>
  invoice(invoiceId, minor, {}, { issuedOn: january, dueOn: day(dueOn) });
const two = [due('late', 300, '2026-03-20'), due('early', 500, '2026-03-10')];
const parts = (...steps: readonly Step[]) =>
  story(...open, ...steps)
    .filter((event) => event.type === 'PaymentAllocated')
    .map(({ data }) => [data.invoiceId, data.amount.minor, data.invoiceOpen.minor, data.unapplied.minor]);

describe('rule 13: allocation is explicit or by policy, oldest due first', () => {
  it('states the payment and each allocation with everything a reversal needs', () => {
    const allocation = (data: Partial<PaymentAllocated['data']>): PaymentAllocated => ({
      type: 'PaymentAllocated',
      data: {
        paymentId: 'p-1',
        source: 'payment',
        paidOn: february,
        effectiveOn: february,
        ...data,
      } as never,
    });
    const facts = (dueOn: string, minor: number) => ({
      number: null,
      issuedOn: january,
      dueOn: day(dueOn),
      amount: cny(minor),
    });
    given(...two)
      .when(pay('p-1', 600, oldestFirst, { receivedOn: february, method: 'transfer', number: 'B-7' }))
      .then(
        {
          type: 'PaymentReceived',
          data: {
            paymentId: 'p-1',
            number: 'B-7',
            receivedOn: february,
            amount: cny(600),
            method: 'transfer',
          },
        },
        allocation({
          ...{ invoiceId: 'early', amount: cny(500), invoiceOpen: cny(0), unapplied: cny(100) },
          invoice: facts('2026-03-10', 500),
        }),
        allocation({
          ...{ invoiceId: 'late', amount: cny(100), invoiceOpen: cny(200), unapplied: cny(0) },
          invoice: facts('2026-03-20', 300),
        }),
      );
  });

  it('of one due date, the one issued first', () => {
    const same = invoice('a', 100, {}, { issuedOn: february, dueOn: day('2026-03-10') });
    expect(parts(same, due('b', 100, '2026-03-10'), pay('p-1', 150, oldestFirst))).toEqual([
      ['b', 100, 0, 50],
      ['a', 50, 50, 0],
    ]);
  });

  it('as listed', () => {
    expect(parts(...two, pay('p-1', 600, to({ late: 250, early: 50 })))).toEqual([
      ['late', 250, 50, 350],
      ['early', 50, 450, 300],
    ]);
  });

  it('not at all', () => {
    given(...two)
      .when(pay('p-1', 600, unallocated))
      .thenTypes('PaymentReceived');
    expect(after(...two, pay('p-1', 600)).totals).toEqual({ ...none, receivable: 800, unapplied: 600 });
  });

  it('over-payment stays unapplied cash', () =>
    expect(after(...two, pay('p-1', 1000, oldestFirst)).totals).toEqual({ ...none, unapplied: 200 }));

  it('the rest is allocated later, once', () => {
    const rest = [pay('p-1', 600), ...two];
    given(...rest)
      .when(allocate('p-1', oldestFirst))
      .then(...story(...open, ...rest, allocate('p-1', oldestFirst)).slice(-2));
    expect(parts(...rest, allocate('p-1', to({ early: 1 })), allocate('p-1', oldestFirst))).toEqual([
      ['early', 1, 499, 599],
      ['early', 499, 0, 100],
      ['late', 100, 200, 0],
    ]);
    given(...rest, allocate('p-1', oldestFirst))
      .when(allocate('p-1', oldestFirst))
      .thenNothing();
    given(...rest)
      .when(allocate('p-1', unallocated))
      .thenNothing();
  });

  it('a used-up or reversed payment has nothing more to allocate', () => {
    const used = given(...two, pay('p-1', 100, oldestFirst));
    used
      .when(allocate('p-1', to({ late: 1 })))
      .thenRefused('allocation-exceeds-payment', { unapplied: '0.00 CNY' });
    used.when(allocate('p-1', oldestFirst)).thenNothing();
    given(...two, pay('p-1', 100), bounce('p-1'))
      .when(allocate('p-1', to({ late: 1 })))
      .thenRefused('allocation-exceeds-payment');
    given(...two)
      .when(allocate('p-9', oldestFirst))
      .thenRefused('payment-not-found', { paymentId: 'p-9' });
  });

  it('of a payment of nothing or less is refused for the amount paid, not for what is allocated', () => {
    for (const paid of [0, -100])
      given(...two)
        .when(pay('p-1', paid, to({ late: 100 })))
        .thenRefused('amount-not-positive');
  });

  it('refuses what does not fit, whole', () => {
    const refused = (items: Record<string, number>, code: string, params = {}) =>
      given(...two)
        .when(pay('p-1', 600, to(items)))
        .thenRefused(code, params);
    refused({ late: 301 }, 'allocation-exceeds-open', { asked: '3.01 CNY', open: '3.00 CNY' });
    refused({ late: 300, early: 301 }, 'allocation-exceeds-payment', { unapplied: '6.00 CNY' });
    refused({ nowhere: 1 }, 'invoice-not-found', { invoiceId: 'nowhere' });
    refused({ late: 0 }, 'amount-not-positive');
    const item = { invoiceId: 'late', amount: cny(1) };
    given(...two)
      .when(pay('p-1', 600, { mode: 'explicit', items: [item, item] }))
      .thenRefused('invoice-repeated', { invoiceId: 'late' });
    given(...two, pay('p-1', 300, to({ late: 300 })))
      .when(pay('p-2', 1, to({ late: 1 })))
      .thenRefused('invoice-settled');
  });

  it('the same payment again changes nothing, with cash left or used up', () => {
    given(...two, pay('p-1', 100))
      .when(pay('p-1', 100))
      .thenNothing();
    given(...two, pay('p-1', 100, oldestFirst))
      .when(pay('p-1', 100, oldestFirst))
      .thenNothing();
  });

  it('documents of different kinds may carry the same id', () => {
    const settled = [invoice('x', 5), pay('p-1', 5, oldestFirst)];
    given(...settled)
      .when(pay('x', 7))
      .thenTypes('PaymentReceived');
    given(...settled)
      .when(place('x', 7))
      .thenTypes('OrderReserved');
    given(place('x', 7), deliver('x', 7, { deliveryId: 'x' }))
      .when(invoice('x', 7, { x: 7 }))
      .thenTypes('InvoiceIssued');
  });

  it('documents whose ids end alike are different documents', () => {
    const [first, second] = ['6ba7b810-9dad-11d1-80b4-00c04fd430c8', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'];
    given(...two, pay(first, 100, oldestFirst))
      .when(pay(second, 100, oldestFirst))
      .thenTypes('PaymentReceived', 'PaymentAllocated');
  });
});

describe('section 4: an allocation is effective on the later of its payment and its invoice', () => {
  const effective = (...steps: readonly Step[]) =>
    story(...open, ...steps).flatMap((event) =>
      event.type === 'PaymentAllocated' ? [[event.data.paidOn, event.data.effectiveOn]] : [],
    );

  it('payment after invoice', () =>
    expect(effective(two[0] as Step, pay('p-1', 1, oldestFirst, { receivedOn: february }))).toEqual([
      [february, february],
    ]));

  it('payment before invoice', () => {
    const early = pay('p-1', 1, unallocated, { receivedOn: january });
    expect(
      effective(early, invoice('i-1', 5, {}, { issuedOn: february }), allocate('p-1', oldestFirst)),
    ).toEqual([[january, february]]);
  });
});

describe('rule 2: cash kept for orders paid ahead pays nothing else', () => {
  const prepaid = place('o-1', 100, { prepaid: true });

  it('oldest due first leaves it alone', () => {
    expect(parts(pay('p-1', 150), prepaid, ...two, allocate('p-1', oldestFirst))).toEqual([
      ['early', 50, 450, 100],
    ]);
    expect(parts(pay('p-1', 100), prepaid, ...two, allocate('p-1', oldestFirst))).toEqual([]);
  });

  it('other cash is not kept for it', () =>
    expect(parts(pay('p-1', 100), prepaid, ...two, pay('p-2', 70, oldestFirst))).toEqual([
      ['early', 70, 430, 0],
    ]));

  it('its own invoice gets it, even after older ones', () => {
    const invoiced = [
      pay('p-1', 150),
      prepaid,
      ...two,
      deliver('o-1', 100),
      invoice('own', 100, { 'o-1': 100 }),
    ];
    expect(parts(...invoiced, allocate('p-1', oldestFirst))).toEqual([
      ['early', 50, 450, 100],
      ['own', 100, 0, 0],
    ]);
    expect(after(...invoiced, allocate('p-1', oldestFirst)).totals).toEqual({ ...none, receivable: 750 });
  });

  it('its own invoice first when that is due first, then what is free goes on', () => {
    const own = invoice('own', 100, { 'o-1': 100 }, { dueOn: day('2026-03-05') });
    expect(parts(pay('p-1', 150), prepaid, own, ...two, allocate('p-1', oldestFirst))).toEqual([
      ['own', 100, 0, 50],
      ['early', 50, 450, 0],
    ]);
  });

  it('a prepaid share is used up by the first cash its invoice gets', () => {
    const half = [
      termsGranted(30, 50),
      pay('p-1', 50),
      place('o-1', 100),
      invoice('own', 100, { 'o-1': 100 }),
    ];
    expect(after(...half).totals.earmarked).toBe(50);
    expect(after(...half, allocate('p-1', to({ own: 50 }))).totals.earmarked).toBe(0);
  });

  it('is free again when the invoice is paid by other means or credited', () => {
    const invoiced = [pay('p-1', 100), prepaid, invoice('own', 100, { 'o-1': 100 })];
    expect(after(...invoiced).totals.earmarked).toBe(100);
    expect(after(...invoiced, pay('p-2', 60, to({ own: 60 }))).totals.earmarked).toBe(40);
    expect(after(...invoiced, creditNote('n-1', 30, 'own')).totals.earmarked).toBe(70);
    expect(after(...invoiced, creditNote('n-1', 100, 'own')).totals.earmarked).toBe(0);
  });
});

describe('a payment that bounced', () => {
  it('reopens its invoices at their own due dates, settled or not, and takes the rest away', () => {
    const paid = [...two, pay('p-1', 900, to({ late: 300, early: 200 }), { receivedOn: february })];
    const facts = { number: null, issuedOn: january };
    given(...paid)
      .when(bounce('p-1'))
      .then({
        type: 'PaymentReversed',
        data: {
          ...{
            paymentId: 'p-1',
            amount: cny(900),
            reason: 'no funds',
            reversedOn: today,
            unapplied: cny(400),
          },
          reopened: [
            {
              invoiceId: 'late',
              reopenedAmount: cny(300),
              ...facts,
              dueOn: day('2026-03-20'),
              amount: cny(300),
            },
            {
              invoiceId: 'early',
              reopenedAmount: cny(200),
              ...facts,
              dueOn: day('2026-03-10'),
              amount: cny(500),
            },
          ],
        },
      });
    const { invoices, totals } = after(...paid, bounce('p-1'));
    expect(totals).toEqual({ ...none, receivable: 800 });
    expect(lookUp(invoices, 'late')).toMatchObject({
      open: 300,
      amount: 300,
      dueOn: '2026-03-20',
      issuedOn: january,
    });
  });

  it('adds up several allocations to one invoice', () => {
    const twice = [
      ...two,
      pay('p-1', 300),
      allocate('p-1', to({ early: 100 })),
      allocate('p-1', to({ early: 150 })),
    ];
    const [event] = given(...twice)
      .when(bounce('p-1'))
      .events();
    expect(event).toMatchObject({ data: { unapplied: cny(50), reopened: [{ reopenedAmount: cny(250) }] } });
    expect(after(...twice, bounce('p-1')).totals).toEqual({ ...none, receivable: 800 });
  });

  it('leaves what others paid and credited', () => {
    const mixed = [
      ...two,
      pay('p-1', 100, to({ late: 100 })),
      pay('p-2', 150, to({ late: 150 })),
      creditNote('n', 50, 'late'),
    ];
    expect(after(...mixed).totals.receivable).toBe(500);
    expect(after(...mixed, bounce('p-1')).totals.receivable).toBe(600);
  });

  it('bounces once, and stays known', () => {
    given(...two, pay('p-1', 500, oldestFirst), bounce('p-1'))
      .when(bounce('p-1'))
      .thenNothing();
    given(...two, pay('p-1', 500), bounce('p-1'))
      .when(bounce('p-1'))
      .thenNothing();
    given(...two, pay('p-1', 500), bounce('p-1'))
      .when(pay('p-1', 500))
      .thenNothing();
    given().when(bounce('p-1')).thenRefused('payment-not-found');
    given(creditNote('n-1', 5)).when(bounce('n-1')).thenRefused('payment-not-found');
  });

  it('the reopened invoice can be paid and settled again', () => {
    const again = [
      ...two,
      pay('p-1', 300, to({ late: 300 })),
      bounce('p-1'),
      pay('p-2', 300, to({ late: 300 })),
    ];
    expect(after(...again).totals).toEqual({ ...none, receivable: 500 });
    given(...again)
      .when(invoice('late', 300))
      .thenNothing();
  });

  it('not before it came in, nor before anything it was allocated to', () => {
    const paid = pay('p-1', 300, unallocated, { receivedOn: january });
    const before = addDays(january, -1);
    given(paid)
      .when(bounce('p-1', before))
      .thenRefused('effective-before-existence', { date: before, since: january });
    const later = [paid, invoice('i-1', 300, {}, { issuedOn: february }), allocate('p-1', oldestFirst)];
    given(...later)
      .when(bounce('p-1', addDays(february, -1)))
      .thenRefused('effective-before-existence', { since: february });
    given(...later)
      .when(bounce('p-1', february))
      .thenTypes('PaymentReversed');
  });
});
