import { Type } from '@sinclair/typebox';
import { publicEvent } from './cloud-event.js';
import { Amount, CreditLimit, DateText, OrNull, Segment } from './values.js';

const terms = Type.Object({
  netDays: Type.Integer({ description: 'Days from the invoice date to the due date.' }),
  prepaymentPercent: Type.Integer({
    description: 'Whole percent of an order to be paid before it ships.',
  }),
});

export const limitEvents = [
  publicEvent(
    'limit-changed.v1',
    { title: 'The credit limit of a customer changed' },
    {
      segment: Segment,
      limit: CreditLimit,
      previous: CreditLimit,
      from: DateText(),
      until: OrNull(DateText(), 'Its last day; `null`: until another follows.'),
    },
  ),
  publicEvent(
    'temporary-limit-granted.v1',
    { title: 'A customer was granted a limit for a time' },
    {
      segment: Segment,
      mode: Type.Union([Type.Literal('uplift'), Type.Literal('override')], {
        description: '`uplift`: on top of the limit; `override`: instead of it.',
      }),
      amount: Amount(),
      from: DateText(),
      until: DateText('Its last day.'),
    },
  ),
  publicEvent(
    'terms-changed.v1',
    { title: 'The payment terms of a customer changed' },
    {
      segment: Segment,
      terms,
      previous: OrNull(terms, '`null`: none were granted before.'),
      from: DateText(),
    },
  ),
] as const;
