import type { ReadStore } from '@zixin/kernel';
import type { DistributedSettings } from '../settings.js';
import { openStores, type StoreOptions, type Stores } from '../stores.js';
import { BusUnusable, type Journal, kafkaJournal, openBus, type OpenBus } from './journal.js';
import { markOwner } from './journal-progress.js';
import type { KafkaBus } from './locations.js';

/** What services share: the stores, and the journal for those that follow it. */
export interface Engines extends Stores {
  /** First part of the names of consumer groups. */
  readonly prefix: string;
  readonly partitions: number;
  /** Connects. @throws BusUnusable */
  bus(clientId: string, onTrouble: (error: Error) => void): Promise<OpenBus>;
  /** The partitions, for who follows them. @throws BusUnusable */
  journal(clientId: string, onTrouble: (error: Error) => void): Promise<Journal>;
}

/** @throws EventStoreDbUnusable, MongoUnusable, StoreUnusable or BusUnusable; see `isStoreUnusable` */
export async function openEngines(settings: DistributedSettings, options?: StoreOptions): Promise<Engines> {
  const stores = await openStores(settings, options);
  const { bus } = settings;
  try {
    await claimViews(stores.readStore, bus);
  } catch (error) {
    await stores.close();
    throw error;
  }
  const connect: Engines['bus'] = (clientId, onTrouble) =>
    openBus(bus, clientId, (text) => onTrouble(new Error(text)));
  return {
    ...stores,
    prefix: bus.prefix,
    partitions: bus.partitions,
    bus: connect,
    journal: async (clientId, onTrouble) =>
      kafkaJournal(await connect(clientId, onTrouble), stores.eventStore),
  };
}

/** Views of one journal would take another's partitions for their own, and pass over what they hold. @throws BusUnusable */
async function claimViews(readStore: ReadStore, { prefix, partitions }: KafkaBus): Promise<void> {
  const owner = await markOwner(readStore, prefix, partitions);
  if (owner !== null)
    throw new BusUnusable(
      `ZIXIN_READ_STORE holds views of the journal ${owner}, not of ${prefix} in ${partitions} partitions: name another database`,
    );
}
