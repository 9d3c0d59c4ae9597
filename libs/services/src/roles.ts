import type { Role } from '@zixin/access/events';

/** People who work on credit. */
export const creditPeople = [
  'analyst',
  'creditLead',
  'creditManager',
  'financeDirector',
  'committee',
] as const satisfies readonly Role[];
/** People who may decide on credit, each up to an authority. */
export const deciders = [
  'creditLead',
  'creditManager',
  'financeDirector',
  'committee',
] as const satisfies readonly Role[];
/** Who may write facts: people who work on credit, and other systems. */
export const writers = [...creditPeople, 'service'] as const satisfies readonly Role[];
/** Who may read: writers, and auditors, who change nothing. */
export const readers = [...writers, 'auditor'] as const satisfies readonly Role[];
