import { type AccessEvent, incompatibleRole } from '@zixin/access/events';
import {
  applyToView,
  type CalendarDate,
  decodeAny,
  type EventStore,
  type Position,
  type Recorded,
} from '@zixin/kernel';
import type { Directory, KeyRecord, Principal } from '@zixin/platform';
import { creditCatalog, people, type Person } from '@zixin/views';

export interface LiveDirectory extends Directory {
  /** Follows the log until the signal aborts. Resolves once the directory knows everything recorded so far. */
  follow(signal: AbortSignal): Promise<void>;
  /** Resolves when the directory has read a position. */
  reached(position: Position): Promise<void>;
  /** Ids of the people who hold the role admin. */
  admins(): readonly string[];
}

/** People, services and keys in memory, folded from the access events of the log. */
export function createDirectory(eventStore: EventStore, today: () => CalendarDate): LiveDirectory {
  const byId = new Map<string, Person>();
  const byLogin = new Map<string, string>();
  const byKey = new Map<string, string>();
  let known: Position = '';
  const waiting = new Set<{ readonly position: Position; resolve(): void }>();

  function take(event: Recorded<AccessEvent>): void {
    const userId = event.stream.slice('access-'.length);
    const person = applyToView(people, byId.get(userId) ?? null, event, userId);
    if (!person) return;
    byId.set(userId, person);
    principals.byId.clear();
    byLogin.set(person.login.toLowerCase(), userId);
    for (const { keyId } of person.keys) byKey.set(keyId, userId);
  }

  function rolesOf(person: Person): readonly string[] {
    const date = today();
    const lent = [...byId.values()].flatMap(({ roles, delegations }) =>
      delegations
        .filter(({ toUserId, from, until }) => toUserId === person.userId && from <= date && date <= until)
        .filter(({ role, endedOn }) => roles.includes(role) && (endedOn === null || date < endedOn))
        .map(({ role }) => role)
        .filter((role) => incompatibleRole(role, person.roles) === null),
    );
    return [...new Set([...person.roles, ...lent])];
  }

  /** Kept until somebody's access or the date changes: asked for on every request. */
  let principals = { date: today(), byId: new Map<string, Principal>() };

  function principal(userId: string): Principal | null {
    const date = today();
    if (principals.date !== date) principals = { date, byId: new Map() };
    const kept = principals.byId.get(userId);
    const person = byId.get(userId);
    if (kept || !person) return kept ?? null;
    const { kind, displayName } = person;
    const made = { id: userId, kind, roles: rolesOf(person), scopes: null, displayName };
    principals.byId.set(userId, made);
    return made;
  }

  function key(keyId: string): KeyRecord | null {
    const userId = byKey.get(keyId);
    const found = byId.get(userId ?? '')?.keys.find((one) => one.keyId === keyId);
    if (!userId || !found) return null;
    const { scopes, expiresAt, revokedOn } = found;
    return { userId, scopes: scopes.length > 0 ? scopes : null, expiresAt, revoked: revokedOn !== null };
  }

  async function read(signal: AbortSignal, caughtUp: () => void): Promise<void> {
    for await (const batch of eventStore.subscribe({ after: null, types: Object.keys(people.on), signal })) {
      for (const stored of batch.events) take(decodeAny(creditCatalog, stored) as Recorded<AccessEvent>);
      known = batch.position;
      for (const one of waiting) {
        if (one.position > known) continue;
        waiting.delete(one);
        one.resolve();
      }
      if (batch.caughtUp) caughtUp();
    }
  }

  return {
    person(login) {
      const person = byId.get(byLogin.get(login.toLowerCase()) ?? '');
      return person?.kind === 'person' ? { userId: person.userId, active: person.roles.length > 0 } : null;
    },
    principal,
    key,
    admins: () =>
      [...byId.values()].filter(({ roles }) => roles.includes('admin')).map(({ userId }) => userId),
    follow: (signal) => new Promise((resolve, reject) => void read(signal, resolve).catch(reject)),
    reached: (position) =>
      position <= known
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.add({ position, resolve });
          }),
  };
}
