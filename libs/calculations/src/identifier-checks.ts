import { DomainError } from '@zixin/kernel';

/** A number of a company given by someone else: `uscc` (统一社会信用代码), `lei`, `number` (the seller's own) or another system's name. */
export interface ExternalIdentifier {
  readonly scheme: string;
  readonly value: string;
}

/** What is wrong with an identifier, the first finding only. */
export type IdentifierRule = 'empty' | 'length' | 'alphabet' | 'check-digit';

const reservedSchemes = ['number', 'uscc', 'lei'];
// GB 32100-2015: digits and capitals without I, O, S, V and Z, so that nothing is mistaken for a digit.
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The 18th character of a 统一社会信用代码 from its first 17, which must be of its alphabet: weights are powers of 3 modulo 31. */
export function usccCheckCharacter(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17.slice(0, 17)) {
    sum += weight * usccAlphabet.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return usccAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** Judges a 统一社会信用代码 by length, alphabet and 18th character alone; `null` when nothing is wrong. */
export function usccProblem(value: string): IdentifierRule | null {
  if (value.length !== 18) return 'length';
  if ([...value].some((character) => !usccAlphabet.includes(character))) return 'alphabet';
  return usccCheckCharacter(value) === value.charAt(17) ? null : 'check-digit';
}

/** Judges an LEI by ISO 17442: 18 capitals or digits and two check digits, modulo 97 (ISO 7064); `null` when nothing is wrong. */
export function leiProblem(value: string): IdentifierRule | null {
  if (value.length !== 20) return 'length';
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(value)) return 'alphabet';
  // The scheme gives check digits 02 to 98 only: 00, 01 and 99 have the same remainder but are never issued.
  const digits = Number(value.slice(18));
  if (digits < 2 || digits > 98) return 'check-digit';
  let remainder = 0;
  for (const character of value) {
    const number = parseInt(character, 36);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder === 1 ? null : 'check-digit';
}

/** One spelling per identifier: trimmed, composed (NFC), the reserved schemes in lower case, their official codes in capitals. */
export function normalIdentifier({ scheme, value }: ExternalIdentifier): ExternalIdentifier {
  const trimmed = scheme.trim().normalize('NFC');
  const lower = trimmed.toLowerCase();
  const named = reservedSchemes.includes(lower) ? lower : trimmed;
  const text = value.trim().normalize('NFC');
  return { scheme: named, value: named === 'uscc' || named === 'lei' ? text.toUpperCase() : text };
}

/**
 * The identifier in its one spelling. `pointer` is that of the identifier; of another system's number only emptiness is judged.
 * @throws DomainError `identifier-invalid` with `scheme`, `value` and `rule`.
 */
export function validIdentifier(identifier: ExternalIdentifier, pointer: string): ExternalIdentifier {
  const normal = normalIdentifier(identifier);
  const { scheme, value } = normal;
  if (scheme === '')
    throw new DomainError('identifier-invalid', { ...normal, rule: 'empty' }, `${pointer}/scheme`);
  const rule = problemOf(scheme, value);
  if (rule) throw new DomainError('identifier-invalid', { ...normal, rule }, `${pointer}/value`);
  return normal;
}

function problemOf(scheme: string, value: string): IdentifierRule | null {
  if (value === '') return 'empty';
  if (scheme === 'uscc') return usccProblem(value);
  return scheme === 'lei' ? leiProblem(value) : null;
}
