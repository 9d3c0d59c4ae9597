import type { StatementAmounts, StatementLine } from '@zixin/calculations';
import type { FiledStatement } from '@zixin/investigation';
import { addDays, type CalendarDate } from '@zixin/kernel';
import { demoCurrency } from './company.js';
import { passedPercent, strengthOn } from './condition.js';
import type { Desk, DeskDependencies } from './desk.js';
import { randomOf } from './random.js';

/** Whose accounts they are, and when the story is told. */
export interface Reporting extends Pick<Desk, 'customer'> {
  readonly dependencies: Pick<DeskDependencies, 'fingerprints' | 'start' | 'until'>;
}

const yuan = 100;
/** Total assets are about so many months of what the company buys from us. */
const assetMonths = 90;
const permille = (whole: number, share: number) => Math.floor((whole * share) / 1_000 / yuan) * yuan;

/** Annual accounts of a year as the company's strength then makes them; the same whenever they are asked for. */
export function annualStatement(desk: Reporting, year: number): FiledStatement {
  const until = `${year}-12-31` as CalendarDate;
  const { dependencies, customer } = desk;
  const strength = strengthOn(customer, dependencies, until);
  const random = randomOf(dependencies.fingerprints, `${customer.customerId}/statement/${year}`);
  const grown =
    100 +
    Math.floor(((customer.profile.habits.growthPercent ?? 0) * passedPercent(dependencies, until)) / 100);
  const size = Math.floor((customer.monthly * assetMonths * grown) / 100);
  const amounts = accounts(size, strength, (share) => Math.floor((share * random.int(970, 1_030)) / 1_000));
  const chinese = customer.company.country === 'CN';
  return {
    ...{ id: `${year}`, period: 'annual', from: `${year}-01-01` as CalendarDate, until },
    filedOn: filedOn(desk, year),
    currency: demoCurrency,
    standard: chinese ? 'cas' : 'ifrs',
    audited: customer.company.size !== 'small',
    amounts,
    reported: Object.entries(labels).map(([line, [zh, en]]) => ({
      label: chinese ? zh : en,
      line,
      amount: amounts[line as StatementLine] ?? 0,
    })),
  };
}

/** The day accounts of a year come out: a day of its own between February and April for each company. */
export function filedOn({ customer }: Pick<Reporting, 'customer'>, year: number): CalendarDate {
  const month = 2 + (customer.index % 3);
  const day = 5 + (customer.index % 20);
  return `${year + 1}-0${month}-${String(day).padStart(2, '0')}` as CalendarDate;
}

/** The newest year whose accounts are out on a day. */
export function newestYear(desk: Desk, on: CalendarDate): number {
  const year = Number(on.slice(0, 4)) - 1;
  return filedOn(desk, year) <= on ? year : year - 1;
}

/** The first day after today on which new accounts come out. */
export function nextFiling(desk: Desk): CalendarDate {
  const day = filedOn(desk, newestYear(desk, desk.today) + 1);
  return day > desk.today ? day : addDays(desk.today, 1);
}

/** Minor units from the size of the balance sheet and the strength. */
function accounts(size: number, strength: number, about: (share: number) => number): StatementAmounts {
  const totalAssets = permille(size, about(1_000));
  const currentAssets = permille(totalAssets, about(600));
  const equity = permille(totalAssets, Math.max(20, 1_000 - about(950 - strength * 6.5)));
  const totalLiabilities = totalAssets - equity;
  const owed = Math.floor((currentAssets * 1_000) / about(700 + strength * 17) / yuan) * yuan;
  const currentLiabilities = Math.min(totalLiabilities, owed);
  const revenue = permille(totalAssets, about(1_250));
  const ebit = permille(totalAssets, strength * 2.2 - 70);
  const interestExpense = permille(totalLiabilities, 25);
  const profitBeforeTax = ebit - interestExpense;
  const incomeTax = Math.max(0, permille(profitBeforeTax, 250));
  const surplusReserve = permille(equity, 50);
  const undistributedProfit = permille(equity, 150 + strength * 5);
  return {
    cash: permille(currentAssets, 80 + strength * 2),
    accountsReceivable: permille(currentAssets, 250),
    prepayments: permille(currentAssets, 50),
    inventory: permille(currentAssets, about(430 - strength * 2)),
    ...{ currentAssets, nonCurrentAssets: totalAssets - currentAssets },
    fixedAssets: permille(totalAssets - currentAssets, 800),
    intangibleAssets: permille(totalAssets - currentAssets, 60),
    totalAssets,
    shortTermBorrowings: permille(currentLiabilities, 350),
    accountsPayable: permille(currentLiabilities, 420),
    ...{ currentLiabilities, nonCurrentLiabilities: totalLiabilities - currentLiabilities, totalLiabilities },
    paidInCapital: equity - surplusReserve - undistributedProfit,
    ...{ surplusReserve, undistributedProfit, equity, revenue },
    costOfSales: permille(revenue, 800),
    grossProfit: revenue - permille(revenue, 800),
    ...{ operatingIncome: ebit, ebit, interestExpense, profitBeforeTax, incomeTax },
    netIncome: profitBeforeTax - incomeTax,
    depreciation: permille(totalAssets, 30),
    operatingCashFlow: permille(currentLiabilities, strength * 6 - 150),
  };
}

const labels: { readonly [L in StatementLine]?: readonly [zh: string, en: string] } = {
  cash: ['货币资金', 'Cash and cash equivalents'],
  accountsReceivable: ['应收账款', 'Trade receivables'],
  inventory: ['存货', 'Inventories'],
  currentAssets: ['流动资产合计', 'Current assets'],
  totalAssets: ['资产总计', 'Total assets'],
  currentLiabilities: ['流动负债合计', 'Current liabilities'],
  totalLiabilities: ['负债合计', 'Total liabilities'],
  equity: ['所有者权益合计', 'Total equity'],
  revenue: ['营业收入', 'Revenue'],
  netIncome: ['净利润', 'Net income'],
  operatingCashFlow: ['经营活动产生的现金流量净额', 'Net cash from operating activities'],
};
