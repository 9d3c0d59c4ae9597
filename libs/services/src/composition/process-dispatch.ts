import { DomainError, type ProcessDispatch } from '@zixin/kernel';
import type { CreditAccountCommand } from '@zixin/credit-account';
import type { Commands } from '../commands/commands.js';

const automation = { id: 'automation', roles: [] };

/** Runs what processes send. A refusal is final: the fact it reacted to may have been overtaken. */
export function processDispatch(commands: Commands) {
  return async ({ category, id, command, ...sent }: ProcessDispatch): Promise<void> => {
    if (category !== 'creditAccount') throw new Error(`no process sends commands to ${category}`);
    const request = { ...sent, commandHash: 'automation', actor: automation };
    try {
      await commands.account(id, command as CreditAccountCommand, request);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  };
}
