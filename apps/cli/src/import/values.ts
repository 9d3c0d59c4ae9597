import { type CalendarDate, currencyDecimals, isCalendarDate } from '@zixin/kernel';

export const dateOrders = ['ymd', 'mdy', 'dmy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A value that breaks a rule; `rule` in plain words. */
export class ValueRefused extends Error {
  constructor(readonly rule: string) {
    super(rule);
  }
}

const dateParts = /^(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,4})日?(?:[ T]0{1,2}:00(?::00)?)?$/;
const compactDate = /^(\d{4})(\d{2})(\d{2})$/;

/** The orders in which a text can be a date. */
export function possibleOrders(text: string): readonly DateOrder[] {
  return dateOrders.filter((order) => dateIn(text, order) !== null);
}

function dateIn(text: string, order: DateOrder): CalendarDate | null {
  const match = dateParts.exec(text) ?? (order === 'ymd' ? compactDate.exec(text) : null);
  return match ? dateOf(match.slice(1), order) : null;
}

function dateOf(
  [first = '', second = '', third = '']: readonly string[],
  order: DateOrder,
): CalendarDate | null {
  const parts = { ymd: [first, second, third], mdy: [third, first, second], dmy: [third, second, first] };
  const [year = '', month = '', day = ''] = parts[order];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(written) ? written : null;
}

/** @throws ValueRefused. */
export function readDate(text: string, order: DateOrder): CalendarDate {
  const date = dateIn(text, order);
  if (date !== null) return date;
  const read = order.split('').join('-');
  const isDate = dateParts.test(text) || compactDate.test(text);
  throw new ValueRefused(
    isDate ? `is no day that exists, read as ${read}` : `is no date such as 2024-02-29, read as ${read}`,
  );
}

/**
 * The one order in which every date of a file can be read; `null` when several can and the file does not tell. Where no text is a date
 * at all, `ymd`: each is refused for what it is. @throws ValueRefused when none can.
 */
export function detectOrder(texts: Iterable<string>): DateOrder | null {
  let left: readonly DateOrder[] = dateOrders;
  let anyDate = false;
  for (const text of texts) {
    const possible = [possibleOrders(text), shapeOrders(text)].find((orders) => orders.length > 0) ?? [];
    if (possible.length === 0) continue;
    anyDate = true;
    left = left.filter((order) => possible.includes(order));
  }
  if (left.length === 0) throw new ValueRefused('the dates of the file are not all written in one order');
  if (!anyDate) return 'ymd';
  return left.length === 1 ? (left[0] as DateOrder) : null;
}

/** Of a day that does not exist, what its year of four digits tells: 2024-02-31 is written ymd. */
function shapeOrders(text: string): readonly DateOrder[] {
  if (compactDate.test(text)) return ['ymd'];
  const [, first = '', , third = ''] = dateParts.exec(text) ?? [];
  if (first.length === 4) return ['ymd'];
  return third.length === 4 ? ['mdy', 'dmy'] : [];
}

const amountPattern = /^(-?)(\d{1,3}(?:[,，]\d{3})+|\d{1,15})(?:\.(\d*))?$/;

/**
 * An amount as spreadsheets write it (`1,250.5`, `¥1250.50`), in minor units; `belowZero` says why one below zero (`-3`, `(3)`, `3-`) is
 * none here. @throws ValueRefused.
 */
export function readAmount(text: string, currency: string, belowZero: string): number {
  const plain = text
    .replace(/[¥￥$€£\s]/g, '')
    .replace(/[−–—－]/g, '-')
    .replace(/^[(（](.*)[)）]$/, '-$1')
    .replace(/^(\d.*)-$/, '-$1');
  const match = amountPattern.exec(plain);
  if (!match) throw new ValueRefused('is no amount');
  if (match[1]) throw new ValueRefused(`is below zero: ${belowZero}`);
  const decimals = currencyDecimals(currency);
  const fraction = match[3] ?? '';
  if (/[1-9]/.test(fraction.slice(decimals)))
    throw new ValueRefused(`has more than the ${decimals} decimals of ${currency}`);
  const minor = Number(
    `${(match[2] ?? '').replace(/[,，]/g, '')}${fraction.slice(0, decimals).padEnd(decimals, '0')}`,
  );
  if (!Number.isSafeInteger(minor)) throw new ValueRefused('is too large');
  if (minor === 0) throw new ValueRefused('is zero');
  return minor;
}

const yes = ['yes', 'y', 'true', '1', '是', '有'];
const no = ['no', 'n', 'false', '0', '', '否', '无'];

/** @throws ValueRefused. */
export function readFlag(text: string): boolean {
  const plain = text.toLowerCase();
  if (yes.includes(plain)) return true;
  if (no.includes(plain)) return false;
  throw new ValueRefused('is neither yes nor no');
}

const units: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1_000,
  万元: 10_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};
const unitPattern = /(?:人民币)?(百万元|千元|万元|亿元|元)/;

/** The unit a header or a title names, as in 注册资本（万元） or 金额单位：人民币千元; `null` when it names none. */
export function unitOf(text: string): number | null {
  const inBrackets = /[(（]([^()（）]*)[)）]\s*$/.exec(text)?.[1];
  const said = inBrackets ?? /单位\s*[:：]\s*(.*)$/.exec(text)?.[1];
  const name = said === undefined ? undefined : unitPattern.exec(said)?.[1];
  return name === undefined ? null : (units[name] ?? null);
}
