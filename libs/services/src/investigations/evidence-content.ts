import type { EvidenceKind } from '@zixin/investigation';
import type { FinancialStatementsCorrected } from '@zixin/investigation/events';
import {
  type CalendarDate,
  DomainError,
  formatMinor,
  type Money,
  parseMoney,
  type SealedText,
} from '@zixin/kernel';
import type { Sealing } from '../customers/sealing.js';

type Plain = Readonly<Record<string, unknown>>;
type FiledStatement = FinancialStatementsCorrected['data']['statements'][number];

const absent: Readonly<Record<EvidenceKind, readonly string[]>> = {
  registration: [
    ...['registrationNumber', 'legalRepresentative', 'registeredCapital', 'paidInCapital'],
    ...['establishedOn', 'businessScope', 'address'],
  ],
  ownership: ['ultimateParent'],
  management: ['organisation'],
  financialStatements: [],
  agencyReport: ['reportNumber', 'grade', 'score', 'recommendedLimit', 'summary'],
  bankReference: ['accountSince', 'averageBalance', 'facilities', 'notes'],
  taxRecord: ['arrears', 'taxPaid'],
  litigation: ['amountAtStake'],
  tradeReference: [],
  marketResearch: ['outlook'],
  siteVisit: ['premises', 'staffSeen', 'notes'],
};
const absentInRows: Readonly<Record<string, readonly string[]>> = {
  managers: ['background'],
  cases: ['court', 'cause', 'amount', 'filedOn'],
  references: ['since'],
  statements: ['from', 'audited'],
  reported: ['line'],
};
const noneInRows: Readonly<Record<string, Plain>> = { statements: { reported: [] } };
const noRows: Readonly<Partial<Record<EvidenceKind, Plain>>> = { litigation: { cases: [] } };
const ofPeople: readonly string[] = ['legalRepresentative', 'background'];

/**
 * Evidence as it was sent, in the form it is kept: amounts `{ amount: "1250.00", currency }` become minor units, statement lines
 * are decimals of the statement's currency, what is said of natural persons is sealed, an absent field is `null`. What it then
 * means is judged by the context. @throws DomainError `evidence-invalid` with the pointer and the rule.
 */
export function evidenceContent(
  sealing: Sealing,
  customerId: string,
  { kind, content }: { readonly kind: EvidenceKind; readonly content: Plain },
  pointer = '/content',
): Plain {
  const seal = (name: string, personId?: string) =>
    sealing.keys.seal(personId ?? sealing.personIdOf(customerId, name), name);
  const whole = { ...noRows[kind], ...nulls(absent[kind] ?? []), ...content };
  return kept(whole, { seal, pointer, rows: '' }) as Plain;
}

/** The day a piece is about where nothing is said: the end of the latest period of statements, else the day it was obtained. */
export function aboutOn(kind: EvidenceKind, content: Plain, obtainedOn: CalendarDate): CalendarDate {
  if (kind !== 'financialStatements') return obtainedOn;
  const statements = content['statements'] as readonly { readonly until: CalendarDate }[];
  return statements.map(({ until }) => until).reduce((a, b) => (b > a ? b : a));
}

interface Place {
  readonly seal: (text: string, personId?: string) => SealedText;
  readonly pointer: string;
  /** The list that the object is a row of. */
  readonly rows: string;
}

function nulls(names: readonly string[]): Plain {
  return Object.fromEntries(names.map((name) => [name, null]));
}

function kept(value: unknown, place: Place): unknown {
  if (Array.isArray(value))
    return value.map((row, index) => kept(row, { ...place, pointer: `${place.pointer}/${index}` }));
  if (!isPlain(value)) return value;
  const object = value;
  if (isAmount(object)) return amountOf(object, place.pointer);
  const { rows, pointer } = place;
  const row = { ...noneInRows[rows], ...nulls(absentInRows[rows] ?? []), ...object };
  const of = rows === 'statements' ? withMinorLines(row, pointer) : row;
  return Object.fromEntries(
    Object.entries(of).map(([name, part]) => [name, field(name, part, { of, place })]),
  );
}

function field(
  name: string,
  part: unknown,
  { of, place }: { readonly of: Plain; readonly place: Place },
): unknown {
  const pointer = `${place.pointer}/${name}`;
  if (name === 'amounts' || name === 'reported') return part;
  if (isOfPerson(name, of, place.rows)) return person(part, { ...place, pointer }, of);
  return kept(part, { ...place, pointer, rows: Array.isArray(part) ? name : '' });
}

function isOfPerson(name: string, of: Plain, rows: string): boolean {
  if (ofPeople.includes(name)) return true;
  return name === 'name' && (rows === 'managers' || (rows === 'shareholders' && of['kind'] === 'person'));
}

/** A text about a person, alone or as `{ name, personId }`; a background belongs to the person of its row. */
function person(part: unknown, { seal, pointer }: Place, of: Plain): unknown {
  if (part === null) return null;
  if (typeof part === 'string') return seal(part, ownerOf(of));
  const { name, personId } = isPlain(part) ? part : {};
  if (typeof name !== 'string') throw invalid('text', `${pointer}/name`);
  return seal(name, typeof personId === 'string' ? personId : undefined);
}

function ownerOf({ personId }: Plain): string | undefined {
  return typeof personId === 'string' ? personId : undefined;
}

function isAmount(object: Plain): boolean {
  return 'amount' in object && 'currency' in object && Object.keys(object).length === 2;
}

function amountOf({ amount, currency }: Plain, pointer: string): Money {
  return minorOf(amount, String(currency), { amount: `${pointer}/amount`, currency: `${pointer}/currency` });
}

/** `at`: pointers to the text and to the currency that it is in. */
function minorOf(
  text: unknown,
  currency: string,
  at: { readonly amount: string; readonly currency: string },
): Money {
  if (typeof text !== 'string') throw invalid('money', at.amount);
  try {
    return parseMoney(text, currency);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const pointer = error.code === 'currency-unknown' ? at.currency : at.amount;
    throw new DomainError(error.code, error.params, pointer);
  }
}

/** The lines of a statement and what it reported, in minor units of its currency. */
function withMinorLines(statement: Plain, pointer: string): Plain {
  const currency = String(statement['currency']);
  const minor = (text: unknown, at: string) =>
    minorOf(typeof text === 'number' ? String(text) : text, currency, {
      amount: `${pointer}/${at}`,
      currency: `${pointer}/currency`,
    }).minor;
  const { amounts, reported } = statement;
  return {
    ...statement,
    amounts: isPlain(amounts)
      ? Object.fromEntries(
          Object.entries(amounts).map(([line, text]) => [line, minor(text, `amounts/${line}`)]),
        )
      : amounts,
    reported: Array.isArray(reported)
      ? reported.map((row: unknown, index) =>
          reportedRow(row, (text) => minor(text, `reported/${index}/amount`)),
        )
      : reported,
  };
}

function reportedRow(row: unknown, minor: (text: unknown) => number): unknown {
  if (!isPlain(row)) return row;
  return { ...nulls(absentInRows['reported'] ?? []), ...row, amount: minor(row['amount']) };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(rule: string, pointer: string): DomainError {
  return new DomainError('evidence-invalid', { rule }, pointer);
}

/** A statement as callers see it: its lines as decimals. */
export function statementAnswer({ amounts, reported, ...statement }: FiledStatement) {
  const text = (minor: number) => formatMinor(minor, statement.currency);
  const lines = Object.entries(amounts).map(([line, minor]) => [line, text(minor)] as const);
  return {
    ...statement,
    amounts: Object.fromEntries(lines),
    reported: reported.map((row) => ({ ...row, amount: text(row.amount) })),
  };
}
