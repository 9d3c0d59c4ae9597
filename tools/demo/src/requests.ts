import type { Actor, Command, Fingerprints } from '@zixin/kernel';
import type { CommandRequest } from '@zixin/services/commands';

/** Envelopes of one storyline's commands. Ids follow from its name and their number, so the same story makes the same ones. */
export interface Envelopes {
  next(actor: Actor, command: Pick<Command, 'type'> & { readonly data: unknown }): CommandRequest;
}

export function envelopes(fingerprints: Fingerprints, storyline: string): Envelopes {
  let count = 0;
  return {
    next(actor, command) {
      count += 1;
      const commandId = fingerprints.uuidOf(`demo/${storyline}/command/${count}`);
      const commandHash = fingerprints.sha256(JSON.stringify(command));
      return { commandId, commandHash, actor, correlationId: commandId, causationId: commandId };
    },
  };
}
