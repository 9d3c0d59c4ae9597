import { DomainError } from '@zixin/kernel';

export const minimumPasswordLength = 12;
const maximumPasswordLength = 256;

/**
 * Length is the only rule, counted in characters. @throws DomainError `password-too-short` or `password-too-long`, each naming
 * the length wanted.
 */
export function checkPassword(password: string, pointer = '/password'): void {
  const { length } = Array.from(password);
  if (length < minimumPasswordLength)
    throw new DomainError('password-too-short', { least: minimumPasswordLength }, pointer);
  if (length > maximumPasswordLength)
    throw new DomainError('password-too-long', { most: maximumPasswordLength }, pointer);
}
