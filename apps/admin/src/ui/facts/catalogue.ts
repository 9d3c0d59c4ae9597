import { statementLines } from '@zixin/calculations';
import { type FactType, type FactUnit, typeOf, unitOf } from './fact-units.js';
import { type FactKey, factsTexts } from './facts.texts.js';

export interface RecordedFact {
  readonly name: string;
  readonly group: FactKey;
  readonly type: FactType;
  readonly unit: FactUnit;
}

const groups = [
  ...([
    'account',
    'behaviour',
    'customer',
    'distress',
    'evidence',
    'industry',
    'mitigant',
    'policy',
  ] as const),
  ...(['rating', 'ratio', 'review', 'statement', 'tier', 'warning', 'workingAsset'] as const),
];

export const evidenceKinds = [
  ...(['registration', 'ownership', 'management', 'financialStatements', 'agencyReport'] as const),
  ...(['bankReference', 'taxRecord', 'litigation', 'tradeReference', 'marketResearch', 'siteVisit'] as const),
];

const fixed = factsTexts.keys.filter((key) =>
  groups.some((group) => group !== 'statement' && key.startsWith(`${group}.`)),
);

const names: readonly string[] = [
  ...fixed,
  ...evidenceKinds.flatMap((kind) =>
    ['count', 'daysSince', 'source'].map((what) => `evidence.${kind}.${what}`),
  ),
  ...['ageMonths', 'audited', 'count', ...statementLines].map((line) => `statement.${line}`),
  ...statementLines.map((line) => `statement.previous.${line}`),
];

const groupOf = (name: string): FactKey =>
  `group.${groups.find((group) => name.startsWith(`${group}.`)) ?? 'account'}`;

/** Everything that is recorded or computed of a customer and that a policy may read, by name. */
export const recordedFacts: readonly RecordedFact[] = [...new Set(names)]
  .toSorted()
  .map((name) => ({ name, group: groupOf(name), type: typeOf(name), unit: unitOf(name) }));

/** Facts of the wanted types whose name in words, or code, contains what was typed. */
export function factsFound(
  typed: string,
  types: readonly FactType[],
  wordsOf: (name: string) => string,
): readonly RecordedFact[] {
  const wanted = typed.trim().toLowerCase();
  return recordedFacts.filter(
    ({ name, type }) =>
      types.includes(type) && (wanted === '' || `${name} ${wordsOf(name)}`.toLowerCase().includes(wanted)),
  );
}
