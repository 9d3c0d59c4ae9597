import type { EvidenceKind } from '@zixin/investigation';
import { companyFinders } from './company-evidence.js';
import { strengthOn } from './condition.js';
import { analystOf } from './customer-file.js';
import type { Desk } from './desk.js';
import type { Finders } from './found.js';
import { outsideFinders } from './outside-evidence.js';

const finders: Finders<EvidenceKind> = { ...companyFinders, ...outsideFinders };

/** The analyst files evidence of a kind under an investigation, or standing where there is none. */
export async function collect(desk: Desk, kind: EvidenceKind, investigationId: string | null): Promise<void> {
  const { customer, dependencies, today: obtainedOn } = desk;
  const strength = strengthOn(customer, dependencies, obtainedOn);
  const { source, validOn, cost, typed } = finders[kind](desk, strength);
  const { customerId } = customer;
  await desk.act('investigation', analystOf(desk), {
    type: 'CollectEvidence',
    data: {
      ...{ customerId, investigationId, evidenceId: desk.newId('evidence') },
      ...{ source, obtainedOn, validOn, attachment: null, ...typed },
      cost: cost === null ? null : desk.money(cost * 100),
    },
  });
}
