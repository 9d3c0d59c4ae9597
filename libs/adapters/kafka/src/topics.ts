import kafkajs, { type Admin, type ITopicConfig } from 'kafkajs';
import { clientOf, type KafkaConnection, withAdmin } from './connection.js';

// Node finds no name for these in a CommonJS module.
const { ConfigResourceTypes } = kafkajs;

export interface TopicNames {
  readonly journal: string;
  readonly creditEvents: string;
  /** How far each relay got: compacted, one record per relay name. */
  readonly positions: string;
  readonly deadLetters: string;
}

export const zixinTopics: TopicNames = {
  journal: 'zixin.journal',
  creditEvents: 'zixin.credit-events',
  positions: 'zixin.relay',
  deadLetters: 'zixin.dead-letters',
};

export interface TopicOptions {
  /** Partitions of the journal and of the credit events: fixed for good when the topics are made. */
  readonly partitions: number;
  readonly names?: TopicNames;
  /** The broker's defaults when absent. */
  readonly replicationFactor?: number;
  readonly minInSyncReplicas?: number;
  readonly compression?: 'none' | 'gzip';
  /** How long records are kept, in milliseconds; for ever by default. */
  readonly retention?: { readonly journal?: number; readonly creditEvents?: number };
  /** The largest record a topic takes, in bytes (default 4 MiB). */
  readonly maxRecordBytes?: number;
}

/** The topics as they are: what a relay or a consumer needs to know of them. */
export interface Topics extends TopicNames {
  readonly partitions: number;
  readonly compression: 'none' | 'gzip';
}

export class TopicMismatch extends Error {
  override readonly name = 'TopicMismatch';

  constructor(
    readonly topic: string,
    readonly aspect: 'partitions' | 'compression' | 'replicas' | 'min.insync.replicas' | 'retention.ms',
    readonly wanted: string,
    readonly actual: string,
  ) {
    super(`topic ${topic} has ${aspect} ${actual}, not ${wanted}`);
  }
}

/**
 * Makes the topics that are missing. @throws TopicMismatch when one is there with another number of partitions, compressed in a way
 * our clients cannot read, or with other copies or another retention than the options name
 */
export function ensureTopics(connection: KafkaConnection, options: TopicOptions): Promise<Topics> {
  const { partitions, names = zixinTopics, compression = 'none' } = options;
  const wanted = wantedTopics(names, options);
  return withAdmin(clientOf(connection), async (admin) => {
    for (const end = Date.now() + patience; ;) {
      try {
        await makeAndCheck(admin, wanted, options);
        return { ...names, partitions, compression };
      } catch (error) {
        if (!unsettled.has((error as { type?: string }).type ?? '') || Date.now() > end) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

// A broker learns of new topics from the controller, a moment after they are made.
const unsettled = new Set(['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE']);
const patience = 20_000;

async function makeAndCheck(
  admin: Admin,
  wanted: readonly ITopicConfig[],
  options: TopicOptions,
): Promise<void> {
  const present = new Set(await admin.listTopics());
  const missing = wanted.filter(({ topic }) => !present.has(topic));
  if (missing.length > 0) await admin.createTopics({ topics: missing, waitForLeaders: true });
  await checkPartitions(admin, wanted);
  await checkConfigs(admin, wanted, options);
}

function wantedTopics(names: TopicNames, options: TopicOptions): readonly ITopicConfig[] {
  const { partitions, retention = {}, replicationFactor } = options;
  const topic = (name: string, numPartitions: number, entries: Record<string, string>): ITopicConfig => ({
    ...{ topic: name, numPartitions },
    ...(replicationFactor !== undefined && { replicationFactor }),
    configEntries: Object.entries({ ...common(options), ...entries }).map(([key, value]) => ({
      name: key,
      value,
    })),
  });
  const keep = (millis = -1) => ({ 'cleanup.policy': 'delete', 'retention.ms': String(millis) });
  // Small segments and eager cleaning: a relay reads the whole topic when it starts.
  const compacted = {
    ...{ 'cleanup.policy': 'compact', 'segment.bytes': '1048576', 'min.cleanable.dirty.ratio': '0.01' },
  };
  return [
    topic(names.journal, partitions, keep(retention.journal)),
    topic(names.creditEvents, partitions, keep(retention.creditEvents)),
    topic(names.positions, 1, compacted),
    topic(names.deadLetters, 1, keep()),
  ];
}

function common({ compression, minInSyncReplicas, maxRecordBytes }: TopicOptions): Record<string, string> {
  return {
    'compression.type': compression === 'gzip' ? 'gzip' : 'uncompressed',
    'max.message.bytes': String(maxRecordBytes ?? 4 * 1_048_576),
    ...(minInSyncReplicas !== undefined && { 'min.insync.replicas': String(minInSyncReplicas) }),
  };
}

async function checkPartitions(admin: Admin, wanted: readonly ITopicConfig[]): Promise<void> {
  const { topics } = await admin.fetchTopicMetadata({ topics: wanted.map(({ topic }) => topic) });
  for (const { topic, numPartitions, replicationFactor } of wanted) {
    const found = topics.find(({ name }) => name === topic)?.partitions ?? [];
    const actual = found.length;
    if (actual !== numPartitions)
      throw new TopicMismatch(topic, 'partitions', String(numPartitions), String(actual));
    const copies = found[0]?.replicas.length ?? 0;
    if (replicationFactor !== undefined && copies !== replicationFactor)
      throw new TopicMismatch(topic, 'replicas', String(replicationFactor), String(copies));
  }
}

const readable = ['uncompressed', 'gzip', 'producer'];

async function checkConfigs(
  admin: Admin,
  wanted: readonly ITopicConfig[],
  options: TopicOptions,
): Promise<void> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: wanted.map(({ topic }) => ({
      ...{ type: ConfigResourceTypes.TOPIC, name: topic },
      configNames: ['compression.type', 'min.insync.replicas', 'retention.ms'],
    })),
  });
  for (const { resourceName, configEntries } of resources) {
    const actual = (name: string) =>
      configEntries.find(({ configName }) => configName === name)?.configValue ?? '';
    const compression = actual('compression.type');
    if (!readable.includes(compression))
      throw new TopicMismatch(resourceName, 'compression', readable.join(' or '), compression);
    for (const [name, value] of namedConfigs(resourceName, options))
      if (actual(name) !== value) throw new TopicMismatch(resourceName, name, value, actual(name));
  }
}

/** What the options say themselves: the brokers' defaults are nobody's wish. */
function namedConfigs(topic: string, { names = zixinTopics, retention = {}, ...options }: TopicOptions) {
  const kept = new Map([
    [names.journal, retention.journal],
    [names.creditEvents, retention.creditEvents],
  ]).get(topic);
  const named = [
    ['min.insync.replicas', options.minInSyncReplicas],
    ['retention.ms', kept],
  ] as const;
  return named.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
}
