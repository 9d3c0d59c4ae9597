import { addDays, type CalendarDate } from '@zixin/kernel';
import type { Caller } from './server.js';

export const cny = (amount: string) => ({ amount, currency: 'CNY' });

/** Statements of a year in millions of CNY; the sound firm and the same one a year later, in trouble. */
export const soundYear = {
  ...{ cash: 12, accountsReceivable: 14, inventory: 9, prepayments: 0, currentAssets: 36 },
  ...{ fixedAssets: 22, intangibleAssets: 1, nonCurrentAssets: 24, totalAssets: 60 },
  ...{ currentLiabilities: 17, totalLiabilities: 24, equity: 36, retainedEarnings: 16 },
  ...{ revenue: 90, costOfSales: 68, ebit: 8, netIncome: 5, interestExpense: 1, operatingCashFlow: 7 },
};
export const badYear = {
  ...{ cash: 1, accountsReceivable: 18, inventory: 14, prepayments: 0, currentAssets: 33 },
  ...{ fixedAssets: 21, intangibleAssets: 1, nonCurrentAssets: 24, totalAssets: 57 },
  ...{ currentLiabilities: 38, totalLiabilities: 47, equity: 10, retainedEarnings: 2 },
  ...{ revenue: 61, costOfSales: 55, ebit: 1, netIncome: -3, interestExpense: 3, operatingCashFlow: -4 },
};

function statements(year: number, millions: Readonly<Record<string, number>>) {
  const amounts = Object.fromEntries(
    Object.entries(millions).map(([line, value]) => [line, `${value}000000.00`]),
  );
  const period = { period: 'annual', from: `${year}-01-01`, until: `${year}-12-31` };
  const filing = { filedOn: `${year + 1}-03-31`, currency: 'CNY', standard: 'cas', audited: true };
  return { statements: [{ id: `FY${year}`, ...period, ...filing, amounts }] };
}

export interface Picture {
  readonly year: number;
  readonly millions: Readonly<Record<string, number>>;
  readonly agencyGrade: string;
  readonly bank: 'good' | 'fair' | 'poor';
  readonly tax: 'A' | 'B' | 'C' | 'D';
  readonly openCases: number;
}

/** What an analyst collects in one investigation, piece by piece. */
export function piecesOf(today: CalendarDate, picture: Picture) {
  const { year, millions, agencyGrade, bank, tax, openCases } = picture;
  const pieces = [
    ['registration', { legalName: '华晨机械有限公司', status: 'active', legalRepresentative: '李雷' }],
    ['financialStatements', statements(year, millions)],
    ['agencyReport', { agency: 'Sinotrust', grade: agencyGrade }],
    ['bankReference', { bank: '工商银行', standing: bank }],
    ['taxRecord', { creditGrade: tax, year }],
    ['litigation', { openCases, closedCases: 0, enforcementCases: 0, dishonestDebtor: false }],
    ['siteVisit', { visitedOn: addDays(today, -1), impression: 'good' }],
    ['management', { managers: [{ role: '总经理', name: '李雷', background: '二十年行业经验' }] }],
    ['ownership', { shareholders: [{ kind: 'person', name: '李雷', stakePercent: '70' }] }],
  ] as const;
  return pieces.map(([kind, content]) => ({ kind, source: 'e2e', content }));
}

/** Collects all of it. @throws when anything is refused. */
export async function collect(
  analyst: Caller,
  investigation: string,
  today: CalendarDate,
  picture: Picture,
): Promise<void> {
  for (const body of piecesOf(today, picture)) {
    const answer = await analyst.post(`/v1/investigations/${investigation}/evidence`, body);
    if (answer.status !== 201) throw new Error(`${body.kind}: ${JSON.stringify(answer.body)}`);
  }
}
