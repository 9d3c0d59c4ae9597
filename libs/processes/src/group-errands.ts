import type { Command, Recorded, SentCommand } from '@zixin/kernel';

/**
 * What a process asks the shell to do for a credit group. The shell finds the group and fills in what only it can read, so none of
 * these carries data. `ReportExposure` is by account, the others by group.
 */
export type GroupErrand = Command<
  'ReportExposure' | 'SweepReservations' | 'ReviewMembers',
  Readonly<Record<string, never>>
>;

export function errand(type: GroupErrand['type'], id: string): SentCommand<GroupErrand> {
  return { category: 'groupErrand', id, command: { type, data: {} } };
}

/** The group id of a `creditGroup-<groupId>` stream; `null` for an event of anything else. */
export function groupIdOfEvent({ stream }: Pick<Recorded, 'stream'>): string | null {
  return stream.startsWith('creditGroup-') ? stream.slice('creditGroup-'.length) : null;
}
