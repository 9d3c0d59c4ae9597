import type { CalendarDate, Instant } from '@zixin/kernel';
import type { Person } from '@zixin/views';

/** Whether it counts today: not yet, now, no more because somebody ended it, or because its time is over. */
export type Standing = 'ahead' | 'in-force' | 'ended' | 'expired';

type Names = (userId: string) => { readonly id: string; readonly name: string | null };

export function namesOfPeople(people: readonly Person[]): Names {
  const names = new Map(people.map(({ userId, displayName }) => [userId, displayName]));
  return (id) => ({ id, name: names.get(id) ?? null });
}

/** The roles that people lent, the latest first. */
export function delegationAnswers(people: readonly Person[], on: CalendarDate) {
  const nameOf = namesOfPeople(people);
  const all = people.flatMap(({ userId, roles, delegations }) =>
    delegations.map(({ delegationId: id, toUserId, role, from, until, endedOn }) => ({
      ...{ id, from: nameOf(userId), to: nameOf(toUserId), role, firstDay: from, lastDay: until, endedOn },
      standing: standingOf({ from, until, endedOn }, on),
      /** False while the lender does not hold the role. */
      held: roles.includes(role),
    })),
  );
  return all.sort((a, b) => (a.firstDay === b.firstDay ? 0 : a.firstDay < b.firstDay ? 1 : -1));
}

function standingOf(
  {
    from,
    until,
    endedOn,
  }: { readonly from: string; readonly until: string; readonly endedOn: string | null },
  on: CalendarDate,
): Standing {
  if (endedOn !== null && endedOn <= on) return 'ended';
  if (until < on) return 'expired';
  return from <= on ? 'in-force' : 'ahead';
}

/** The keys of services, the newest first; their texts are kept nowhere. */
export function keyAnswers(people: readonly Person[], now: Instant) {
  const nameOf = namesOfPeople(people);
  const all = people.flatMap(({ userId, roles, keys }) =>
    keys.map(({ keyId: id, label, scopes, expiresAt, issuedOn, issuedBy, revokedOn, revokedBecause }) => ({
      ...{ id, label, user: nameOf(userId), roles, scopes, expiresAt },
      ...{ issuedOn, issuedBy: nameOf(issuedBy), revokedOn, revokedBecause },
      standing: keyStanding(revokedOn, expiresAt, now),
    })),
  );
  return all.sort((a, b) => (a.issuedOn === b.issuedOn ? 0 : a.issuedOn < b.issuedOn ? 1 : -1));
}

function keyStanding(revokedOn: string | null, expiresAt: string | null, now: Instant) {
  if (revokedOn !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'in-force';
}
