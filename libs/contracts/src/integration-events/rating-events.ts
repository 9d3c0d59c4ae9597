import { Type } from '@sinclair/typebox';
import { publicEvent } from './cloud-event.js';
import { DateText, Grade, Id, OrNull } from './values.js';

const tier = Type.String({ description: 'A tier of the policy in force, such as `VIP`.' });

export const ratingEvents = [
  publicEvent(
    'rating-changed.v1',
    { title: 'The grade of a customer changed' },
    {
      from: OrNull(Grade, '`null`: not rated before.'),
      to: OrNull(Grade, '`null`: not rated any more.'),
      on: DateText('In force from this day.'),
      until: OrNull(DateText(), 'Last day, of a grade that ends by date; `null`: until another follows.'),
    },
  ),
  publicEvent(
    'tier-changed.v1',
    { title: 'The tier of a customer changed' },
    { from: OrNull(tier, '`null`: in no tier before.'), to: tier, on: DateText() },
  ),
  publicEvent(
    'review-due.v1',
    { title: 'The periodic review of a customer fell due' },
    { reviewId: Id(), dueOn: DateText(), on: DateText() },
  ),
] as const;
