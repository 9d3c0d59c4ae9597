import { minus, plus, ratio, ratioOf } from '@zixin/kernel';
import fc from 'fast-check';
import { categoryFact, type FactBook, numberFact, unknownFact } from '../facts/fact.js';
import { type FactorChange, gradeCounterfactuals } from './counterfactual.js';
import type { Factor, NumberBand, PolicyVersion, RatingScale, Scorecard } from './policy-content.js';
import { notchesBetween } from './rating-scale.js';
import { scoreCredit } from './score.js';

const label = { en: 'x', zh: 'x' };
const scale: PolicyVersion<RatingScale> = {
  name: 'ratingScale',
  version: 1,
  content: {
    kind: 'ratingScale',
    grades: [
      ...[90, 70, 50, 30, 0].map((from, at) => ({
        ...{ grade: 'ABCDE'.charAt(at), from: String(from), pdPercent: '1' },
      })),
      { grade: 'Z', from: null, pdPercent: '100' },
    ],
    lgdPercent: '45',
    pdFloorPercent: '0',
  },
};
const numbers = (code: string, weight: string, bands: readonly NumberBand[]): Factor => ({
  ...{ code, group: 'g', label, weight, value: code, bands },
});
const rising = [{ points: '0' }, { from: '1', points: '50' }, { above: '2', points: '100' }];
const falling = [{ points: '100' }, { from: '40', points: '50' }, { above: '60', points: '0' }];
const bank: Factor = {
  ...{ code: 'bank', group: 'g', label, weight: '20', fact: 'bank' },
  categories: [
    { is: ['good', 'fine'], points: '100' },
    { is: ['poor'], points: '0' },
  ],
};
const card = (change: Partial<Scorecard> = {}): PolicyVersion<Scorecard> => ({
  name: 'standard',
  version: 1,
  content: {
    kind: 'scorecard',
    label,
    factors: [numbers('current', '40', rising), numbers('debt', '40', falling), bank],
    missing: 'reweight',
    coverageCaps: [{ belowPercent: '70', cap: 'C' }],
    knockOuts: [{ code: 'dishonest', label, when: { fact: 'dishonest', is: ['yes'] }, cap: 'D' }],
    ...change,
  },
});
const book = (current: number | null, debt: number, word = 'good', dishonest = 'no'): FactBook => ({
  current: current === null ? unknownFact('no-statement') : numberFact(current),
  ...{ debt: numberFact(debt), bank: categoryFact(word), dishonest: categoryFact(dishonest) },
});
const lifts = (facts: FactBook, change?: Partial<Scorecard>) =>
  gradeCounterfactuals(card(change), scale, facts);

it('names the bands that lift the grade alone, the least relative change first', () => {
  // 20 + 20 + 20: C; B needs 70
  expect(lifts(book(1, 44))).toEqual([
    {
      changes: [{ factor: 'debt', from: '44', to: '40', reach: 'below', pointsGained: '20' }],
      ...{ removes: [], score: '80', grade: 'B' },
    },
    {
      changes: [{ factor: 'current', from: '1', to: '2', reach: 'above', pointsGained: '20' }],
      ...{ removes: [], score: '80', grade: 'B' },
    },
  ]);
});

it('combines two factors where no single one is enough, the least change together first', () => {
  // 20 + 20 + 0, and D ends at 65
  const grades = scale.content.grades.map((one) => (one.grade === 'C' ? { ...one, from: '65' } : one));
  const steep = { ...scale, content: { ...scale.content, grades } };
  const found = gradeCounterfactuals(card(), steep, book(1, 44, 'poor'));
  expect(found.map(({ changes }) => changes.map(({ factor }) => factor))).toEqual([
    ['current', 'debt'],
    ['debt', 'bank'],
    ['current', 'bank'],
  ]);
  expect(found[0]).toMatchObject({ score: '80', grade: 'B', removes: [] });
});

it('names a knock-out that has to go, alone where that is enough', () => {
  expect(lifts(book(3, 10, 'good', 'yes'))).toEqual([
    { changes: [], removes: ['dishonest'], score: '100', grade: 'A' },
  ]);
});

it('names a knock-out beside the factor that has to change too', () => {
  const harsh = [{ code: 'k', label, when: { fact: 'dishonest', is: ['yes'] }, cap: 'E' }];
  const found = lifts(book(0, 61, 'poor', 'yes'), { knockOuts: harsh });
  expect(found[0]).toMatchObject({ removes: ['k'], grade: 'D', changes: [{ factor: 'debt', to: '40' }] });
});

it('names the coverage cap, and the missing factor that makes it go', () => {
  expect(lifts(book(null, 10))).toEqual([
    {
      ...{ changes: [], removes: ['coverageCap'], score: '100', grade: 'A' },
      coverage: { percent: '60', atLeastPercent: '70', factors: ['current'] },
    },
    {
      changes: [{ factor: 'current', from: null, to: '1', reach: 'atLeast', pointsGained: '-20' }],
      ...{ removes: [], score: '80', grade: 'B' },
    },
  ]);
});

it('has nothing to say at the best grade, and without a grade', () => {
  expect(lifts(book(3, 10))).toEqual([]);
  expect(lifts(book(null, 10), { missing: 'noScore' })).toEqual([]);
});

it('asks for no figure where the worst one recorded is enough', () => {
  const factors = [numbers('current', '70', rising), numbers('debt', '10', falling), bank];
  const strict = { factors, coverageCaps: [{ belowPercent: '95', cap: 'C' }] };
  const unknown = { ...book(3, 0), debt: unknownFact('not-recorded') };
  expect(lifts(unknown, strict)[1]?.changes).toEqual([
    { factor: 'debt', from: null, to: null, reach: 'any', pointsGained: '-10' },
  ]);
  expect(lifts(book(3, 10, 'unheard-of'), strict)[1]?.changes).toEqual([
    { factor: 'bank', from: 'unheard-of', to: null, reach: 'any', pointsGained: '-20' },
  ]);
});

const epsilon = ratio(1, 10n ** 12n);
/** A value in the band with the fewest points. */
function worst(bands: readonly NumberBand[]) {
  const points = bands.map((band) => Number(band.points));
  const band = bands[points.indexOf(Math.min(...points))] as NumberBand;
  if ('from' in band) return ratioOf(band.from);
  return 'above' in band ? plus(ratioOf(band.above), epsilon) : ratio(-1000);
}
function fulfilled({ factor, to, reach }: FactorChange, { factors }: Scorecard) {
  if (to === null) {
    const found = factors.find(({ code }) => code === factor);
    return found && 'bands' in found ? numberFact(worst(found.bands)) : categoryFact('poor');
  }
  if (reach === 'is' || reach === 'any') return categoryFact(to);
  const nudged = { above: plus, below: minus, atLeast: null, atMost: null }[reach];
  return numberFact(nudged ? nudged(ratioOf(to), epsilon) : ratioOf(to));
}
const tens = fc.nat(10).map((points) => String(points * 10));
const bandsArbitrary = fc
  .uniqueArray(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 4 })
  .chain((edges) => fc.tuple(fc.constant(edges), fc.array(tens, { minLength: 5, maxLength: 5 })))
  .map(([edges, [first = '0', ...points]]): NumberBand[] => [
    { points: first },
    ...[...edges]
      .sort((a, b) => a - b)
      .map((at, index) => {
        const bound = index % 2 ? { above: String(at) } : { from: String(at) };
        return { ...bound, points: points[index] ?? '0' };
      }),
  ]);
const caseArbitrary = fc.record({
  bands: fc.array(bandsArbitrary, { minLength: 1, maxLength: 4 }),
  weights: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 }),
  values: fc.array(fc.option(fc.integer({ min: -30, max: 70 })), { minLength: 4, maxLength: 4 }),
  missing: fc.constantFrom('reweight' as const, 'zero' as const, 'noScore' as const),
  word: fc.constantFrom('good', 'poor', 'unheard-of'),
  dishonest: fc.constantFrom('yes', 'no'),
});
type Case = typeof caseArbitrary extends fc.Arbitrary<infer C> ? C : never;
const scene = ({ bands, weights, values, missing, word, dishonest }: Case) => {
  const names = bands.map((_, at) => `f${at}`);
  const factors = bands.map((one, at) => numbers(`f${at}`, String(weights[at]), one));
  const value = (at: number) => values[at] ?? null;
  const facts: FactBook = {
    ...{ bank: categoryFact(word), dishonest: categoryFact(dishonest) },
    ...Object.fromEntries(
      names.map((name, at) => [
        name,
        value(at) === null ? unknownFact('x') : numberFact(value(at) as number),
      ]),
    ),
  };
  return { policy: card({ factors: [...factors, bank], missing }), facts };
};

it('property: whatever the card and the facts, each counterfactual applied reaches the grade and score it names', () => {
  let reached = 0;
  fc.assert(
    fc.property(caseArbitrary, (drawn) => {
      const { policy, facts } = scene(drawn);
      const before = scoreCredit(policy, scale, facts);
      for (const { changes, removes, score, grade } of gradeCounterfactuals(policy, scale, facts)) {
        const { knockOuts, coverageCaps } = policy.content;
        const content = {
          ...policy.content,
          knockOuts: knockOuts.filter(({ code }) => !removes.includes(code)),
          coverageCaps: removes.includes('coverageCap') ? [] : coverageCaps,
        };
        const changed = Object.fromEntries(
          changes.map((change) => [change.factor, fulfilled(change, content)]),
        );
        const after = scoreCredit({ ...policy, content }, scale, { ...facts, ...changed });
        expect(after).toMatchObject({ score, grade });
        expect(notchesBetween(scale.content, before.grade ?? '', grade)).toBeLessThanOrEqual(-1);
        reached += 1;
      }
    }),
    { numRuns: 400 },
  );
  expect(reached).toBeGreaterThan(100);
});

it('property: no value of a single factor reaches the grade unless that factor is among those named', () => {
  const uncapped = { knockOuts: [], coverageCaps: [] };
  fc.assert(
    fc.property(caseArbitrary, fc.integer({ min: -40, max: 80 }), fc.nat(), (drawn, value, pick) => {
      const { policy, facts } = scene(drawn);
      const open = { ...policy, content: { ...policy.content, ...uncapped } };
      const name = `f${pick % drawn.bands.length}`;
      const before = scoreCredit(open, scale, facts);
      const after = scoreCredit(open, scale, { ...facts, [name]: numberFact(value) });
      const better =
        before.grade && after.grade && notchesBetween(scale.content, before.grade, after.grade) < 0;
      const named = gradeCounterfactuals(open, scale, facts).filter(({ changes }) => changes.length === 1);
      if (better) expect(named.flatMap(({ changes }) => changes.map(({ factor }) => factor))).toContain(name);
    }),
    { numRuns: 400 },
  );
});

it('property: a factor that has a value gains', () => {
  fc.assert(
    fc.property(caseArbitrary, (drawn) => {
      const { policy, facts } = scene(drawn);
      const changes = gradeCounterfactuals(policy, scale, facts).flatMap((one) => one.changes);
      const gains = changes.filter(({ from }) => from !== null && from !== 'unheard-of');
      expect(gains.filter(({ pointsGained }) => !/^[1-9]/.test(pointsGained))).toEqual([]);
    }),
  );
});
