import { exactPart, noteParts, partFault, putAgainst } from './part.js';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

it.each([
  ['', 'no-amount'],
  ['abc', 'no-amount'],
  ['0', 'no-amount'],
  ['-5', 'no-amount'],
  ['1.005', 'no-amount'],
  ['100.06', 'more-than-open'],
  ['1万', 'more-than-open'],
  ['100.05', null],
  ['0.05', null],
] as const)('%s of 100.05: %s', (typed, fault) => expect(partFault(cny(typed), cny('100.05'))).toBe(fault));

it('nothing typed is no fault, and without a most any amount is none', () => {
  expect(partFault(undefined, cny('100.05'))).toBeNull();
  expect(partFault(cny('1亿'))).toBeNull();
});

it('is sent exactly, or not at all', () => {
  expect(exactPart(cny('1.5万'))).toEqual(cny('15000.00'));
  expect(exactPart(cny('2'), cny('1.00'))).toBeNull();
});

it.each([
  ['40.00', '40.00', '60.05', '0.00'],
  ['100.05', '100.05', '0.00', '0.00'],
  ['150.00', '100.05', '0.00', '49.95'],
])('a note of %s on 100.05 settles %s, leaves %s open and %s unapplied', (note, settled, left, unapplied) =>
  expect(noteParts(cny(note), cny('100.05'))).toEqual({
    settled: cny(settled),
    left: cny(left),
    unapplied: cny(unapplied),
  }),
);

it('a payment has put against invoices what is not unapplied', () =>
  expect(putAgainst({ amount: cny('150.00'), unapplied: cny('49.95') })).toEqual(cny('100.05')));
