import type { AccessEvent, ApiKeyIssued, DelegationGranted, Role, UserKind } from '@zixin/access/events';
import type { CalendarDate, Recorded, View } from '@zixin/kernel';

/** A person or service with roles, delegations given and keys. Whether a key or delegation counts today follows from its dates. */
export interface Person {
  readonly userId: string;
  readonly login: string;
  readonly displayName: string;
  readonly kind: UserKind;
  readonly invitedOn: CalendarDate;
  readonly roles: readonly Role[];
  /** `endedOn`: not in force on that day and later. */
  readonly delegations: readonly (DelegationGranted['data'] & {
    readonly endedOn: CalendarDate | null;
  })[];
  readonly keys: readonly (Omit<ApiKeyIssued['data'], 'on'> & {
    readonly issuedOn: CalendarDate;
    /** Id of who issued it. */
    readonly issuedBy: string;
    readonly revokedOn: CalendarDate | null;
    readonly revokedBecause: string | null;
  })[];
}

/** The user of an access stream `access-<userId>`. */
function userOf(event: Pick<Recorded<AccessEvent>, 'stream'>): string {
  return event.stream.slice(event.stream.indexOf('-') + 1);
}

export const people: View<Person, AccessEvent> = {
  name: 'people',
  version: 2,
  key: userOf,
  on: {
    UserInvited: (_, { data: { userId, login, displayName, kind, on } }) => ({
      userId,
      login,
      displayName,
      kind,
      invitedOn: on,
      roles: [],
      delegations: [],
      keys: [],
    }),
    RoleGranted: (person, { data: { role } }) =>
      person && { ...person, roles: [...person.roles.filter((held) => held !== role), role] },
    RoleWithdrawn: (person, { data: { role } }) =>
      person && { ...person, roles: person.roles.filter((held) => held !== role) },
    DelegationGranted: (person, { data }) =>
      person && { ...person, delegations: [...person.delegations, { ...data, endedOn: null }] },
    DelegationEnded: (person, { data: { delegationId, on } }) => {
      if (!person) return null;
      const delegations = person.delegations.map((delegation) =>
        delegation.delegationId === delegationId ? { ...delegation, endedOn: on } : delegation,
      );
      return { ...person, delegations };
    },
    ApiKeyIssued: (person, { data: { on, ...key }, meta }) => {
      const issued = { ...key, issuedOn: on, issuedBy: meta.actor.id, revokedOn: null, revokedBecause: null };
      return person && { ...person, keys: [...person.keys, issued] };
    },
    ApiKeyRevoked: (person, { data: { keyId, on, reason } }) => {
      if (!person) return null;
      const keys = person.keys.map((key) =>
        key.keyId === keyId ? { ...key, revokedOn: on, revokedBecause: reason } : key,
      );
      return { ...person, keys };
    },
  },
  fields: {
    login: (person) => person.login,
    displayName: (person) => person.displayName,
    kind: (person) => person.kind,
    roles: (person) => person.roles.join(' '),
  },
  indexes: ['login'],
};
