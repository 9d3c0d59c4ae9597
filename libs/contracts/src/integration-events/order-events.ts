import { Type } from '@sinclair/typebox';
import { publicEvent } from './cloud-event.js';
import { Amount, DateText, Id, OrNull, Segment } from './values.js';

const order = {
  segment: Segment,
  orderId: Id(),
  number: OrNull(Type.String(), "The caller's own number of the order."),
  amount: Amount("Gross, in the account's currency."),
  on: DateText(),
};

export const orderEvents = [
  publicEvent(
    'order-reserved.v1',
    { title: 'An order passed the credit check and has its reservation' },
    { ...order, reserved: Amount('Zero for an order that ships beyond the credit horizon.') },
  ),
  publicEvent(
    'order-held.v1',
    { title: 'An order was held by the credit check' },
    {
      ...order,
      reasons: Type.Array(
        Type.String({ description: 'Such as `limit-exceeded` or `overdue`; the list may grow.' }),
      ),
      shortfall: Amount('Least amount by which exposure would have to fall; zero when the limit is not why.'),
    },
  ),
  publicEvent(
    'order-released.v1',
    { title: 'An order was released' },
    {
      segment: Segment,
      orderId: Id(),
      reserved: Amount(),
      override: Type.Boolean({ description: 'Released although the check holds it, by somebody who may.' }),
      on: DateText(),
    },
  ),
] as const;
