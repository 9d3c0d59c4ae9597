import { isShown, mayFollow, orderFor } from './item-filters.js';

const item = (daysPastDue: number | null, dispute: object | null = null) => ({ daysPastDue, dispute });

describe('filters of open items', () => {
  it('asks for the order in which what is wanted comes first', () => {
    expect(orderFor('overdue', '-open')).toBe('dueOn');
    expect(orderFor('disputed', '-open')).toBe('-disputed');
    expect(orderFor('open', '-open')).toBe('-open');
  });

  it('stops at the first that is not wanted', () => {
    expect(mayFollow('overdue', [item(3), item(1)])).toBe(true);
    expect(mayFollow('overdue', [item(3), item(0)])).toBe(false);
    expect(mayFollow('disputed', [item(0, {}), item(9)])).toBe(false);
    expect(mayFollow('open', [item(-30)])).toBe(true);
    expect(mayFollow('open', [])).toBe(false);
  });

  it('shows only what is wanted', () => {
    expect([item(0), item(1), item(null)].map((one) => isShown('overdue', one))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
