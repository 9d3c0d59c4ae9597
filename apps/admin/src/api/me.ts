import { useSyncExternalStore } from 'react';
import { onSession, type Person, sessionNow } from './session.js';

export function useSession() {
  return useSyncExternalStore(onSession, sessionNow);
}

const nobody: Person = { id: '', displayName: '', roles: [] };

export function useMe(): Person {
  const session = useSession();
  return 'person' in session ? session.person : nobody;
}

const creditPeople = ['analyst', 'creditLead', 'creditManager', 'financeDirector', 'committee'];
const deciders = ['creditLead', 'creditManager', 'financeDirector', 'committee'];
/** From a role up. */
const from = (role: string) => deciders.slice(deciders.indexOf(role));

/** Which roles may do what; the services decide again. */
const rights = {
  /** Anything about customers. */
  read: [...creditPeople, 'auditor', 'service'],
  /** Propose, investigate, score, hold, register mitigants. */
  work: creditPeople,
  /** Approve and decline. */
  decide: deciders,
  declareDefault: from('creditManager'),
  /** One that another person declared. */
  cureDefault: from('financeDirector'),
  /** Policies: draft and approve. */
  policies: deciders,
  /** People, roles, keys. */
  administer: ['admin'],
  seePeople: ['admin', 'auditor'],
  /** Stores, views and how far they are. */
  seeSystem: ['admin', 'auditor'],
  verify: [...creditPeople, 'auditor'],
} as const satisfies Record<string, readonly string[]>;

export type Right = keyof typeof rights;

export function may({ roles }: Pick<Person, 'roles'>, right: Right): boolean {
  const allowed: readonly string[] = rights[right];
  return roles.some((role) => allowed.includes(role));
}

/** Who can do what the person may not. */
export const whoMay = (right: Right): readonly string[] => rights[right];
