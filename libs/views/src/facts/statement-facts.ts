import {
  categoryFact,
  derivedAmounts,
  distressZone,
  emScore,
  type Fact,
  type FactBook,
  type FactSource,
  type Figure,
  figureFact,
  numberFact,
  type Statement,
  statementLines,
  statementRatios,
  type RatioName,
  ratioNames,
  unknownFact,
  workingAssetBase,
  workingAssetIndex,
  zDoublePrime,
  zPrime,
} from '@zixin/calculations';
import { completedMonths } from '@zixin/kernel';
import { statementsInEffect } from './evidence-reading.js';
import { converted, inBookCurrency, type Known, lastSources, type Reading } from './reading.js';

/** Figures of the newest annual statements in effect: lines, ratios, distress models, working assets. */
export function statementFacts(reading: Reading): FactBook {
  const annual = statementsInEffect(reading).filter(
    ({ data }) => data.period === 'annual' && data.from !== null,
  );
  const newest = annual.at(-1);
  if (!newest) return absent();
  const previous = annual.at(-2);
  return {
    'statement.count': numberFact(annual.length, lastSources(...annual.map(({ source }) => source))),
    'statement.ageMonths': numberFact(completedMonths(newest.data.until, reading.on), [newest.source]),
    'statement.audited': audited(newest),
    ...lineFacts(reading, newest, 'statement'),
    ...(previous ? lineFacts(reading, previous, 'statement.previous') : {}),
    ...ratioFacts(reading, newest),
    ...distressFacts(newest),
    ...workingAssetFacts(reading, newest),
  };
}

const models = { zPrime, zDoublePrime } as const;
const figureNames = [
  ...['statement.ageMonths', 'statement.audited', 'workingAsset.base', 'workingAsset.index'],
  ...statementLines.map((line) => `statement.${line}`),
  ...ratioNames.map((name) => `ratio.${name}`),
  ...Object.keys(models).flatMap((model) => [`distress.${model}`, `distress.${model}Zone`]),
  'distress.emScore',
];

function absent(): FactBook {
  const missing = unknownFact('no-financial-statements');
  return {
    'statement.count': numberFact(0),
    ...Object.fromEntries(figureNames.map((name) => [name, missing])),
  };
}

function audited({ data, source }: Known<Statement>): Fact {
  if (data.audited === null) return unknownFact('not-recorded', [source]);
  return categoryFact(data.audited ? 'yes' : 'no', [source]);
}

function lineFacts(reading: Reading, { data, source }: Known<Statement>, prefix: string): FactBook {
  const lines = derivedAmounts(data.amounts);
  const inBook = (minor: number) => converted(reading, { minor, currency: data.currency });
  return Object.fromEntries(
    statementLines.map((line) => {
      const minor = lines[line];
      if (minor === undefined) return [`${prefix}.${line}`, unknownFact('line-not-reported', [source])];
      return [`${prefix}.${line}`, amountOr(inBook(minor), source)];
    }),
  );
}

function amountOr(minor: bigint | null, source: FactSource): Fact {
  return minor === null ? unknownFact('no-exchange-rate', [source]) : numberFact(minor, [source]);
}

const amounts: readonly string[] = ['workingCapital', 'tangibleNetWorth'];

/** Quotients are free of currency; the two that are amounts are given in the book's. */
function ratioFacts(reading: Reading, { data, source }: Known<Statement>): FactBook {
  const ratios = statementRatios(data.amounts);
  const inBook = (name: RatioName) =>
    amounts.includes(name) ? amountFigure(reading, ratios[name], data.currency) : ratios[name];
  return Object.fromEntries(ratioNames.map((name) => [`ratio.${name}`, figureFact(inBook(name), [source])]));
}

function distressFacts({ data, source }: Known<Statement>): FactBook {
  const facts: Record<string, Fact> = {
    'distress.emScore': figureFact(emScore(data.amounts), [source]),
  };
  for (const [model, score] of Object.entries(models)) {
    const figure = score(data.amounts);
    const zone = distressZone(model as keyof typeof models, figure);
    facts[`distress.${model}`] = figureFact(figure, [source]);
    facts[`distress.${model}Zone`] =
      'zone' in zone ? categoryFact(zone.zone, [source]) : unknownFact(zone.undefined, [source]);
  }
  return facts;
}

function workingAssetFacts(reading: Reading, { data, source }: Known<Statement>): FactBook {
  const base = amountFigure(reading, workingAssetBase(data.amounts), data.currency);
  return {
    'workingAsset.base': figureFact(base, [source]),
    'workingAsset.index': figureFact(workingAssetIndex(data.amounts), [source]),
  };
}

/** A figure in minor units of a statement's currency, in the book's. */
function amountFigure(reading: Reading, figure: Figure, currency: string): Figure {
  if ('undefined' in figure) return figure;
  const value = inBookCurrency(reading, figure.value, { currency });
  return value === null ? { undefined: 'no-exchange-rate' } : { value };
}
