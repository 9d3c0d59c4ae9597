import { byFigure } from './figure-order.js';

const order = (figures: readonly (string | number | null)[], sort: string) =>
  byFigure(
    figures.map((of) => ({ of })),
    sort,
    ({ of }) => of,
  ).map(({ of }) => of);

describe('rows by a figure', () => {
  it('compares amounts exactly, whatever their length', () => {
    const amounts = ['9.00', '12345678901234567.89', '12345678901234567.9', '-5.10', '0.00'];
    expect(order(amounts, 'open')).toEqual([
      '-5.10',
      '0.00',
      '9.00',
      '12345678901234567.89',
      '12345678901234567.9',
    ]);
    expect(order(amounts, '-open')[0]).toBe('12345678901234567.9');
  });

  it('puts what has no figure last, both ways', () => {
    expect(order([null, '2', '10'], 'x')).toEqual(['2', '10', null]);
    expect(order([null, '2', '10'], '-x')).toEqual(['10', '2', null]);
  });

  it('orders names as words', () => {
    expect(order(['乙', '甲'], 'name')).toHaveLength(2);
    expect(order(['b', 'a'], 'name')).toEqual(['a', 'b']);
  });
});
