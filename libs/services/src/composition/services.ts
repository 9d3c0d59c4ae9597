import { createHmac } from 'node:crypto';
import {
  type CommandLoop,
  createCommandLoop,
  type DecisionClock,
  type EventStore,
  type Fingerprints,
  type ReadStore,
} from '@zixin/kernel';
import { type BlobStore, nodeFingerprints, personKeys, type SecretStore } from '@zixin/platform/core';
import { createCommands } from '../commands/commands.js';
import { createDirectory } from '../people/directory.js';
import type { ViewWait } from '../queries/reads.js';
import { ServiceContext } from '../service-context.js';
import { inMemory, type StoresInUse } from '../system/stores-in-use.js';

export interface ServiceOptions {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly secrets: SecretStore;
  /** Keys what must not be found by trying; see `instanceSecret`. */
  readonly secret: string;
  readonly clock: DecisionClock;
  readonly views: ViewWait;
  readonly houseCurrency: string;
  readonly fingerprints?: Fingerprints;
  /** Where attachments are kept. */
  readonly blobs: BlobStore;
  /** What the stores are, for who looks after them; in memory unless said. */
  readonly stores?: StoresInUse;
  /** Wraps the loop, to measure it. */
  readonly around?: (loop: CommandLoop) => CommandLoop;
}

/** Everything controllers and the command line work with, over opened stores. */
export function createServices(options: ServiceOptions): ServiceContext {
  const { eventStore, readStore, clock, secret } = options;
  const fingerprints = options.fingerprints ?? nodeFingerprints;
  const loop = createCommandLoop({ store: eventStore, fingerprints, now: clock.now, dateAt: clock.dateAt });
  const commands = createCommands({
    ...{ eventStore, fingerprints, clock, houseCurrency: options.houseCurrency },
    loop: options.around ? options.around(loop) : loop,
  });
  const today = () => clock.dateAt(clock.now());
  const keys = personKeys(options.secrets);
  return new ServiceContext({
    commands,
    fingerprints,
    reads: { readStore, eventStore, views: options.views, now: clock.now, today, dateAt: clock.dateAt },
    registration: { commands, eventStore, fingerprints, now: clock.now },
    personKeys: keys,
    sealing: {
      keys,
      personIdOf: (customerId, name) =>
        fingerprints.uuidOf(
          createHmac('sha256', `person/${secret}`).update(`${customerId}/${name}`).digest('hex'),
        ),
    },
    directory: createDirectory(eventStore, today),
    houseCurrency: options.houseCurrency,
    blobs: options.blobs,
    stores: options.stores ?? inMemory,
  });
}
