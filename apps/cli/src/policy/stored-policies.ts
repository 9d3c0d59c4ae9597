import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type PolicyContent, policyNames } from '@zixin/calculations';
import { DomainError } from '@zixin/kernel';
import { policyInForce, type PolicyState, policyVersion } from '@zixin/policy';
import { policyFromText } from '@zixin/services/policies';
import { UsedWrong } from '../output.js';
import type { Session } from '../session.js';

/** The names policies are kept under. */
export const names: readonly string[] = Object.values(policyNames);

export interface StoredPolicy {
  readonly name: string;
  readonly version: number;
  readonly content: PolicyContent;
}

/** @throws DomainError `policy-not-found` for a name no kind of policy has. */
export async function policyState({ service }: Session, name: string): Promise<PolicyState> {
  if (!names.includes(name)) throw new DomainError('policy-not-found', { name, names: names.join(', ') });
  return (await service.commands.states.policy(name)).state;
}

/** A version of a policy, or the one in force today. @throws DomainError `policy-not-found`, `policy-version-not-found`. */
export async function storedPolicy(session: Session, name: string, version?: number): Promise<StoredPolicy> {
  const state = await policyState(session, name);
  const found =
    version === undefined
      ? policyInForce(state, session.service.reads.today())
      : policyVersion(state, version);
  if (!found) throw new DomainError('policy-version-not-found', { version: version ?? 'in force' });
  return { name, version: found.version, content: found.content };
}

/** What a file says, not judged. @throws UsedWrong when it cannot be read, DomainError `policy-text-invalid`. */
export function policyInFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsedWrong(`${path} cannot be read: ${(error as Error).message}`);
  }
  return policyFromText(text, basename(path));
}

/** The kind a content says it is of; `null` when it says none. */
export function kindOf(content: unknown): string | null {
  const kind =
    typeof content === 'object' && content !== null ? (content as { kind?: unknown }).kind : undefined;
  return typeof kind === 'string' ? kind : null;
}
