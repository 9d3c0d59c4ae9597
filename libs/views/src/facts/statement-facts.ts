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
import { type StatementInEffect, statementsInEffect } from './evidence-reading.js';
import { converted, inBookCurrency, isWanted, lastSources, type Reading } from './reading.js';

/** Figures of the newest annual statements in effect: lines, ratios, distress models, working assets. */
export function statementFacts(reading: Reading): FactBook {
  const annual = statementsInEffect(reading).filter(
    ({ statement }) => statement.period === 'annual' && statement.from !== null,
  );
  const newest = annual.at(-1);
  if (!newest) return absent();
  const previous = annual.at(-2);
  return {
    'statement.count': numberFact(annual.length, lastSources(...annual.flatMap(({ sources }) => sources))),
    'statement.ageMonths': numberFact(completedMonths(newest.statement.until, reading.on), newest.sources),
    'statement.audited': audited(newest),
    ...(wantsLines(reading) ? lineFacts(reading, newest, 'statement') : {}),
    ...(previous && isWanted(reading, 'statement.previous')
      ? lineFacts(reading, previous, 'statement.previous')
      : {}),
    ...(isWanted(reading, 'ratio.') ? ratioFacts(reading, newest) : {}),
    ...(isWanted(reading, 'distress.') ? distressFacts(newest) : {}),
    ...(isWanted(reading, 'workingAsset.') ? workingAssetFacts(reading, newest) : {}),
  };
}

const aboutTheStatement: readonly string[] = ['statement.count', 'statement.ageMonths', 'statement.audited'];

function wantsLines({ only }: Reading): boolean {
  const isLine = (name: string) => name.startsWith('statement.') && !aboutTheStatement.includes(name);
  return only === undefined || only.some(isLine);
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

function audited({ statement, sources }: StatementInEffect): Fact {
  if (statement.audited === null) return unknownFact('not-recorded', sources);
  return categoryFact(statement.audited ? 'yes' : 'no', sources);
}

function lineFacts(reading: Reading, { statement, sources }: StatementInEffect, prefix: string): FactBook {
  const lines = derivedAmounts(statement.amounts);
  const inBook = (minor: number) => converted(reading, { minor, currency: statement.currency });
  return Object.fromEntries(
    statementLines.map((line) => {
      const minor = lines[line];
      if (minor === undefined) return [`${prefix}.${line}`, unknownFact('line-not-reported', sources)];
      return [`${prefix}.${line}`, amountOr(inBook(minor), sources)];
    }),
  );
}

function amountOr(minor: bigint | null, sources: readonly FactSource[]): Fact {
  return minor === null ? unknownFact('no-exchange-rate', sources) : numberFact(minor, sources);
}

const amounts: readonly string[] = ['workingCapital', 'tangibleNetWorth'];

/** Quotients are free of currency; the two that are amounts are given in the book's. */
function ratioFacts(reading: Reading, { statement, sources }: StatementInEffect): FactBook {
  const ratios = statementRatios(statement.amounts);
  const inBook = (name: RatioName) =>
    amounts.includes(name) ? amountFigure(reading, ratios[name], statement.currency) : ratios[name];
  return Object.fromEntries(ratioNames.map((name) => [`ratio.${name}`, figureFact(inBook(name), sources)]));
}

function distressFacts({ statement, sources }: StatementInEffect): FactBook {
  const facts: Record<string, Fact> = {
    'distress.emScore': figureFact(emScore(statement.amounts), sources),
  };
  for (const [model, score] of Object.entries(models)) {
    const figure = score(statement.amounts);
    const zone = distressZone(model as keyof typeof models, figure);
    facts[`distress.${model}`] = figureFact(figure, sources);
    facts[`distress.${model}Zone`] =
      'zone' in zone ? categoryFact(zone.zone, sources) : unknownFact(zone.undefined, sources);
  }
  return facts;
}

function workingAssetFacts(reading: Reading, { statement, sources }: StatementInEffect): FactBook {
  const base = amountFigure(reading, workingAssetBase(statement.amounts), statement.currency);
  return {
    'workingAsset.base': figureFact(base, sources),
    'workingAsset.index': figureFact(workingAssetIndex(statement.amounts), sources),
  };
}

/** A figure in minor units of a statement's currency, in the book's. */
function amountFigure(reading: Reading, figure: Figure, currency: string): Figure {
  if ('undefined' in figure) return figure;
  const value = inBookCurrency(reading, figure.value, { currency });
  return value === null ? { undefined: 'no-exchange-rate' } : { value };
}
