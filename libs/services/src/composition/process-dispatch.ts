import { DomainError, type ProcessDispatch } from '@zixin/kernel';
import type { CommandRequest, Commands } from '../commands/commands.js';
import type { GroupErrands } from '../groups/group-errands.js';

const automation = { id: 'automation', roles: [] };

const contexts = {
  creditAccount: 'account',
  investigation: 'investigation',
  rating: 'rating',
  warning: 'warning',
} as const satisfies Readonly<Record<string, keyof Commands>>;

/** What processes ask the shell to do for a group, by the name of the command; see `GroupErrand` of the processes. */
const errands = {
  ReportExposure: 'reportExposure',
  SweepReservations: 'sweepReservations',
  ReviewMembers: 'reviewMembers',
} as const satisfies Readonly<Record<string, keyof GroupErrands>>;

/** Runs what processes send. A refusal is final: the fact it reacted to may have been overtaken. */
export function processDispatch(commands: Commands) {
  return async (sent: ProcessDispatch): Promise<void> => {
    try {
      await run(commands, sent);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  };
}

async function run(commands: Commands, { category, id, command, ...sent }: ProcessDispatch): Promise<void> {
  const request: CommandRequest = { ...sent, commandHash: 'automation', actor: automation };
  if (category === 'groupErrand' && Object.hasOwn(errands, command.type)) {
    await commands.groupErrands[errands[command.type as keyof typeof errands]](id, request);
    return;
  }
  if (!Object.hasOwn(contexts, category)) throw new Error(`no process sends commands to ${category}`);
  await commands[contexts[category as keyof typeof contexts]](id, command as never, request);
}
