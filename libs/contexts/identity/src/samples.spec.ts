import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { identityCatalog, type IdentityEvent } from './identity.events.js';

const keys: SampleKeys<IdentityEvent> = {
  IdentifierClaimed: { scheme: true, value: true, customerId: true, on: true },
  IdentifierReleased: { scheme: true, value: true, customerId: true, reason: true, on: true },
};

describeSamples(join(__dirname, '../samples'), identityCatalog, keys);
