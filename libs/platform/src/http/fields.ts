import { instant, isCalendarDate, isCurrency, isUuid, parseMoney } from '@zixin/kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { type DtoClass, markProperty } from './dto-shape.js';

type Field = PropertyDecorator;

function field(
  name: string,
  validate: (value: unknown, object: object) => boolean,
  options?: ValidationOptions,
  constraints: unknown[] = [],
): Field {
  const validator = {
    validate: (value: unknown, args?: { readonly object: object }) => validate(value, args?.object ?? {}),
    defaultMessage: () => `$property breaks the rule ${name}`,
  };
  return ValidateBy({ name, constraints, validator }, options);
}

function each(...decorators: readonly Field[]): Field {
  return (target, property) => {
    for (const decorator of [...decorators].reverse()) decorator(target, property);
  };
}

/** An existing day `YYYY-MM-DD`; kernel type CalendarDate. */
export function IsCalendarDate(options?: ValidationOptions): Field {
  return field('calendarDate', (value) => typeof value === 'string' && isCalendarDate(value), options);
}

/** An RFC 3339 instant with any offset; `instant()` of the kernel brings it to UTC. */
export function IsInstant(options?: ValidationOptions): Field {
  return field('instant', (value) => typeof value === 'string' && isInstant(value), options);
}

function isInstant(text: string): boolean {
  try {
    return instant(text) !== '';
  } catch {
    return false;
  }
}

/** A lower-case UUID. */
export function IsUuid(options?: ValidationOptions): Field {
  return field('uuid', (value) => typeof value === 'string' && isUuid(value), options);
}

/** The caller's own number of a customer, order or invoice: 1 to 64 characters, no control characters, no outer spaces. */
export function IsForeignNumber(options?: ValidationOptions): Field {
  return field('foreignNumber', (value) => isPlain(value, 64) && value === value.trim(), options);
}

/** Text for people: 1 to `most` characters, not only spaces, no control characters but line breaks and tabs. */
export function IsPlainText(most: number, options?: ValidationOptions): Field {
  const holds = (value: unknown) =>
    typeof value === 'string' && isPlain(value.replace(/[\n\r\t]/g, ' '), most) && value.trim() !== '';
  return field('plainText', holds, options, [most]);
}

function isPlain(value: unknown, most: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= most && !/\p{Cc}/u.test(value);
}

/** A decimal written as text, at most `decimals` of them: rates and shares; `ratioOf` of the kernel reads it. */
export function IsDecimalText(decimals: number, options?: ValidationOptions): Field {
  const shape = new RegExp(`^-?\\d{1,15}(\\.\\d{1,${decimals}})?$`);
  return field('decimalText', (value) => typeof value === 'string' && shape.test(value), options, [decimals]);
}

export function IsCurrency(options?: ValidationOptions): Field {
  return field('currency', (value) => typeof value === 'string' && isCurrency(value), options);
}

/** A decimal text with exactly the decimals of the currency that another property names. An unknown currency is that property's fault. */
export function IsAmountIn(currencyProperty: string, options?: ValidationOptions): Field {
  const holds = (value: unknown, object: object) => {
    const currency = (object as Readonly<Record<string, unknown>>)[currencyProperty];
    if (typeof value !== 'string') return false;
    return typeof currency !== 'string' || !isCurrency(currency) || isAmount(value, currency);
  };
  return field('amount', holds, options);
}

function isAmount(text: string, currency: string): boolean {
  try {
    return parseMoney(text, currency).currency === currency;
  } catch {
    return false;
  }
}

/** Another DTO inside this one. */
export function Nested(of: () => DtoClass): Field {
  return (target, property) => {
    markProperty(target, String(property), { nested: of });
    each(ValidateNested(), Type(of as () => new () => object))(target, property);
  };
}

/** A list of other DTOs, at most `most` (never above 1,000). */
export function NestedList(of: () => DtoClass, most = 1_000): Field {
  return (target, property) => {
    markProperty(target, String(property), { nested: of, list: true });
    each(
      IsArray(),
      ArrayMaxSize(most),
      ValidateNested(),
      Type(of as () => new () => object),
    )(target, property);
  };
}

/** A whole number in a query string, read as a number. */
export function IsQueryNumber(least: number, most: number): Field {
  return (target, property) => {
    markProperty(target, String(property), { numberText: true });
    each(IsInt(), Min(least), Max(most))(target, property);
  };
}
