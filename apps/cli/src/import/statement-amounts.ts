import {
  mapStatement,
  type MappedAmount,
  type Statement,
  type StatementAmounts,
  type StatementLine,
  statementLines,
} from '@zixin/calculations';
import { DomainError } from '@zixin/kernel';
import { readScaled } from './amounts.js';
import { nameOfLine } from './statement-headers.js';
import type { Cell, RawStatement } from './statement-layouts.js';
import { RowRefused } from './table.js';
import { ValueRefused } from './values.js';

export interface StatementScale {
  readonly currency: string;
  /** What 1 stands for whatever the line items name; `null`: nothing says so. */
  readonly unit: number | null;
  /** What 1 stands for where a line item names no unit of its own. */
  readonly otherwise: number;
}

export interface AmountsRead {
  readonly amounts: StatementAmounts;
  readonly reported: readonly MappedAmount[];
}

export function refused({ line, field, text }: Cell, rule: string): RowRefused {
  return new RowRefused({ line, field, rule, value: text });
}

/** @throws RowRefused at the cell when the reader refuses its text. */
export function reading<T>(cell: Cell, reader: (text: string) => T): T {
  try {
    return reader(cell.text);
  } catch (error) {
    if (error instanceof ValueRefused) throw refused(cell, error.rule);
    throw error;
  }
}

const firstFlow = statementLines.indexOf('revenue');

/** True when there is more than a balance sheet. */
export function hasFlows(amounts: StatementAmounts): boolean {
  return statementLines.slice(firstFlow).some((line) => amounts[line] !== undefined);
}

/** The standard whose names the lines have: items of 企业会计准则, us-gaap tags, or neither. */
export function standardOf(reported: readonly MappedAmount[]): Statement['standard'] {
  const kinds = reported.map(({ label }) => nameOfLine(label).kind);
  if (kinds.includes('cas')) return 'cas';
  return kinds.includes('us-gaap') ? 'us-gaap' : 'other';
}

/** Per-share figures and rates are no amounts. */
const noAmount = /每股|率$|[%％]|per\s?share/i;
const empty = /^[-–—/]*$/;

/**
 * Line items on canonical lines. Canonical names stand before a standard's names for the same line; an unknown item is kept as
 * reported when it is an amount, and left out when it is none. @throws RowRefused for a known item that is no amount.
 */
export function statementAmounts(
  items: RawStatement['items'],
  scale: StatementScale,
  given: Statement['standard'] | null,
): AmountsRead {
  const lines = items
    .filter(({ text, label }) => !empty.test(text) && !noAmount.test(label))
    .flatMap((item) => itemAmount(item, scale));
  const canonical = new Map<StatementLine, number>();
  for (const { label, line, amount } of lines)
    if (line && nameOfLine(label).kind === 'canonical' && !canonical.has(line)) canonical.set(line, amount);
  const standard = given === 'us-gaap' || standardOf(lines) === 'us-gaap' ? 'us-gaap' : 'cas';
  const [first] = items;
  const { amounts } = inRange(first, () => mapStatement(standard, lines));
  return { amounts: { ...amounts, ...Object.fromEntries(canonical) }, reported: lines };
}

function itemAmount(item: RawStatement['items'][number], scale: StatementScale): readonly MappedAmount[] {
  const name = nameOfLine(item.label);
  const line = name.kind === 'unknown' ? null : name.line;
  const { currency } = scale;
  const unit = scale.unit ?? item.unit ?? scale.otherwise;
  try {
    return [{ label: item.label, line, amount: readScaled(item.text, { currency, unit }) }];
  } catch (error) {
    if (!(error instanceof ValueRefused)) throw error;
    if (line === null) return [];
    throw refused(item, error.rule);
  }
}

function inRange<T>(first: Cell | undefined, mapping: () => T): T {
  try {
    return mapping();
  } catch (error) {
    if (error instanceof DomainError && first) throw refused(first, 'makes a sum that is too large');
    throw error;
  }
}
