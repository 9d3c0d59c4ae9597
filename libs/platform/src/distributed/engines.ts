import type { DistributedSettings } from '../settings.js';
import { openStores, type StoreOptions, type Stores } from '../stores.js';
import { type Journal, kafkaJournal, openBus, type OpenBus } from './journal.js';

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

/** @throws EventStoreDbUnusable, MongoUnusable or StoreUnusable; see `isStoreUnusable` */
export async function openEngines(settings: DistributedSettings, options?: StoreOptions): Promise<Engines> {
  const stores = await openStores(settings, options);
  const { bus } = settings;
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
