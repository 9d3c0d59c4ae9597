import { type Context, written } from '@zixin/kernel';
import type { AccessEvent } from './access.events.js';
import { type AccessState, type ApiKey, keyOf } from './access-state.js';
import type { IssueApiKey, RevokeApiKey } from './commands.js';
import { notBefore, notInFuture, refusal, user } from './rules.js';

export function issueApiKey(data: IssueApiKey['data'], state: AccessState, context: Context): AccessEvent[] {
  const owner = user(state);
  const { keyId, scopes, expiresAt, on } = data;
  const label = written(data.label, '/label');
  const known = keyOf(owner, keyId);
  if (known) {
    if (isSame(known, { ...data, label })) return [];
    throw refusal('api-key-id-taken', { keyId }, '/keyId');
  }
  if (owner.kind !== 'service') throw refusal('api-key-needs-service', { userId: owner.userId });
  notInFuture(on, context);
  notBefore(on, owner.on);
  if (expiresAt !== null && expiresAt <= context.at)
    throw refusal('api-key-expired', { expiresAt, at: context.at }, '/expiresAt');
  return [{ type: 'ApiKeyIssued', data: { keyId, label, scopes, expiresAt, on } }];
}

function isSame(known: ApiKey, data: IssueApiKey['data']): boolean {
  return (
    known.label === data.label &&
    known.expiresAt === data.expiresAt &&
    known.on === data.on &&
    JSON.stringify(known.scopes) === JSON.stringify(data.scopes)
  );
}

export function revokeApiKey(
  { keyId, reason, on }: RevokeApiKey['data'],
  state: AccessState,
  context: Context,
): AccessEvent[] {
  const known = keyOf(user(state), keyId);
  if (!known) throw refusal('api-key-not-found', { keyId }, '/keyId');
  if (known.revokedOn !== null) return [];
  notInFuture(on, context);
  notBefore(on, known.on);
  return [{ type: 'ApiKeyRevoked', data: { keyId, reason: written(reason, '/reason'), on } }];
}
