import type { Person } from './session.js';

/** Who may decide, weakest first; a stronger role may do what a weaker one may. */
export const decisionRoles = ['creditLead', 'creditManager', 'financeDirector', 'committee'] as const;
export type DecisionRole = (typeof decisionRoles)[number];

/** The roles that have at least this authority. */
export function rolesWith(needed: DecisionRole): readonly DecisionRole[] {
  return decisionRoles.slice(decisionRoles.indexOf(needed));
}

export interface Decided {
  readonly proposedBy: string;
  readonly approvedBy: readonly string[];
  readonly needs: DecisionRole;
}

/** Whether a person may approve, and if not, why not: her own proposal, approved by her already, or a higher authority needed. */
export type Standing = 'may' | 'own-proposal' | 'approved-already' | 'authority-missing';

export function standingOf({ proposedBy, approvedBy, needs }: Decided, me: Person): Standing {
  if (proposedBy === me.id) return 'own-proposal';
  if (!rolesWith(needs).some((role) => me.roles.includes(role))) return 'authority-missing';
  return approvedBy.includes(me.id) ? 'approved-already' : 'may';
}
