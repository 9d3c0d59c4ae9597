import { DomainError, type ProcessDispatch } from '@zixin/kernel';
import type { Commands } from '../commands/commands.js';

const automation = { id: 'automation', roles: [] };

const contexts = {
  creditAccount: 'account',
  investigation: 'investigation',
  rating: 'rating',
  warning: 'warning',
} as const satisfies Readonly<Record<string, keyof Commands>>;

/** Runs what processes send. A refusal is final: the fact it reacted to may have been overtaken. */
export function processDispatch(commands: Commands) {
  return async ({ category, id, command, ...sent }: ProcessDispatch): Promise<void> => {
    if (!Object.hasOwn(contexts, category)) throw new Error(`no process sends commands to ${category}`);
    const request = { ...sent, commandHash: 'automation', actor: automation };
    const run = commands[contexts[category as keyof typeof contexts]];
    try {
      await run(id, command as never, request);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  };
}
