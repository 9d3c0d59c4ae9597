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

const kafkaShape = /^kafka:\/\/([^/?#@]+)(?:\/([a-z0-9][a-z0-9._-]{0,79})?)?(?:\?partitions=(\d{1,3}))?$/;
const usualPartitions = 8;

/** `local`, or `kafka://host:port[,host:port][/prefix][?partitions=8]`. @throws SettingRefused */
export function readBus(text: string): Bus {
  if (text === 'local') return text;
  const [, hosts, prefix = 'zixin', count] = kafkaShape.exec(text) ?? [];
  const brokers = (hosts ?? '').split(',');
  const partitions = Number(count ?? usualPartitions);
  if (!brokers.every(isBroker) || partitions < 1)
    throw new SettingRefused(
      `must be local or kafka://<host:port>[,<host:port>][/<prefix of topics>][?partitions=<number>], not "${withoutPassword(text)}"`,
    );
  return { scheme: 'kafka', brokers, prefix, partitions };
}

function isBroker(text: string): boolean {
  const port = Number(/^[\w.-]+:(\d{1,5})$/.exec(text)?.[1] ?? 0);
  return port >= 1 && port <= 65_535;
}

/** A URL as messages may show it: without whatever stands before the last `@`. */
export function withoutPassword(url: string): string {
  return url.replace(/^([^/]*\/\/|)[^]*@/, '$1…@');
}
