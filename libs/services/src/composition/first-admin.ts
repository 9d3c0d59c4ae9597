import { randomBytes } from 'node:crypto';
import type { AccessCommand } from '@zixin/access';
import type { Sessions } from '@zixin/platform';
import type { ServiceContext } from '../service-context.js';

export interface FirstAdmin {
  readonly login: string;
  /** `null` when it was given, and so need not be shown. */
  readonly generatedPassword: string | null;
}

const login = 'admin';

/** Makes the first admin of a store that has none. Safe to repeat after a crash: without a password it sets one again. */
export async function makeFirstAdmin(
  service: ServiceContext,
  sessions: Sessions,
  password: string | null,
): Promise<FirstAdmin | null> {
  const userId = service.fingerprints.uuidOf(`user/${login}`);
  const admins = service.directory.admins();
  const onlyHalfMade = admins.length === 1 && admins[0] === userId && !sessions.hasPassword(userId);
  if (admins.length > 0 && !onlyHalfMade) return null;
  const on = service.reads.today();
  const commands: readonly AccessCommand[] = [
    { type: 'InviteUser', data: { userId, login, displayName: 'Administrator', kind: 'person', on } },
    { type: 'GrantRole', data: { role: 'admin', on } },
  ];
  for (const command of commands) {
    const commandId = service.fingerprints.uuidOf(`first-admin/${command.type}`);
    const ids = { commandId, correlationId: commandId, causationId: commandId };
    const { position } = await service.commands.access(userId, command, {
      ...ids,
      commandHash: 'first-admin',
      actor: { id: 'system', roles: [] },
    });
    if (position !== null) await service.directory.reached(position);
  }
  const generated = password === null ? randomBytes(15).toString('base64url') : null;
  await sessions.setPassword(userId, password ?? (generated as string));
  return { login, generatedPassword: generated };
}
