import { DomainError } from './domain-error.js';

/** The text without surrounding blanks. @throws DomainError `text-required`. */
export function written(text: string, pointer: string): string {
  if (text.trim() === '') throw new DomainError('text-required', {}, pointer);
  return text.trim();
}
