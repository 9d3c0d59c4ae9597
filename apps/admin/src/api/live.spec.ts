import { changedBy } from './live.js';

it.each([
  ['names the customer in its data', { subject: 'o-1', data: { customerId: 'c-1' } }, 'c-1'],
  ['is about the customer', { subject: 'c-1', data: { segment: 'main' } }, 'c-1'],
  ['is about nobody', { data: { customerId: null } }, null],
])('hears whose reads are old from an event that %s', (_, event, customer) => {
  expect(changedBy(event)).toEqual({ customer });
});
