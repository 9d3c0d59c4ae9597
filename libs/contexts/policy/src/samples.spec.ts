import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { policyCatalog, type PolicyEvent } from './policy.events.js';

const keys: SampleKeys<PolicyEvent> = {
  PolicyDrafted: { name: true, version: true, content: true, draftedBy: true, note: true, on: true },
  PolicyApproved: { name: true, version: true, approvedBy: true, on: true },
  PolicyActivated: { name: true, version: true, from: true, activatedBy: true, on: true },
  PolicyRetired: { name: true, version: true, reason: true, retiredBy: true, on: true },
};

describeSamples(join(__dirname, '../samples'), policyCatalog, keys);
