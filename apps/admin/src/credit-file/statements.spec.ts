import { decimalsBeside, figuresOf, type FiledStatement, statementsOf, yardstickOf } from './statements.js';

const filed = (over: Partial<FiledStatement> = {}) => ({
  id: '2025',
  period: 'annual' as const,
  from: '2025-01-01',
  until: '2025-12-31',
  filedOn: '2026-02-05',
  currency: 'CNY',
  standard: 'cas' as const,
  audited: true,
  amounts: { currentAssets: '240276960.00', currentLiabilities: '111860782.00' },
  ...over,
});

const piece = (id: string, obtainedOn: string, statements: readonly object[], corrections: unknown[] = []) =>
  ({ id, kind: 'financialStatements', obtainedOn, content: { statements }, corrections }) as never;

describe('the statements of a file', () => {
  const evidence = [
    piece('b', '2026-02-17', [filed()]),
    piece('a', '2025-03-04', [filed({ id: '2024', until: '2024-12-31' })]),
    piece('c', '2026-05-01', [filed({ id: 'later' })]),
  ];

  it('come oldest first, the latest filing of a period counts', () => {
    const found = statementsOf(evidence, new Set(['a', 'b', 'c']), '2026-06-01');
    expect(found.map(({ id }) => id)).toEqual(['2024', 'later']);
  });

  it('are only those whose evidence counts at the point in time', () => {
    expect(statementsOf(evidence, new Set(['a']), '2025-06-01').map(({ id }) => id)).toEqual(['2024']);
  });

  it('carry corrections from the day they were learnt of', () => {
    const correction = { obtainedOn: '2026-04-01', reason: 'audit', statements: [filed({ id: 'right' })] };
    const corrected = [piece('b', '2026-02-17', [filed()], [correction])];
    const on = (day: string) => statementsOf(corrected, new Set(['b']), day)[0]!;
    expect(on('2026-03-31').corrected).toBeNull();
    expect(on('2026-04-01')).toMatchObject({ id: 'right', corrected: 'audit' });
  });
});

it('computes ratios and leaves out what cannot be computed', () => {
  const { ratios, zPrime } = figuresOf({ ...filed(), corrected: null });
  expect(ratios.current).toBe('2.1480');
  expect(ratios.quick).toBeUndefined();
  expect(zPrime).toBeNull();
});

it('finds the yardsticks of ratios that are better high and better low', () => {
  const current = [{ points: '0' }, { from: '1.2', points: '60' }, { from: '1.5', points: '80' }];
  expect(yardstickOf(current)).toEqual({ good: 1.5, fair: 1.2, higherIsBetter: true });
  const debt = [
    { points: '100' },
    { above: '0.4', points: '85' },
    { above: '0.5', points: '70' },
    { above: '0.6', points: '50' },
  ];
  expect(yardstickOf(debt)).toEqual({ good: 0.5, fair: 0.6, higherIsBetter: false });
});

it('writes a figure so that it cannot be taken for the mark it misses', () => {
  const marks = { good: 0.5, fair: 0.2, higherIsBetter: true };
  expect(['0.1973', '0.2', '0.31', '0.4999'].map((figure) => decimalsBeside(figure, marks))).toEqual([
    4, 2, 2, 4,
  ]);
});
