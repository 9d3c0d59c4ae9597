import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { creditGroupCatalog, type CreditGroupEvent } from './credit-group.events.js';

const check = {
  reservationId: true,
  accountId: true,
  amount: true,
  original: true,
  on: true,
  limit: true,
  use: true,
  orderCheck: true,
} as const;
const answer = { reservationId: true, accountId: true, amount: true, on: true } as const;

const keys: SampleKeys<CreditGroupEvent> = {
  CreditGroupFormed: { groupId: true, name: true, currency: true, formedOn: true },
  GroupLimitProposed: {
    ...{ proposalId: true, limit: true, reason: true, proposedBy: true, proposedOn: true, needs: true },
  },
  GroupLimitApproved: {
    ...{ proposalId: true, limit: true, previous: true, approvedBy: true, approvedOn: true, needs: true },
    approvalsLeft: true,
  },
  GroupLimitDeclined: { proposalId: true, declinedBy: true, declinedOn: true, reason: true },
  GroupMemberAdded: {
    ...{ accountId: true, customerId: true, openingExposure: true, original: true },
    ...{ accountRevision: true, on: true },
  },
  GroupMemberRemoved: { accountId: true, customerId: true, reason: true, on: true },
  GroupHeadroomReserved: { ...check, expiresAt: true },
  GroupHeadroomRefused: { ...check, shortfall: true, leastLimit: true },
  GroupReservationConfirmed: { ...answer, accountRevision: true, absorbed: true },
  GroupReservationReleased: { ...answer, reason: true },
  MemberExposureReported: {
    ...{ accountId: true, exposure: true, original: true, accountRevision: true, absorbed: true, on: true },
  },
  GroupRevalued: { ratesOn: true, members: true, on: true },
};

describeSamples(join(__dirname, '../samples'), creditGroupCatalog, keys);
