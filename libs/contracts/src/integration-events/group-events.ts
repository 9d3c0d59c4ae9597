import { publicEvent } from './cloud-event.js';
import { CreditLimit, DateText, OrNull } from './values.js';

export const groupEvents = [
  publicEvent(
    'group-limit-changed.v1',
    { title: 'The shared limit of a credit group changed', subject: 'The group id.' },
    {
      limit: CreditLimit,
      previous: OrNull(CreditLimit, '`null`: nothing was bounded before.'),
      on: DateText(),
    },
  ),
] as const;
