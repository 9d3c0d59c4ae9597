import { Type } from '@sinclair/typebox';
import { publicEvent } from './cloud-event.js';
import { DateText, OrNull } from './values.js';

export const customerEvents = [
  publicEvent(
    'customer-registered.v1',
    { title: 'A customer was registered' },
    {
      number: OrNull(Type.String(), "The seller's own number of the customer."),
      name: Type.String(),
      country: OrNull(Type.String({ pattern: '^[A-Z]{2}$' }), 'ISO 3166 alpha-2.'),
      on: DateText(),
    },
  ),
] as const;
