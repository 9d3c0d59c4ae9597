import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { accessCatalog, type AccessEvent } from './access.events.js';

const keys: SampleKeys<AccessEvent> = {
  UserInvited: { userId: true, login: true, displayName: true, kind: true, on: true },
  RoleGranted: { role: true, on: true },
  RoleWithdrawn: { role: true, on: true },
  DelegationGranted: { delegationId: true, toUserId: true, role: true, from: true, until: true },
  DelegationEnded: { delegationId: true, on: true },
  ApiKeyIssued: { keyId: true, label: true, scopes: true, expiresAt: true, on: true },
  ApiKeyRevoked: { keyId: true, reason: true, on: true },
};

describeSamples(join(__dirname, '../samples'), accessCatalog, keys);
