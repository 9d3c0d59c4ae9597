/** A store in one file of this machine. */
export interface FileLocation {
  readonly scheme: 'sqlite';
  /** Path of the file, relative to the working directory or absolute. */
  readonly path: string;
}

export interface ServerLocation<Scheme extends string> {
  readonly scheme: Scheme;
  /** As it was given, with name and password: never for messages. */
  readonly url: string;
}

export type EventStoreLocation = FileLocation | ServerLocation<'esdb'>;
export type ReadStoreLocation = FileLocation | ServerLocation<'mongodb'>;

/** Where the journal of events is carried from the log to views and processes. */
export interface KafkaBus {
  readonly scheme: 'kafka';
  /** `host:port` each. */
  readonly brokers: readonly string[];
  /** First part of the names of topics and consumer groups. */
  readonly prefix: string;
  /** Of the journal: the same for every service, and fixed when the topics are made. */
  readonly partitions: number;
  /** Copies of every topic; as many as the brokers' default says when absent. */
  readonly replicas?: number;
  /** How many of them must have a record before it counts as written; the brokers' default when absent. */
  readonly inSyncReplicas?: number;
  /** How long the journal keeps its records; for ever when absent. */
  readonly journalDays?: number;
}

export type Bus = 'local' | KafkaBus;

/** The rule that a setting's text breaks. */
export class SettingRefused extends Error {}

const fileRule = 'sqlite:<path of a file>';

/** @throws SettingRefused */
export function readEventStore(text: string): EventStoreLocation {
  if (/^esdb(\+discover)?:\/\/[^/]/.test(text)) return { scheme: 'esdb', url: text };
  return fileLocation(text, `${fileRule}, esdb://<host:port> or esdb+discover://<host:port>`);
}

/** @throws SettingRefused */
export function readReadStore(text: string): ReadStoreLocation {
  if (/^mongodb(\+srv)?:\/\/[^/]/.test(text)) return { scheme: 'mongodb', url: text };
  return fileLocation(
    text,
    `${fileRule}, mongodb://<host:port>/<database> or mongodb+srv://<host>/<database>`,
  );
}

function fileLocation(text: string, rule: string): FileLocation {
  const path = text.slice('sqlite:'.length);
  if (!text.startsWith('sqlite:') || path === '' || path.startsWith('//') || path.includes('\0'))
    throw new SettingRefused(`must be ${rule}, not "${withoutPassword(text)}"`);
  return { scheme: 'sqlite', path };
}

const kafkaShape = /^kafka:\/\/([^/?#@]+)(?:\/([a-z0-9][a-z0-9._-]{0,79})?)?(?:\?([^#]*))?$/;
const usualPartitions = 8;

/** What may stand behind `?`, and how much of it at most. */
const kafkaNumbers = { partitions: 999, replicas: 99, inSyncReplicas: 99, journalDays: 36_500 } as const;
type KafkaNumber = keyof typeof kafkaNumbers;

/** `local`, or `kafka://host:port[,host:port][/prefix][?partitions=8&replicas=3&inSyncReplicas=2&journalDays=30]`. @throws SettingRefused */
export function readBus(text: string): Bus {
  if (text === 'local') return text;
  const [, hosts, prefix = 'zixin', query] = kafkaShape.exec(text) ?? [];
  const brokers = (hosts ?? '').split(',');
  if (!brokers.every(isBroker))
    throw new SettingRefused(
      `must be local or kafka://<host:port>[,<host:port>][/<prefix of topics>][?partitions=<number>], not "${withoutPassword(text)}"`,
    );
  const numbers = query ? kafkaNumbersOf(query) : {};
  const { replicas, inSyncReplicas } = numbers;
  if (replicas !== undefined && inSyncReplicas !== undefined && inSyncReplicas > replicas)
    throw new SettingRefused(
      `asks for inSyncReplicas=${inSyncReplicas} of replicas=${replicas}: nothing could be written`,
    );
  return { scheme: 'kafka', brokers, prefix, partitions: usualPartitions, ...numbers };
}

function kafkaNumbersOf(query: string): Partial<Record<KafkaNumber, number>> {
  const numbers: Partial<Record<KafkaNumber, number>> = {};
  for (const part of query.split('&')) {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    const known = Object.keys(kafkaNumbers).find((one): one is KafkaNumber => one === name);
    if (!known)
      throw new SettingRefused(`has ?${name}=, which is not known: ${Object.keys(kafkaNumbers).join(', ')}`);
    const most = kafkaNumbers[known];
    const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
    if (number < 1 || number > most || numbers[known] !== undefined)
      throw new SettingRefused(`must have ${known}=<number> once, from 1 to ${most}, not "${part}"`);
    numbers[known] = number;
  }
  return numbers;
}

function isBroker(text: string): boolean {
  const port = Number(/^[\w.-]+:(\d{1,5})$/.exec(text)?.[1] ?? 0);
  return port >= 1 && port <= 65_535;
}

/** A URL as messages may show it: without whatever stands before the last `@`. */
export function withoutPassword(url: string): string {
  return url.replace(/^([^/]*\/\/|)[^]*@/, '$1…@');
}
