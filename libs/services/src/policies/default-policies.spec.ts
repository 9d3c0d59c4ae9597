import {
  type LimitMethods,
  policyAgainstScale,
  type PolicyContent,
  type PolicyKind,
  policyNames,
  type RatingScale,
  type Scorecard,
  validatePolicy,
  type WarningRules,
  workingAssetBands,
} from '@zixin/calculations';
import {
  type AuthorityTable,
  defaultAuthority,
  defaultOrderCheck,
  orderCheckFrom,
} from '@zixin/credit-account';
import { evidenceKinds } from '@zixin/investigation';
import { shippedPolicies } from './default-policies.js';

const shipped = shippedPolicies();

function contentOf<K extends PolicyKind>(kind: K): Extract<PolicyContent, { readonly kind: K }> {
  const found = shipped.find(({ name }) => name === policyNames[kind]);
  return found?.content as Extract<PolicyContent, { readonly kind: K }>;
}
const scale: RatingScale = contentOf('ratingScale');
const card: Scorecard = contentOf('scorecard');

it.each(Object.entries(policyNames))('ships a valid policy of kind %s', (kind, name) => {
  const { content } = shipped.find((one) => one.name === name)!;
  expect(validatePolicy(content)).toEqual({ ok: true, content });
  expect(content).toMatchObject({ kind });
});

it.each(shipped.map(({ name, content }) => [name, content] as const))(
  'names only grades of the shipped scale in %s',
  (_, content) => {
    expect(policyAgainstScale(content as PolicyContent, scale)).toEqual([]);
  },
);

describe('the standard scorecard', () => {
  it('weighs the groups and factors as designed', () => {
    const groups: Record<string, number> = {};
    for (const { group, weight } of card.factors) groups[group] = (groups[group] ?? 0) + Number(weight);
    expect(groups).toEqual({ financial: 35, record: 25, behaviour: 25, profile: 10, industry: 5 });
    expect(Object.fromEntries(card.factors.map(({ code, weight }) => [code, Number(weight)]))).toEqual({
      ...{
        'current-ratio': 8,
        'quick-ratio': 6,
        'debt-to-asset': 8,
        'z-double-prime': 8,
        'cash-flow-cover': 5,
      },
      ...{ 'agency-grade': 8, 'bank-reference': 5, 'tax-record': 4, litigation: 8 },
      ...{ 'days-beyond-terms': 12, 'overdue-rate': 8, 'longest-delay': 5 },
      ...{ 'years-established': 4, 'paid-in-capital': 3, stability: 3, 'industry-climate': 5 },
    });
  });

  it('gives every factor its full range, in one direction', () => {
    for (const factor of card.factors) {
      const rows: readonly { readonly points: string }[] =
        'bands' in factor ? factor.bands : factor.categories;
      const points = rows.map((row) => Number(row.points));
      const rising = points.every((value, index) => index === 0 || value > (points[index - 1] as number));
      const falling = points.every((value, index) => index === 0 || value < (points[index - 1] as number));
      expect([factor.code, rising || falling, Math.max(...points)]).toEqual([factor.code, true, 100]);
    }
  });
});

it('rates on ten grades, ten points each', () => {
  expect(scale.grades.map(({ grade, from }) => `${grade} ${from}`)).toEqual([
    ...['AAA 90', 'AA 80', 'A 70', 'BBB 60', 'BB 50', 'B 40', 'CCC 30', 'CC 20', 'C 0', 'D null'],
  ]);
});

it('lends the shares of tangible net worth and of the working-asset model', () => {
  const { methods }: LimitMethods = contentOf('limitMethods');
  const shares = Object.fromEntries(methods.map(({ code, share }) => [code, share]));
  expect(shares['capacity']).toEqual({
    percentByGrade: {
      ...{ AAA: '15', AA: '12', A: '10', BBB: '7', BB: '4', B: '2', CCC: '0', CC: '0', C: '0', D: '0' },
    },
  });
  const { bands } = shares['working-asset'] as { readonly bands: readonly object[] };
  const expected = workingAssetBands.map(({ percent }, index) => {
    const above = workingAssetBands[index - 1]?.upTo;
    return { ...(above ? { above: String(Number(above)) } : {}), points: percent };
  });
  expect(bands).toEqual(expected);
  expect(methods.filter(({ binding }) => !binding).map(({ code }) => code)).toEqual(['trade-references']);
});

it('agrees with the values that accounts fall back on', () => {
  const { name, version } = defaultOrderCheck;
  const content = contentOf('orderCheck');
  expect(orderCheckFrom({ name, version, content }, 'CNY')).toEqual(defaultOrderCheck);
  const { content: authority }: AuthorityTable = defaultAuthority;
  expect(contentOf('authority')).toMatchObject(authority);
});

it('rule 11: lets no warning act by itself but pull a review forward', () => {
  const { rules }: WarningRules = contentOf('warningRules');
  const automatic = rules.flatMap(({ actions }) => actions.filter((one) => one.automatic));
  expect(new Set(automatic.map(({ action }) => action))).toEqual(new Set(['review']));
});

it('wants every kind of evidence there is', () => {
  const kinds = contentOf('evidenceCoverage').kinds.map(({ kind }) => kind);
  expect(kinds).toEqual(evidenceKinds);
});

it('explains itself in comments', () => {
  for (const { text } of shipped) expect(text).toMatch(/^# /);
});
