import { readFileSync } from 'node:fs';
import { policyNames } from '@zixin/calculations';
import { policyFromText } from './policy-text.js';

export interface ShippedPolicy {
  /** Name of its stream and, with `.yaml`, of its file. */
  readonly name: string;
  readonly content: unknown;
  /** The file as it is, with its comments. */
  readonly text: string;
}

const folder = new URL('../../policies/', import.meta.url);

/** The policies this package ships with, one of each kind, read from their files. @throws DomainError `policy-text-invalid`. */
export function shippedPolicies(): readonly ShippedPolicy[] {
  return Object.values(policyNames).map((name) => {
    const file = `${name}.yaml`;
    const text = readFileSync(new URL(file, folder), 'utf8');
    return { name, content: policyFromText(text, file), text };
  });
}
