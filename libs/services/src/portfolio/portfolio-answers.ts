import { figureText, pdForGrade, exactRatio, type RatingScale, topShare } from '@zixin/calculations';
import { formatMinor, roundToInteger, toDecimal } from '@zixin/kernel';
import {
  type Cut,
  type DsoFamily,
  type ExposureCut,
  gradeOrder,
  type PortfolioBlock,
  type UtilisationStep,
} from '@zixin/views';
import { agingFigures, type CustomerNames } from '../queries/report-answers.js';
import { type HouseTotal, roundedLoss } from './house-total.js';
import { provisionAnswer } from './provision-answers.js';

export interface BlockWords {
  readonly scale: RatingScale;
  readonly names: CustomerNames;
  groupName(groupId: string): string;
}

/** Decimal text of an amount in the currency beside it. */
export function amountText(minor: number | bigint, currency: string): string {
  return formatMinor(Number(minor), currency);
}

/** How many names the largest are shown of. */
export const largestShown = 10;
const tops = [1, 5, 10];

/** One currency's portfolio: amounts as decimal text of that currency, percents and days with two digits. */
export function blockAnswer(block: PortfolioBlock, words: BlockWords) {
  const { currency, accounts, customers, items } = block;
  const money = (minor: number | bigint) => amountText(minor, currency);
  return {
    ...{ currency, accounts, customers },
    exposure: money(block.exposure),
    creditBalances: money(block.creditBalances),
    exposureBy: cutsAnswer(block.by, currency, words.scale),
    aging: agingFigures(items.aging, currency),
    overdueRatePercent: figureText(block.overdueRate, 2),
    collection: collectionAnswer(block.collection, currency),
    concentration: concentrationAnswer(block, words),
    utilisation: utilisationAnswer(block),
    expectedLoss: lossAnswer(block, words.scale),
    provision: provisionAnswer(block.provision, currency),
  };
}

function cutsAnswer(by: PortfolioBlock['by'], currency: string, { grades }: RatingScale) {
  const order = grades.map(({ grade }) => grade);
  const rows = (cut: Cut, list: readonly ExposureCut[] = by[cut]) =>
    list.map(({ value, customers, exposure, share }) => ({
      ...{ value, customers, exposure: amountText(exposure, currency), sharePercent: toDecimal(share, 2) },
    }));
  return {
    grade: rows('grade', gradeOrder(by.grade, order)),
    tier: rows('tier'),
    industry: rows('industry'),
    region: rows('region'),
  };
}

function collectionAnswer(family: DsoFamily, currency: string) {
  return {
    window: { ...family.window, days: family.days },
    receivables: amountText(family.receivables, currency),
    opening: amountText(family.opening, currency),
    sales: amountText(family.sales, currency),
    dsoDays: figureText(family.dso, 2),
    countBackDays: figureText(family.countBack, 2),
    bestPossibleDays: figureText(family.bestPossible, 2),
    averageDaysDelinquent: figureText(family.averageDaysDelinquent, 2),
    collectionEffectivenessPercent: figureText(family.collectionEffectiveness, 2),
  };
}

function concentrationAnswer({ concentration, currency }: PortfolioBlock, words: BlockWords) {
  const { total, shares, hhi, effectiveNumber } = concentration;
  return {
    total: amountText(total, currency),
    names: shares.length,
    hhi: figureText(hhi, 2),
    effectiveNumber: figureText(effectiveNumber, 2),
    top: tops.map((names) => ({ names, sharePercent: figureText(topShare(concentration, names), 2) })),
    largest: shares.slice(0, largestShown).map(({ kind, name: id, amount, share }) => ({
      ...(kind === 'group'
        ? { groupId: id, number: null, name: words.groupName(id) }
        : { customerId: id, ...words.names(id) }),
      exposure: amountText(amount, currency),
      sharePercent: toDecimal(share, 2),
    })),
  };
}

function utilisationAnswer({ utilisation: { steps, total }, currency }: PortfolioBlock) {
  const names = Object.keys(steps) as UtilisationStep[];
  return {
    totalPercent: figureText(total, 2),
    steps: names.map((step) => ({
      ...{ step, accounts: steps[step].accounts },
      exposure: amountText(steps[step].exposure, currency),
      limit: step === 'none' || step === 'unlimited' ? null : amountText(steps[step].limit, currency),
    })),
  };
}

function lossAnswer({ expectedLoss, currency }: PortfolioBlock, scale: RatingScale) {
  const { exposure, byGrade, withoutRate } = expectedLoss;
  const money = (minor: bigint) => amountText(minor, currency);
  const known = scale.grades.filter(({ grade }) => Object.hasOwn(byGrade, grade));
  return {
    ...{ lgdPercent: scale.lgdPercent, pdFloorPercent: scale.pdFloorPercent },
    exposure: money(exposure),
    loss: money(roundedLoss(expectedLoss)),
    byGrade: known.map(({ grade }) => {
      const line = byGrade[grade] as (typeof byGrade)[string];
      const pd = pdForGrade(scale, grade);
      const pdPercent = pd && toDecimal(exactRatio(pd), 4);
      return { grade, pdPercent, exposure: money(line.exposure), loss: money(roundToInteger(line.loss)) };
    }),
    withoutRate: Object.entries(withoutRate).map(([grade, amount]) => ({ grade, exposure: money(amount) })),
  };
}

/** The blocks together in house currency, at the rates beside; no figures while a rate is missing. */
export function houseAnswer({ currency, rates, missing, sums }: HouseTotal) {
  const money = (minor: number) => amountText(minor, currency);
  if (sums === null) return { currency, rates, missing, figures: null };
  const figures = Object.fromEntries(
    Object.entries(sums).map(([name, minor]) => [name, money(minor as number)]),
  );
  return { currency, rates, missing, figures };
}
