import { type Aggregate, type Decider, lookUp, withEntry } from '@zixin/kernel';
import { accessCatalog, type AccessEvent } from './access.events.js';
import { type AccessState, invited, type InvitedUser, nobody, type RoleChange } from './access-state.js';
import { issueApiKey, revokeApiKey } from './api-keys.js';
import type { AccessCommand } from './commands.js';
import { endDelegation, grantDelegation } from './delegations.js';
import { grantRole, inviteUser, withdrawRole } from './role-grants.js';

function ofUser<Data>(change: (user: InvitedUser, data: Data) => Partial<InvitedUser>) {
  return (state: AccessState, data: Data): AccessState =>
    state.status === 'none' ? state : { ...state, ...change(state, data) };
}

function withChange({ roleChanges }: InvitedUser, change: RoleChange): Partial<InvitedUser> {
  const later = roleChanges.findIndex(({ on }) => on > change.on);
  const at = later < 0 ? roleChanges.length : later;
  return { roleChanges: [...roleChanges.slice(0, at), change, ...roleChanges.slice(at)] };
}

export const accessDecider: Decider<AccessCommand, AccessEvent, AccessState> = {
  initialState: nobody,
  decide: {
    InviteUser: inviteUser,
    GrantRole: grantRole,
    WithdrawRole: withdrawRole,
    GrantDelegation: grantDelegation,
    EndDelegation: endDelegation,
    IssueApiKey: issueApiKey,
    RevokeApiKey: revokeApiKey,
  },
  evolve: {
    UserInvited: (_, data) => invited(data),
    RoleGranted: ofUser((user, { role, on }) => withChange(user, { role, on, granted: true })),
    RoleWithdrawn: ofUser((user, { role, on }) => withChange(user, { role, on, granted: false })),
    DelegationGranted: ofUser(({ delegations }, data) => ({
      delegations: withEntry(delegations, data.delegationId, { ...data, endedOn: null }),
    })),
    DelegationEnded: ofUser(({ delegations }, { delegationId, on }) => {
      const known = lookUp(delegations, delegationId);
      return known ? { delegations: withEntry(delegations, delegationId, { ...known, endedOn: on }) } : {};
    }),
    ApiKeyIssued: ofUser(({ keys }, data) => ({
      keys: withEntry(keys, data.keyId, { ...data, revokedOn: null }),
    })),
    ApiKeyRevoked: ofUser(({ keys }, { keyId, on }) => {
      const known = lookUp(keys, keyId);
      return known ? { keys: withEntry(keys, keyId, { ...known, revokedOn: on }) } : {};
    }),
  },
};

/** Stream `access-<userId>`: one user's roles, the delegations he gave and his keys. */
export const access: Aggregate<AccessCommand, AccessEvent, AccessState> = {
  category: 'access',
  catalog: accessCatalog,
  decider: accessDecider,
  partitionKey: (id) => id,
};
