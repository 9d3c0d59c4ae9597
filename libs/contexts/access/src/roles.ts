export const roles = [
  'analyst',
  'creditLead',
  'creditManager',
  'financeDirector',
  'committee',
  'auditor',
  'service',
  'admin',
] as const;
export type Role = (typeof roles)[number];

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}

/** Roles that decide on credit. */
export const creditDecisionRoles = ['creditLead', 'creditManager', 'financeDirector', 'committee'] as const;

function excludes(one: Role, other: Role): boolean {
  if (one === 'auditor') return other !== 'auditor';
  return one === 'admin' && (creditDecisionRoles as readonly Role[]).includes(other);
}

/**
 * The first of the held roles that the role may not be held with, or `null`: an auditor changes nothing, so holds nothing
 * else; an admin decides on no credit. Also for the roles a person has by delegation.
 */
export function incompatibleRole(role: Role, held: readonly Role[]): Role | null {
  return held.find((other) => excludes(role, other) || excludes(other, role)) ?? null;
}
