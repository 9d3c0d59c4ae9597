import {
  collapse,
  emptyPromise,
  everLater,
  firstCracks,
  noAnswer,
  openBlindly,
  salesArePleased,
} from './blind-story.js';
import type { Line } from './customer-file.js';
import type { Desk } from './desk.js';
import {
  cutLimit,
  holdByHand,
  lastWish,
  longerTermsWish,
  openForAYear,
  openUnlimited,
  openWithoutCredit,
  orderAhead,
  raiseLimit,
  seasonalUplift,
  settleAndRelease,
  shortHold,
  warnAndHold,
} from './episodes.js';
import { cureDefault, declareDefault, recover, writeOff } from './failures.js';
import { openOnboarding } from './investigations.js';
import { secureBy } from './mitigants.js';
import { modelEpisodes, modelHabits } from './model-story.js';
import { blindSeller, carefulSeller, type Episodes, type Habits, type Profile } from './profile.js';
import type { Random } from './random.js';
import { lastOverride } from './rating-overrides.js';
import { payWithBadCheque } from './receivables.js';

const careful = (habits: Habits, more: Partial<Profile> = {}): Profile => {
  return { seller: carefulSeller, habits, opening: openOnboarding, condition: [72, 74], ...more };
};
const between = (from: number, to: number) => (desk: Desk) => desk.random.int(from, to);
const often = [8, 18] as const;
const monthly = [20, 35] as const;

const slipping = (desk: Desk): number => {
  const { progress, random } = desk;
  if (progress < 30) return random.int(-2, 5);
  if (progress < 45) return random.int(12, 30);
  return progress < 62 ? random.int(38, 70) : random.int(-3, 4);
};

const failing = (desk: Desk): number | null => {
  const { progress, random } = desk;
  if (progress > 70) return null;
  return random.int(-2, 6) + Math.floor((progress * progress) / 90);
};
const stumbling = (desk: Desk): number => {
  const { progress, random } = desk;
  return progress >= 40 && progress < 56 ? 400 : random.int(-2, 8);
};

const bankrupt: Line = { zh: '法院裁定受理破产申请', en: 'The court opened bankruptcy proceedings' };
const unpaid: Line = { zh: '逾期90天以上且拒绝付款计划', en: 'More than 90 days late, no plan of payment' };
const affiliated: Line = { zh: '集团内关联公司，按集团约定', en: 'Affiliate: as the group has agreed' };
const ahead: Line = { zh: '客户款到发货，无需授信', en: 'The customer pays ahead and needs no credit' };
const yearly: Line = { zh: '额度一年一定，到期再议', en: 'Set for a year, discussed at its end' };

const growing: Habits = { orderEvery: [6, 12], delay: between(-6, 2), growthPercent: 180 };
const steps: Episodes = [
  [22, raiseLimit(135)],
  [45, raiseLimit(135)],
  [68, raiseLimit(130)],
];

const blindly: Profile = {
  seller: blindSeller,
  blind: true,
  size: 'small',
  habits: { orderEvery: [7, 14], delay: everLater, growthPercent: 400, stopsAt: 88 },
  opening: openBlindly,
  condition: [64, 4],
  episodes: [
    [15, salesArePleased],
    [42, firstCracks],
    [60, emptyPromise],
    [76, noAnswer],
    [89, collapse],
    [91, declareDefault(bankrupt)],
    [94, writeOff],
    [98, recover(12)],
  ],
};

export const profiles = {
  model: careful(modelHabits, {
    size: 'large',
    company: { name: '华岳重型装备股份有限公司', foreign: false },
    episodes: modelEpisodes,
    condition: [76, 88],
  }),
  ruin: { ...blindly, company: { name: '东莞鑫捷达五金商行有限公司', foreign: false } },
  prompt: careful(
    { orderEvery: often, delay: between(-3, 3) },
    { episodes: [[97, lastWish]], condition: [80, 84] },
  ),
  slow: careful(
    { orderEvery: often, delay: (desk) => desk.random.int(8, desk.random.chance(25) ? 55 : 26) },
    { condition: [58, 52] },
  ),
  seasonal: careful(
    { orderEvery: often, delay: between(0, 15), season: (month) => (month >= 9 && month <= 11 ? 240 : 75) },
    {
      episodes: [
        [28, seasonalUplift],
        [78, seasonalUplift],
      ],
    },
  ),
  noCredit: careful(
    { orderEvery: monthly, delay: between(0, 6) },
    { opening: openWithoutCredit, byHand: ahead, withoutStatements: true },
  ),
  lapsed: careful({ orderEvery: often, delay: between(-2, 8) }, { opening: openForAYear, byHand: yearly }),
  deteriorating: careful(
    { orderEvery: often, delay: slipping },
    {
      condition: [66, 34],
      episodes: [
        [48, cutLimit],
        [52, warnAndHold],
        [60, settleAndRelease],
      ],
    },
  ),
  disputing: careful(
    { orderEvery: often, delay: between(0, 10), disputePercent: 30 },
    { condition: [60, 63] },
  ),
  blind: blindly,
  partPaying: careful({ orderEvery: often, delay: between(0, 12), pays: 'parts' }, { condition: [55, 58] }),
  overPaying: careful({ orderEvery: often, delay: between(-5, 5), pays: 'over' }),
  prepaying: careful(
    { orderEvery: monthly, delay: between(0, 3), pays: 'ahead' },
    { opening: openWithoutCredit, byHand: ahead },
  ),
  unlimited: careful(
    { orderEvery: [5, 10], delay: between(-2, 6) },
    {
      ...{ opening: openUnlimited, size: 'large', byHand: affiliated },
      episodes: [[8, secureBy('parentGuarantee', 600, 380)]],
    },
  ),
  watched: careful(
    { orderEvery: often, delay: between(-3, 9) },
    {
      episodes: [
        [35, shortHold],
        [55, holdByHand],
        [80, holdByHand],
      ],
    },
  ),
  wantingTerms: careful(
    { orderEvery: often, delay: between(-2, 6), longTermsPercent: 25 },
    { episodes: [[97, longerTermsWish]] },
  ),
  bouncing: careful(
    { orderEvery: often, delay: between(0, 14) },
    {
      episodes: [
        [6, secureBy('deposit', 50, 300)],
        [50, payWithBadCheque],
        [99, lastOverride],
      ],
      condition: [50, 55],
    },
  ),
  planning: careful(
    { orderEvery: often, delay: between(-4, 4), forwardPercent: 30 },
    { episodes: [[99, orderAhead]] },
  ),
  newcomer: careful({ orderEvery: often, delay: between(-2, 5) }, { newcomer: true }),
  early: careful({ orderEvery: often, delay: between(-20, -5) }, { condition: [88, 94] }),
  growing: careful(growing, { size: 'medium', episodes: [...steps, [98, lastWish]], condition: [62, 84] }),
  failing: careful(
    { orderEvery: often, delay: failing, stopsAt: 80 },
    {
      condition: [58, 8],
      episodes: [
        [5, secureBy('creditInsurance', 80, 500)],
        [84, declareDefault(bankrupt)],
        [88, writeOff],
        [95, recover(35)],
      ],
    },
  ),
  stumbling: careful(
    { orderEvery: often, delay: stumbling },
    {
      condition: [56, 60],
      episodes: [
        [57, declareDefault(unpaid)],
        [63, cureDefault],
        [99, lastOverride],
      ],
    },
  ),
} satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

/** How many of a hundred further customers have a profile; the first ones have one each, so that every story is told. */
const shares: Readonly<Partial<Record<ProfileName, number>>> = {
  ...{
    prompt: 22,
    early: 8,
    slow: 12,
    seasonal: 8,
    growing: 7,
    deteriorating: 5,
    disputing: 6,
    partPaying: 7,
  },
  ...{
    overPaying: 4,
    prepaying: 4,
    noCredit: 1,
    lapsed: 2,
    watched: 3,
    wantingTerms: 2,
    bouncing: 2,
    planning: 3,
  },
  ...{ newcomer: 2, blind: 6, failing: 2, stumbling: 2 },
};

export function profileNameOf(index: number, random: Random): ProfileName {
  const names = Object.keys(profiles) as ProfileName[];
  return names[index] ?? random.weighted(shares as Readonly<Record<ProfileName, number>>);
}
