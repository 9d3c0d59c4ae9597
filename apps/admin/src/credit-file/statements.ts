import {
  distressZone,
  type DistressZone,
  figureText,
  type RatioName,
  type StatementAmounts,
  type StatementLine,
  statementRatios,
  zDoublePrime,
  zPrime,
} from '@zixin/calculations';
import { currencyDigits } from '../ui/form/currency-digits.js';
import type { Evidence } from './credit-file.queries.js';

/** A statement as evidence holds it: amounts are decimal texts by line. */
export interface FiledStatement {
  readonly id: string;
  readonly period: 'annual' | 'halfYear' | 'quarter' | 'month';
  readonly from: string | null;
  readonly until: string;
  readonly filedOn: string;
  readonly currency: string;
  readonly standard: 'cas' | 'us-gaap' | 'ifrs' | 'other';
  readonly audited: boolean | null;
  readonly amounts: Readonly<Partial<Record<StatementLine, string>>>;
  /** The reason of the correction whose figures these are. */
  readonly corrected: string | null;
}

interface Content {
  readonly statements: readonly Omit<FiledStatement, 'corrected'>[];
}

/**
 * The statements known by a day, oldest first, one per period: the latest filing counts, with the corrections learnt of by then.
 * `valid`: ids of the evidence that counts at the point in time.
 */
export function statementsOf(
  evidence: readonly Evidence[],
  valid: ReadonlySet<string>,
  day: string,
): readonly FiledStatement[] {
  const byPeriod = new Map<string, FiledStatement>();
  const oldestFirst = evidence
    .filter(({ id, kind }) => kind === 'financialStatements' && valid.has(id))
    .toSorted((a, b) => a.obtainedOn.localeCompare(b.obtainedOn));
  for (const piece of oldestFirst) {
    const corrections = piece.corrections.filter(({ obtainedOn }) => obtainedOn <= day);
    for (const statement of (piece.content as Content).statements)
      keep(byPeriod, { ...statement, corrected: null });
    for (const { statements, reason } of corrections)
      for (const statement of statements as unknown as Content['statements'])
        keep(byPeriod, { ...statement, corrected: reason });
  }
  return [...byPeriod.values()].toSorted((a, b) => a.until.localeCompare(b.until));
}

function keep(byPeriod: Map<string, FiledStatement>, statement: FiledStatement): void {
  byPeriod.set(`${statement.period} ${statement.until}`, statement);
}

/** In minor units, as the calculations take them. */
export function minorAmounts({ amounts, currency }: FiledStatement): StatementAmounts {
  const digits = currencyDigits(currency);
  const minor = ([line, amount]: [string, string]) => {
    const [whole = '0', fraction = ''] = amount.split('.');
    return [line, Number(`${whole}${fraction.padEnd(digits, '0').slice(0, digits)}`)];
  };
  return Object.fromEntries(Object.entries(amounts).map(minor)) as StatementAmounts;
}

export interface YearFigures {
  readonly ratios: Readonly<Partial<Record<RatioName, string>>>;
  readonly zPrime: Distress | null;
  readonly zDoublePrime: Distress | null;
}

export interface Distress {
  readonly score: string;
  readonly zone: DistressZone;
}

const days = { annual: 365, halfYear: 182, quarter: 91, month: 30 } as const;

/** Ratios as decimal texts, rounded to 4 places; what cannot be computed is absent. */
export function figuresOf(statement: FiledStatement): YearFigures {
  const amounts = minorAmounts(statement);
  const ratios = statementRatios(amounts, { periodDays: days[statement.period] });
  const texts = Object.entries(ratios).flatMap(([name, figure]) => {
    const text = figureText(figure, 4);
    return 'value' in text ? [[name, text.value]] : [];
  });
  return {
    ratios: Object.fromEntries(texts) as YearFigures['ratios'],
    zPrime: distressOf('zPrime', zPrime(amounts)),
    zDoublePrime: distressOf('zDoublePrime', zDoublePrime(amounts)),
  };
}

function distressOf(model: 'zPrime' | 'zDoublePrime', score: ReturnType<typeof zPrime>): Distress | null {
  const zone = distressZone(model, score);
  const text = figureText(score, 2);
  return 'zone' in zone && 'value' in text ? { score: text.value, zone: zone.zone } : null;
}

export interface Band {
  readonly from?: string | undefined;
  readonly above?: string | undefined;
  readonly points: string;
}

/** Where a ratio starts to be good (80 points and more) and where it stops to be acceptable (below 60), by the scorecard. */
export interface Yardstick {
  readonly good: number | null;
  readonly fair: number | null;
  readonly higherIsBetter: boolean;
}

/** Bands go up from the lowest value; the first has no bound. */
export function yardstickOf(bands: readonly Band[]): Yardstick {
  const points = bands.map((band) => Number(band.points));
  const bound = (index: number) => {
    const band = bands[index];
    const text = band?.from ?? band?.above;
    return text === undefined ? null : Number(text);
  };
  const higherIsBetter = (points.at(-1) ?? 0) > (points[0] ?? 0);
  const edge = (wanted: number) =>
    bound(
      higherIsBetter ? points.findIndex((one) => one >= wanted) : points.findIndex((one) => one < wanted),
    );
  return { good: edge(80), fair: edge(60), higherIsBetter };
}

/** Decimals that tell a figure from the marks it is beside: two, unless it would read as one of them without being it. */
export function decimalsBeside(figure: string, { good, fair }: Yardstick): number {
  const rounded = (value: number) => value.toFixed(2);
  const blurred = [good, fair].some(
    (mark) => mark !== null && mark !== Number(figure) && rounded(mark) === rounded(Number(figure)),
  );
  return blurred ? 4 : 2;
}
