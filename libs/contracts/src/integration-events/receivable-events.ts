import { Type } from '@sinclair/typebox';
import { publicEvent } from './cloud-event.js';
import { Amount, DateText, Id, OrNull, Segment } from './values.js';

export const receivableEvents = [
  publicEvent(
    'invoice-overdue.v1',
    { title: 'An invoice fell overdue' },
    { segment: Segment, invoiceId: Id(), open: Amount(), dueOn: DateText(), on: DateText() },
  ),
  publicEvent(
    'payment-received.v1',
    { title: 'A payment came in' },
    {
      segment: Segment,
      paymentId: Id(),
      number: OrNull(Type.String(), "The caller's own number of the payment."),
      amount: Amount("In the account's currency."),
      on: DateText(),
    },
  ),
  publicEvent(
    'invoice-written-off.v1',
    { title: 'An invoice was written off, in full or in part' },
    { segment: Segment, invoiceId: Id(), amount: Amount('What was given up.'), on: DateText() },
  ),
] as const;
