import {
  collapse,
  emptyPromise,
  everLater,
  firstCracks,
  noAnswer,
  openBlindly,
  salesArePleased,
} from './blind-story.js';
import type { CompanySize } from './company.js';
import type { Desk, Task } from './desk.js';
import {
  cutLimit,
  holdByHand,
  lastWish,
  longerTermsWish,
  openCredit,
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
import { modelEpisodes, modelHabits } from './model-story.js';
import type { Random } from './random.js';
import { payWithBadCheque } from './receivables.js';

/** The seller that manages credit well, and the one that grants it blindly. */
export const carefulSeller = '稳健机械';
export const blindSeller = '冒进贸易';

export interface Habits {
  /** Days between orders: from and to. */
  readonly orderEvery: readonly [number, number];
  /** Days between due date and payment, negative for early; `null`: it never comes. */
  delay(desk: Desk): number | null;
  readonly pays?: 'parts' | 'over' | 'ahead';
  readonly growthPercent?: number;
  /** Percent of the usual purchases in a month (1 to 12). */
  season?(month: number): number;
  readonly disputePercent?: number;
  readonly forwardPercent?: number;
  readonly longTermsPercent?: number;
  /** Percent of the story after which it orders nothing more. */
  readonly stopsAt?: number;
}

/** What happens when that percent of the story has passed. */
export type Episodes = readonly (readonly [percent: number, episode: Task])[];

export interface Profile {
  readonly seller: string;
  readonly habits: Habits;
  readonly opening: Task;
  readonly episodes?: Episodes;
  readonly size?: CompanySize;
  readonly company?: { readonly name?: string; readonly foreign?: boolean };
  readonly newcomer?: boolean;
  /** Sold to without asking or watching. */
  readonly blind?: boolean;
}

const careful = (habits: Habits, more: Partial<Profile> = {}): Profile => {
  return { seller: carefulSeller, habits, opening: openCredit, ...more };
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
  episodes: [
    [15, salesArePleased],
    [42, firstCracks],
    [60, emptyPromise],
    [76, noAnswer],
    [93, collapse],
  ],
};

export const profiles = {
  model: careful(modelHabits, {
    size: 'large',
    company: { name: '华岳重型装备股份有限公司', foreign: false },
    episodes: modelEpisodes,
  }),
  ruin: { ...blindly, company: { name: '东莞鑫捷达五金商行有限公司', foreign: false } },
  prompt: careful({ orderEvery: often, delay: between(-3, 3) }, { episodes: [[97, lastWish]] }),
  slow: careful({ orderEvery: often, delay: (desk) => desk.random.int(8, desk.random.chance(25) ? 55 : 26) }),
  seasonal: careful(
    { orderEvery: often, delay: between(0, 15), season: (month) => (month >= 9 && month <= 11 ? 240 : 75) },
    {
      episodes: [
        [28, seasonalUplift],
        [78, seasonalUplift],
      ],
    },
  ),
  noCredit: careful({ orderEvery: monthly, delay: between(0, 6) }, { opening: openWithoutCredit }),
  lapsed: careful({ orderEvery: often, delay: between(-2, 8) }, { opening: openForAYear }),
  deteriorating: careful(
    { orderEvery: often, delay: slipping },
    {
      episodes: [
        [48, cutLimit],
        [52, warnAndHold],
        [60, settleAndRelease],
      ],
    },
  ),
  disputing: careful({ orderEvery: often, delay: between(0, 10), disputePercent: 30 }),
  blind: blindly,
  partPaying: careful({ orderEvery: often, delay: between(0, 12), pays: 'parts' }),
  overPaying: careful({ orderEvery: often, delay: between(-5, 5), pays: 'over' }),
  prepaying: careful(
    { orderEvery: monthly, delay: between(0, 3), pays: 'ahead' },
    { opening: openWithoutCredit },
  ),
  unlimited: careful(
    { orderEvery: [5, 10], delay: between(-2, 6) },
    { opening: openUnlimited, size: 'large' },
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
  bouncing: careful({ orderEvery: often, delay: between(0, 14) }, { episodes: [[50, payWithBadCheque]] }),
  planning: careful(
    { orderEvery: often, delay: between(-4, 4), forwardPercent: 30 },
    { episodes: [[99, orderAhead]] },
  ),
  newcomer: careful({ orderEvery: often, delay: between(-2, 5) }, { newcomer: true }),
  early: careful({ orderEvery: often, delay: between(-20, -5) }),
  growing: careful(growing, { size: 'medium', episodes: [...steps, [98, lastWish]] }),
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
  ...{ newcomer: 2, blind: 8 },
};

export function profileNameOf(index: number, random: Random): ProfileName {
  const names = Object.keys(profiles) as ProfileName[];
  return names[index] ?? random.weighted(shares as Readonly<Record<ProfileName, number>>);
}
