import { dateFault, heldDate, typedDate } from './typed-date.js';

it.each(['2026-12-31', '20261231', '2026/12/31', ' 2026.12.31 ', '2026年12月31日', '２０２６１２３１'])(
  'takes %j as the last day of 2026',
  (typed) => expect(typedDate(typed)).toBe('2026-12-31'),
);

it('takes a month and a day of one digit', () => expect(typedDate('2026/1/5')).toBe('2026-01-05'));

it.each(['31.12.2026', '12/31/2026', '2026-12', '202612', '2026-12/31', 'soon'])('%j is no date', (typed) => {
  expect(typedDate(typed)).toBeNull();
  expect(heldDate(typed)).toBe(typed);
  expect(dateFault(typed)).toBe('form.date');
});

it.each(['2027-02-30', '20270230', '2026-13-01'])('there is no %j', (typed) => {
  expect(heldDate(typed)).toBe(typed);
  expect(dateFault(typed)).toBe('form.date.none');
});

it('nothing typed is nothing held, and no fault', () => {
  expect(heldDate(' ')).toBeUndefined();
  expect(dateFault(undefined)).toBeNull();
});
