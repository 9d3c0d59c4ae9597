import type { CreditAccountCommand } from '@zixin/credit-account';
import { addDays, type CalendarDate } from '@zixin/kernel';
import * as fc from 'fast-check';
import { accountHistory, type AccountHistory, day, usd } from './account-history.js';

/** What one step of a history may use; `back` is today or a day before. */
interface Step {
  readonly index: number;
  readonly today: CalendarDate;
  readonly back: CalendarDate;
  readonly one: number;
  readonly other: number;
  readonly amount: { readonly minor: number; readonly currency: string };
  readonly yes: boolean;
}

const id = (kind: number, count: number) =>
  `00000000-0000-7000-8000-${String(kind * 1_000 + count).padStart(12, '0')}`;
const order = (count: number) => id(1, count);
const invoice = (count: number) => id(2, count);
const payment = (count: number) => id(3, count);
const reason = 'because';

type Make = (step: Step) => readonly CreditAccountCommand[];

const makers: { readonly [what: string]: Make } = {
  order({ index, amount, back: placedOn, today, yes }) {
    const facts = { orderId: order(index % 9), number: null, amount, placedOn };
    const rest = { termsDays: null, prepaid: false, sellingEntity: null, orderedBy: null };
    return [{ type: 'PlaceOrder', data: { ...facts, shipOn: addDays(today, yes ? 3 : 95), ...rest } }];
  },
  hold: ({ one }) => [{ type: 'HoldOrder', data: { orderId: order(one), reason } }],
  release: ({ one, yes }) => [{ type: 'ReleaseOrder', data: { orderId: order(one), override: yes, reason } }],
  change: ({ one, amount }) => [{ type: 'ChangeOrder', data: { orderId: order(one), amount } }],
  cancel: ({ one }) => [{ type: 'CancelOrder', data: { orderId: order(one), reason } }],
  deliver({ one, index, back: deliveredOn, amount, yes: final }) {
    const facts = { orderId: order(one), deliveryId: id(4, index), deliveredOn, final };
    return [{ type: 'DeliverOrder', data: { ...facts, part: { amount } } }];
  },
  review: ({ today }) => [{ type: 'ReviewHeldOrders', data: { on: today } }],
  invoice({ index, other, amount, back: issuedOn, yes }) {
    const facts = {
      invoiceId: invoice(index % 9),
      number: null,
      issuedOn,
      dueOn: addDays(issuedOn, 10),
      amount,
    };
    const orders = yes ? [{ orderId: order(other), amount }] : [];
    return [{ type: 'IssueInvoice', data: { ...facts, orders, sellingEntity: null, orderedBy: null } }];
  },
  creditNote({ index, one, amount, back: issuedOn, yes }) {
    const facts = { creditNoteId: id(5, index), number: null, issuedOn, amount, reason };
    return [{ type: 'IssueCreditNote', data: { ...facts, invoiceId: yes ? invoice(one) : null } }];
  },
  payment({ index, amount, back: receivedOn, yes }) {
    const allocation = { mode: yes ? 'oldestDueFirst' : 'none' } as const;
    const facts = { paymentId: payment(index % 9), number: null, receivedOn, amount, method: null };
    return [{ type: 'RecordPayment', data: { ...facts, allocation } }];
  },
  allocate: ({ one }) => [
    { type: 'AllocatePayment', data: { paymentId: payment(one), allocation: { mode: 'oldestDueFirst' } } },
  ],
  reverse: ({ one, back: reversedOn }) => [
    { type: 'ReversePayment', data: { paymentId: payment(one), reason, reversedOn } },
  ],
  dispute: ({ one, today }) => [
    { type: 'DisputeInvoice', data: { invoiceId: invoice(one), amount: null, reason, raisedOn: today } },
  ],
  resolve({ one, today: resolvedOn }) {
    const data = { invoiceId: invoice(one), outcome: 'rejected', note: reason, resolvedOn } as const;
    return [{ type: 'ResolveDispute', data }];
  },
  overdue: ({ today }) => [{ type: 'AnnounceOverdue', data: { on: today } }],
  writeOff: ({ one, back: on, amount, yes }) => [
    {
      type: 'WriteOffInvoice',
      data: { invoiceId: invoice(one), ...(yes ? {} : { amount }), reason, on },
    },
  ],
  recover: ({ index, one, amount, back: receivedOn }) => [
    {
      type: 'RecordRecovery',
      data: { recoveryId: id(7, index), invoiceId: invoice(one), amount, receivedOn },
    },
  ],
  default: ({ back: on, yes }) => [{ type: yes ? 'DeclareDefault' : 'CureDefault', data: { reason, on } }],
  accountHold: ({ yes }) => [{ type: yes ? 'PlaceCreditHold' : 'ReleaseCreditHold', data: { reason } }],
  limit({ index, amount, today: from, yes }) {
    const limit = { kind: 'AMOUNT', amount } as const;
    const change = yes
      ? ({ layer: 'base', limit, from, until: null } as const)
      : ({ layer: 'temporary', mode: 'uplift', amount, from, until: addDays(from, 9) } as const);
    const proposalId = id(6, index);
    return [
      { type: 'ProposeLimit', data: { proposalId, change, reason } },
      { type: 'ApproveProposal', data: { proposalId } },
    ];
  },
};

const common = ['order', 'order', 'deliver', 'invoice', 'invoice', 'payment', 'payment', 'limit', 'reverse'];
const step = fc.record({
  what: fc.constantFrom(...Object.keys(makers), ...common),
  one: fc.integer({ min: 0, max: 8 }),
  other: fc.integer({ min: 0, max: 8 }),
  amount: fc.integer({ min: 1, max: 50_000 }).map(usd),
  ago: fc.integer({ min: 0, max: 20 }),
  yes: fc.boolean(),
});

const first = day('2026-02-01');

/** Histories of one account, at most `length` steps, one a day, with back-dated facts. Refused steps leave no trace. */
export function randomHistory(length = 80): fc.Arbitrary<AccountHistory> {
  return fc.array(step, { maxLength: length, size: 'max' }).map((steps) => {
    const history = accountHistory();
    for (const [index, { what, ago, ...rest }] of steps.entries()) {
      const today = addDays(first, index);
      const make = makers[what] as Make;
      for (const command of make({ ...rest, index, today, back: addDays(today, -ago) })) {
        history.send(command, today, command.type === 'ApproveProposal' ? 'approver' : 'someone');
      }
    }
    return history;
  });
}
