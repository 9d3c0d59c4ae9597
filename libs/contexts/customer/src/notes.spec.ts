import type { NoteAdded } from './customer.events.js';
import {
  cny,
  customers,
  day,
  dayBefore,
  deactivated,
  registered,
  today,
  tomorrow,
} from './testing/customer-examples.js';

const given = customers.given(registered());
const note = (change: Partial<NoteAdded['data']> = {}): NoteAdded => ({
  type: 'NoteAdded',
  data: {
    noteId: 'n-1',
    kind: 'call',
    text: 'spoke to them',
    on: today,
    promisedAmount: null,
    promisedOn: null,
    ...change,
  },
});
const promise = (change: Partial<NoteAdded['data']> = {}) =>
  note({ kind: 'promise', promisedAmount: cny(12_500_00), promisedOn: day('2026-04-30'), ...change });
const add = ({ data }: NoteAdded) => ({ type: 'AddNote', data }) as const;

it('takes a customer, inactive too', () => {
  customers.given().when(add(note())).thenRefused('customer-not-found');
  given.when(add(note({ text: ' spoke to them\n' }))).then(note());
  customers.given(registered(), deactivated()).when(add(note())).then(note());
});

it('changes nothing under an id that is known', () => {
  customers.given(registered(), note()).when(add(note())).thenNothing();
  customers
    .given(registered(), note())
    .when(add(note({ noteId: 'n-2' })))
    .thenTypes('NoteAdded');
});

it('has a text and a date', () => {
  given.when(add(note({ text: '' }))).thenRefused('text-required');
  given.when(add(note({ on: tomorrow }))).thenRefused('date-in-future', { today });
  given.when(add(note({ on: dayBefore }))).thenRefused('effective-before-existence', { date: dayBefore });
});

describe('a promise', () => {
  it('names an amount, a day to come, or neither', () => {
    given.when(add(promise())).then(promise());
    given.when(add(promise({ promisedAmount: null }))).thenTypes('NoteAdded');
    given.when(add(promise({ promisedOn: null }))).thenTypes('NoteAdded');
    given.when(add(promise({ promisedOn: today }))).thenTypes('NoteAdded');
  });
  it('is not hidden in a note of another kind', () => {
    given
      .when(add(note({ promisedAmount: cny(1) })))
      .thenRefused('promise-invalid', { rule: 'kind', kind: 'call' });
    given.when(add(note({ promisedOn: today }))).thenRefused('promise-invalid', { rule: 'kind' });
  });
  it('is not kept before it is made', () =>
    given
      .when(add(promise({ promisedOn: day('2026-03-01') })))
      .thenRefused('promise-invalid', { rule: 'date', promisedOn: '2026-03-01', on: today }));
  it('is of something, in a currency there is', () => {
    given.when(add(promise({ promisedAmount: cny(0) }))).thenRefused('amount-not-positive');
    given
      .when(add(promise({ promisedAmount: { minor: 1, currency: 'XX' } })))
      .thenRefused('currency-unknown');
  });
});
