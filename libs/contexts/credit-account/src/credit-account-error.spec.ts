import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { creditAccountErrorCodes } from './credit-account-error.js';

const sources = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && file !== 'credit-account-error.ts')
  .map((file) => readFileSync(join(__dirname, file), 'utf8'))
  .join('\n');
const specs = readdirSync(__dirname)
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => readFileSync(join(__dirname, file), 'utf8'))
  .join('\n');
/** What kernel and calculations refuse with: the call that does it stands for the code. */
const refusalsBelow: Readonly<Record<string, string>> = {
  'text-required': 'written(',
  'exchange-rate-missing': 'converted(',
};
const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');

describe.each(creditAccountErrorCodes)('error code %s', (code) => {
  it('is used by a decision and seen by a spec', () => {
    expect(sources).toContain(refusalsBelow[code] ?? `'${code}'`);
    expect(specs).toContain(`'${code}'`);
  });

  it('is explained in the readme', () => expect(readme).toContain(`\`${code}\``));
});

it('every refusal goes through the list', () => expect(sources).not.toContain('new DomainError('));
