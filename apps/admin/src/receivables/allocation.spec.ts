import { allocationOf, preview, typedFrom } from './allocation.js';

const owed = [
  { id: 'b', dueOn: '2026-11-10', open: { amount: '200.00', currency: 'CNY' } },
  { id: 'a', dueOn: '2026-11-01', open: { amount: '100.05', currency: 'CNY' } },
  { id: 'u', dueOn: '2026-01-01', open: { amount: '5.00', currency: 'USD' } },
];
const paid = (amount: string) => ({ amount, currency: 'CNY' });
const parts = ({ rows }: ReturnType<typeof preview>) => rows.map(({ id, applied }) => `${id} ${applied}`);

describe('where a payment goes', () => {
  it('goes to the oldest due first, and comes to the cent', () => {
    const seen = preview(paid('150'), 'oldestDueFirst', owed, {});
    expect(parts(seen)).toEqual(['a 100.05', 'b 49.95']);
    expect(seen).toMatchObject({ applied: '150.00', unapplied: '0.00', fault: null });
    expect(seen.rows[1]?.left).toBe('150.05');
  });

  it('leaves what is too much as unapplied cash', () => {
    expect(preview(paid('1,000'), 'oldestDueFirst', owed, {})).toMatchObject({
      ...{ applied: '300.05', unapplied: '699.95', fault: null },
    });
    expect(preview(paid('80'), 'none', owed, {})).toMatchObject({ applied: '0.00', unapplied: '80.00' });
  });

  it('finds nothing wrong with the parts of an amount below zero, whose own field does', () => {
    expect(preview(paid('-100'), 'oldestDueFirst', owed, {}).fault).toBeNull();
  });

  it('says which part is no amount, more than open, or more than was paid', () => {
    const seen = preview(paid('100'), 'explicit', owed, { a: '100.06', b: 'x' });
    expect(seen.rows.map(({ fault }) => fault)).toEqual(['more-than-open', 'no-amount']);
    expect(seen).toMatchObject({ unapplied: '-0.06', fault: 'more-than-paid' });
  });

  it.each(['0.01', '100.04', '100.05', '100.06', '299.99', '300.06', '12345678901.23'])(
    'applied and unapplied of %s come to it',
    (amount) => {
      const { applied, unapplied } = preview(paid(amount), 'oldestDueFirst', owed, {});
      const cents = (text: string) => BigInt(text.replace('.', ''));
      expect(cents(applied) + cents(unapplied)).toBe(cents(amount));
    },
  );

  it('sends only what was put somewhere', () => {
    expect(allocationOf('explicit', { a: '50', b: '0', c: '' }, 'CNY')).toEqual({
      mode: 'explicit',
      items: [{ invoice: 'a', amount: { amount: '50.00', currency: 'CNY' } }],
    });
    expect(allocationOf('none', { a: '50' }, 'CNY')).toEqual({ mode: 'none' });
  });

  it('begins an explicit allocation with what the policy would do', () => {
    expect(typedFrom(preview(paid('100.05'), 'oldestDueFirst', owed, {}))).toEqual({ a: '100.05' });
  });
});
