import type { DeskDependencies } from './desk.js';
import { envelopes } from './requests.js';

type Needed = Pick<DeskDependencies, 'commands' | 'clock' | 'fingerprints' | 'staff' | 'counted'>;

/** Invites everybody who acts in the story, without passwords or keys. False when the story's people were there before. */
export async function inviteStaff(needed: Needed, seed: string): Promise<boolean> {
  const { commands, clock, fingerprints, staff, counted } = needed;
  const requests = envelopes(fingerprints, `${seed}/staff`);
  const by = staff.system;
  const on = clock.today;
  for (const { userId, login, name: displayName, kind, role } of staff.members) {
    const { state } = await commands.states.access(userId);
    if (state.status !== 'none') return false;
    const invite = { type: 'InviteUser', data: { userId, login, displayName, kind, on } } as const;
    const grant = { type: 'GrantRole', data: { role, on } } as const;
    for (const command of [invite, grant]) {
      await commands.access(userId, command, requests.next(by, command));
      counted();
    }
  }
  return true;
}
