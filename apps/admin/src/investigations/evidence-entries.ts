import type { MoneyText } from '../ui/figures.js';
import { evidenceTexts } from './evidence.texts.js';

export type EvidenceKey = (typeof evidenceTexts.keys)[number];

/** One thing that evidence says: its label, and its value as one of these. */
export interface ContentEntry {
  readonly label: EvidenceKey;
  readonly money?: MoneyText;
  readonly date?: string;
  readonly word?: EvidenceKey;
  readonly text?: string;
  readonly rows: readonly (readonly ContentEntry[])[] | null;
}

const inRows: Readonly<Record<string, Readonly<Record<string, EvidenceKey>>>> = {
  shareholders: { kind: 'shareholder.kind' },
  managers: { name: 'person' },
  cases: {
    ...{ number: 'case.number', court: 'case.court', role: 'case.role', status: 'case.status' },
    ...{ cause: 'case.cause', amount: 'case.amount', filedOn: 'case.filedOn' },
  },
};

const known = new Set<string>(evidenceTexts.keys);
const wordPlaces: Readonly<Record<string, string>> = {
  status: 'status',
  standing: 'level',
  impression: 'level',
  outlook: 'outlook',
  payment: 'payment',
  'shareholder.kind': 'shareholder',
  'case.role': 'case.role',
  'case.status': 'case.status',
};

/** Everything that is said, in the order of the content; what is absent is left out, what has no label too. */
export function contentEntries(
  kind: string,
  content: Readonly<Record<string, unknown>>,
  list = '',
): readonly ContentEntry[] {
  return Object.entries(content).flatMap(([name, value]) => {
    const label = inRows[list]?.[name] ?? name;
    if (value === null || value === '' || !known.has(label)) return [];
    return [entryOf(label as EvidenceKey, name, value, kind)];
  });
}

function entryOf(label: EvidenceKey, name: string, value: unknown, kind: string): ContentEntry {
  if (Array.isArray(value)) {
    const rows = value.map((row) => contentEntries(kind, row as Readonly<Record<string, unknown>>, name));
    return { label, rows };
  }
  if (typeof value === 'object') return { label, rows: null, ...valueOf(value as object) };
  const word = `${wordPlaces[label] ?? ''}.${String(value)}`;
  if (known.has(word)) return { label, rows: null, word: word as EvidenceKey };
  if (typeof value === 'boolean') return { label, rows: null, word: value ? 'yes' : 'no' };
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { label, rows: null, date: text } : { label, rows: null, text };
}

/** An amount, or a text about a person: `null` after an erasure. */
function valueOf(value: object): Partial<ContentEntry> {
  if ('amount' in value && 'currency' in value) return { money: value as MoneyText };
  const text = 'text' in value ? value.text : null;
  return typeof text === 'string' ? { text } : { word: 'erased' };
}
