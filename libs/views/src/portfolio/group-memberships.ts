import type { CreditGroupEvent } from '@zixin/credit-group/events';
import type { CalendarDate, View } from '@zixin/kernel';

/** The accounts of a credit group, dated; `until` is the first day out of it. */
export interface GroupMemberships {
  readonly groupId: string;
  readonly name: string;
  readonly members: readonly {
    readonly accountId: string;
    readonly customerId: string;
    readonly from: CalendarDate;
    readonly until: CalendarDate | null;
  }[];
}

type Watched = Extract<
  CreditGroupEvent,
  { readonly type: 'CreditGroupFormed' | 'GroupMemberAdded' | 'GroupMemberRemoved' }
>;

export const groupMemberships: View<GroupMemberships, Watched> = {
  name: 'groupMemberships',
  version: 1,
  key: ({ meta }) => meta.partitionKey,
  on: {
    CreditGroupFormed: (_, { data: { groupId, name } }) => ({ groupId, name, members: [] }),
    GroupMemberAdded: (doc, { data: { accountId, customerId, on: from } }) =>
      doc && { ...doc, members: [...doc.members, { accountId, customerId, from, until: null }] },
    GroupMemberRemoved: (doc, { data: { accountId, on } }) =>
      doc && {
        ...doc,
        members: doc.members.map((member) =>
          member.accountId === accountId && member.until === null ? { ...member, until: on } : member,
        ),
      },
  },
  fields: { name: (doc) => doc.name },
  indexes: [],
};

/** The group of every account that is in one on a date. */
export function groupsOn(
  groups: Iterable<GroupMemberships>,
  date: CalendarDate,
): ReadonlyMap<string, { readonly groupId: string; readonly name: string }> {
  const byAccount = new Map<string, { readonly groupId: string; readonly name: string }>();
  for (const { groupId, name, members } of groups)
    for (const { accountId, from, until } of members)
      if (from <= date && (until === null || until > date)) byAccount.set(accountId, { groupId, name });
  return byAccount;
}
