import {
  categoryFact,
  evidenceCoverage,
  exactRatio,
  type Fact,
  type FactBook,
  type FactSource,
  numberFact,
  unknownFact,
} from '@zixin/calculations';
import { daysBetween, isCalendarDate, type Money, ratio, ratioOf } from '@zixin/kernel';
import { type Collected, evidenceInEffect } from './evidence-reading.js';
import { amountFact, converted, isWanted, type Known, lastSources, type Reading } from './reading.js';

const longestWord = 64;
const medianName = 'evidence.tradeReference.medianHighCredit';
const coverageName = 'evidence.coveragePercent';

export function evidenceFacts(reading: Reading): FactBook {
  const all = evidenceInEffect(reading);
  const byKind = new Map<string, Known<Collected>[]>();
  for (const event of all) {
    const list = byKind.get(event.data.kind);
    if (list) list.push(event);
    else byKind.set(event.data.kind, [event]);
  }
  const book: Record<string, Fact> = {};
  for (const [kind, list] of byKind) {
    if (!isWanted(reading, `evidence.${kind}.`)) continue;
    const { data, source } = list.at(-1) as Known<Collected>;
    const name = `evidence.${kind}`;
    flatten(reading, [name, data.content, [source]], book);
    book[`${name}.count`] = numberFact(list.length, lastSources(...list.map((event) => event.source)));
    book[`${name}.daysSince`] = numberFact(daysBetween(data.obtainedOn, reading.on), [source]);
    book[`${name}.source`] = categoryFact(data.source, [source]);
  }
  const references = byKind.get('tradeReference') ?? [];
  if (isWanted(reading, medianName)) book[medianName] = medianHighCredit(reading, references);
  if (isWanted(reading, coverageName)) book[coverageName] = coverage(reading, all);
  return book;
}

/** Every scalar of a content under its path; sealed personal texts are left out. */
function flatten(
  reading: Reading,
  [name, value, sources]: readonly [string, unknown, readonly FactSource[]],
  book: Record<string, Fact>,
): void {
  if (Array.isArray(value)) book[`${name}.count`] = numberFact(value.length, sources);
  else if (typeof value === 'object' && value !== null) {
    if (isMoney(value)) book[name] = amountFact(reading, value, sources);
    else if (!('sealed' in value))
      for (const [key, part] of Object.entries(value))
        flatten(reading, [`${name}.${key}`, part, sources], book);
  } else scalar(reading, [name, value, sources], book);
}

function scalar(
  { on }: Reading,
  [name, value, sources]: readonly [string, unknown, readonly FactSource[]],
  book: Record<string, Fact>,
): void {
  if (typeof value === 'number') book[name] = numberFact(ratioOf(plain(value)), sources);
  else if (typeof value === 'boolean') book[name] = categoryFact(value ? 'yes' : 'no', sources);
  else if (typeof value !== 'string') return;
  else if (isCalendarDate(value)) book[`${name}.daysSince`] = numberFact(daysBetween(value, on), sources);
  else if (value.length <= longestWord) book[name] = categoryFact(value, sources);
}

/** Plain decimal text of a number: no exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}

function isMoney(value: object): value is Money {
  return 'minor' in value && 'currency' in value && Object.keys(value).length === 2;
}

/** The middle of the highest credits that suppliers gave, of all trade references in effect. */
function medianHighCredit(reading: Reading, list: readonly Known<Collected>[]): Fact {
  const sources = lastSources(...list.map(({ source }) => source));
  const amounts: bigint[] = [];
  for (const money of list.flatMap(({ data }) => highCredits(data))) {
    const minor = converted(reading, money);
    if (minor === null) return unknownFact('no-exchange-rate', sources);
    amounts.push(minor);
  }
  amounts.sort((a, b) => (a < b ? -1 : 1));
  const upper = amounts[amounts.length >> 1];
  const lower = amounts[(amounts.length - 1) >> 1];
  if (upper === undefined || lower === undefined) return unknownFact('no-trade-references', sources);
  return numberFact(ratio(lower + upper, 2), sources);
}

function highCredits(data: Collected): readonly Money[] {
  return data.kind === 'tradeReference' ? data.content.references.map(({ highCredit }) => highCredit) : [];
}

function coverage({ policies, on }: Reading, all: readonly Known<Collected>[]): Fact {
  const { percent, kinds } = evidenceCoverage(
    all.map(({ data }) => data),
    policies.evidenceCoverage,
    on,
  );
  const fresh = kinds.filter((kind) => kind.fresh).map(({ kind }) => kind);
  const counted = all.filter(({ data }) => fresh.includes(data.kind)).map(({ source }) => source);
  return numberFact(exactRatio(percent), lastSources(...counted));
}
