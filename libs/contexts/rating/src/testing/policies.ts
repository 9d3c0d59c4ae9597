import {
  type AuthorityMatrix,
  categoryFact,
  type FactBook,
  numberFact,
  type PolicyVersion,
  type RatingScale,
  type ReviewCadence,
  type Scorecard,
  type Tiers,
  unknownFact,
} from '@zixin/calculations';
import { ratioOf } from '@zixin/kernel';
import type { RatingInputs } from '../commands.js';

const label = { en: 'x', zh: 'x' };

/** AAA ≥ 90, AA ≥ 80 … C below 20, D on declared default. */
export const ratingScale: PolicyVersion<RatingScale> = {
  name: 'ratingScale',
  version: 1,
  content: {
    kind: 'ratingScale',
    grades: [
      { grade: 'AAA', from: '90', pdPercent: '0.01' },
      { grade: 'AA', from: '80', pdPercent: '0.03' },
      { grade: 'A', from: '70', pdPercent: '0.07' },
      { grade: 'BBB', from: '60', pdPercent: '0.2' },
      { grade: 'BB', from: '50', pdPercent: '0.9' },
      { grade: 'B', from: '40', pdPercent: '4' },
      { grade: 'CCC', from: '20', pdPercent: '26' },
      { grade: 'C', from: '0', pdPercent: '26' },
      { grade: 'D', from: null, pdPercent: '100' },
    ],
    lgdPercent: '45',
    pdFloorPercent: '0.03',
  },
};

/** Three factors: a ratio that shows in thirds, points that are the fact itself in steps of ten, a word. */
export const scorecard: PolicyVersion<Scorecard> = {
  name: 'standard',
  version: 1,
  content: {
    kind: 'scorecard',
    label,
    factors: [
      {
        ...{ code: 'current-ratio', group: 'finance', label, weight: '10', value: 'ratio.current' },
        bands: [{ points: '0' }, { from: '1', points: '50' }, { above: '2', points: '100' }],
      },
      {
        ...{ code: 'points', group: 'conduct', label, weight: '80', value: 'points' },
        bands: [
          { points: '0' },
          ...[10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((step) => ({
            from: String(step),
            points: String(step),
          })),
        ],
      },
      {
        ...{ code: 'bank', group: 'record', label, weight: '10', fact: 'bank.standing' },
        categories: [
          { is: ['good'], points: '100' },
          { is: ['poor'], points: '0' },
        ],
      },
    ],
    missing: 'reweight',
    coverageCaps: [{ belowPercent: '85', cap: 'BB' }],
    knockOuts: [
      {
        ...{ code: 'dishonest-debtor', label, cap: 'CCC' },
        when: { fact: 'litigation.dishonestDebtor', is: ['yes'] },
      },
    ],
  },
};

export const tiers: PolicyVersion<Tiers> = {
  name: 'tiers',
  version: 1,
  content: {
    kind: 'tiers',
    tiers: [
      {
        ...{ tier: 'vip', label },
        when: {
          all: [
            { fact: 'rating.grade', atLeastGrade: 'A' },
            { value: 'sales.annual', atLeast: '100' },
          ],
        },
      },
      { tier: 'key', label, when: { fact: 'rating.grade', atLeastGrade: 'BBB' } },
      { tier: 'ordinary', label, when: null },
    ],
  },
};

export const reviewCadence: PolicyVersion<ReviewCadence> = {
  name: 'reviewCadence',
  version: 1,
  content: {
    kind: 'reviewCadence',
    cadence: [
      { when: { fact: 'warning.level', is: ['red'] }, days: 7 },
      { when: { fact: 'warning.level', is: ['amber'] }, days: 60 },
      { when: { fact: 'rating.grade', belowGrade: 'BBB' }, days: 60 },
      { when: { fact: 'tier.name', is: ['vip'] }, days: 90 },
      { when: { fact: 'rating.grade', atLeastGrade: 'AA' }, days: 180 },
      { when: null, days: 120 },
    ],
  },
};

export const authority: PolicyVersion<AuthorityMatrix> = {
  name: 'authority',
  version: 1,
  content: {
    kind: 'authority',
    limits: [],
    terms: [],
    overrides: [
      { upTo: '0', role: 'creditLead', approvers: 1 },
      { upTo: '1', role: 'creditManager', approvers: 1 },
      { upTo: '2', role: 'financeDirector', approvers: 1 },
    ],
    above: { role: 'committee', approvers: 2 },
    byGrade: [],
  },
};

/** What the book knows, in short: `points` of the second factor, the others by their facts. */
export interface Known {
  readonly points?: number | null;
  readonly ratio?: string;
  readonly bank?: string | null;
  readonly dishonest?: boolean;
  readonly sales?: number;
  readonly warning?: 'none' | 'amber' | 'red';
}

export function bookOf({ points = 80, ratio = '1.5', bank = 'good', ...known }: Known = {}): FactBook {
  const from = [{ stream: 'investigation-1', revision: 4 }];
  return {
    'ratio.current': numberFact(ratioOf(ratio), from),
    points: points === null ? unknownFact('no-statements') : numberFact(points, from),
    ...(bank === null ? {} : { 'bank.standing': categoryFact(bank, from) }),
    'litigation.dishonestDebtor': categoryFact(known.dishonest ? 'yes' : 'no'),
    'sales.annual': numberFact(known.sales ?? 0),
    'warning.level': categoryFact(known.warning ?? 'none'),
    'evidence.coveragePercent': numberFact(ratioOf('87.5')),
    'nobody.asks': numberFact(1),
  };
}

export function inputsOf(known: Known = {}, change: Partial<RatingInputs> = {}): RatingInputs {
  const policies = { scorecard, ratingScale, tiers, reviewCadence, authority };
  return { book: bookOf(known), currency: 'CNY', ...policies, ...change };
}
