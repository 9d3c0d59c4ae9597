import type { Language } from './language.js';

/** How the services write money: an exact decimal text. */
export interface MoneyText {
  readonly amount: string;
  readonly currency: string;
}

type Decimal = Intl.StringNumericLiteral;

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, known);
  return known;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times what using it does. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, known);
  return known;
}

const minus = (text: string) => text.replace('-', '\u2212');
/** How many digits it has behind the point. */
export const decimalsOf = (amount: string) => amount.split('.')[1]?.length ?? 0;

/** `1,250,000.00`, every digit kept. */
export function amountText(amount: string, language: Language): string {
  const decimals = decimalsOf(amount);
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return minus(format(language, options).format(amount as Decimal));
}

/** `1234.57万` or `12.35M`, for tiles and axes. */
export function compactAmount(amount: string, language: Language): string {
  const options = { notation: 'compact', maximumFractionDigits: 2 } as const;
  return minus(format(language, options).format(amount as Decimal));
}

/** A figure as the services give it (a decimal text), with separators and at most so many decimals. */
export function numberText(value: string, language: Language, decimals = 4): string {
  return minus(format(language, { maximumFractionDigits: decimals }).format(value as Decimal));
}

/** Percents as text or number of percent points: `72.5` → `72.5%`. */
export function percentText(percent: string | number, language: Language, decimals = 1): string {
  const options = { maximumFractionDigits: decimals };
  return `${minus(format(language, options).format(percent as Decimal))}%`;
}

/** `+3.5` and `−2`: a change with its sign. */
export function changeText(value: string | number, language: Language, decimals = 1): string {
  const options = { maximumFractionDigits: decimals, signDisplay: 'exceptZero' } as const;
  return minus(format(language, options).format(value as Decimal));
}

/** What a chart draws and a spreadsheet holds; the one place where an amount becomes a number. */
export function drawn(decimal: string): number {
  return Number.parseFloat(decimal);
}

/** `2026-11-30` in Chinese, `30 Nov 2026` in English: a calendar date, whatever the browser's zone. */
export function dateText(date: string, language: Language): string {
  if (language === 'zh-CN') return date;
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat('en-GB', options).format(new Date(`${date}T00:00:00Z`));
}

/** An instant in the business time zone: `2026-11-30 14:05`. */
export function instantText(instant: string, language: Language, timeZone: string): string {
  const at = new Date(instant);
  const date = dateFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
  const time = dateFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at);
  return `${dateText(date, language)} ${time}`;
}
