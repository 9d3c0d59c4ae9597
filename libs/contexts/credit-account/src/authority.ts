/** Who may decide, weakest first; a stronger role may do what a weaker one may. */
export const authorityRoles = ['creditLead', 'creditManager', 'financeDirector', 'committee'] as const;
export type Role = (typeof authorityRoles)[number];

/** True when any of the caller's roles is at least the one needed. */
export function hasAuthority(roles: readonly string[], needed: Role): boolean {
  return authorityRoles.slice(authorityRoles.indexOf(needed)).some((role) => roles.includes(role));
}
