import { isIP } from 'node:net';
import { join } from 'node:path';
import { isCurrency } from '@zixin/kernel';
import {
  type Bus,
  type EventStoreLocation,
  type FileLocation,
  type KafkaBus,
  readBus,
  readEventStore,
  type ReadStoreLocation,
  readReadStore,
  type ServerLocation,
  SettingRefused as Refused,
} from './distributed/locations.js';
import { minimumPasswordLength } from './security/password-rules.js';
import { type SettingProblem, SettingsInvalid } from './settings-invalid.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Settings {
  readonly port: number;
  /** Address to listen on. Local by default: containers and servers on a network set `0.0.0.0`. */
  readonly host: string;
  /** Folder of the files made by default. */
  readonly data: string;
  readonly eventStore: EventStoreLocation;
  readonly readStore: ReadStoreLocation;
  readonly bus: Bus;
  /** IANA zone of business dates. */
  readonly timeZone: string;
  /** ISO 4217 house currency. */
  readonly currency: string;
  /** For the first start only; `null`: a random one is made. */
  readonly adminPassword: string | null;
  /** `null`: one is made and kept in the data folder. */
  readonly secret: string | null;
  /** Requests of one caller in one minute. */
  readonly rateLimit: number;
  readonly logLevel: LogLevel;
  /** Addresses or networks of proxies whose `X-Forwarded-For` counts, comma-separated; `null`: nobody's does. */
  readonly trustProxy: string | null;
}

/** Reads one variable's text. @throws Refused with the rule it breaks. */
type Reader<T> = (text: string) => T;

function wholeNumber(least: number, most: number): Reader<number> {
  return (text) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
    if (!(value >= least && value <= most))
      throw new Refused(`must be a whole number from ${least} to ${most}, not "${text}"`);
    return value;
  };
}

const filled: Reader<string> = (text) => {
  if (text.trim() === '') throw new Refused('must not be empty');
  return text;
};

const timeZone: Reader<string> = (text) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone && text;
  } catch {
    throw new Refused(`must be an IANA time zone such as Asia/Shanghai, not "${text}"`);
  }
};

const currency: Reader<string> = (text) => {
  if (!isCurrency(text)) throw new Refused(`must be an ISO 4217 currency code such as CNY, not "${text}"`);
  return text;
};

function secretText(least: number): Reader<string> {
  return (text) => {
    if (text.length < least) throw new Refused(`must have at least ${least} characters`);
    return text;
  };
}

const logLevel: Reader<LogLevel> = (text) => {
  const level = logLevels.find((known) => known === text);
  if (!level) throw new Refused(`must be one of ${logLevels.join(', ')}, not "${text}"`);
  return level;
};

const proxies: Reader<string> = (text) => {
  const known = (part: string) =>
    ['loopback', 'linklocal', 'uniquelocal'].includes(part) || isIP(part.replace(/\/\d{1,3}$/, '')) > 0;
  if (!text.split(',').every((part) => known(part.trim())))
    throw new Refused(`must be addresses or networks such as 10.0.0.0/8, loopback, not "${text}"`);
  return text;
};

/** Every variable this build reads. */
export const settingNames = [
  'ZIXIN_PORT',
  'ZIXIN_HOST',
  'ZIXIN_DATA',
  'ZIXIN_EVENT_STORE',
  'ZIXIN_READ_STORE',
  'ZIXIN_BUS',
  'ZIXIN_TIME_ZONE',
  'ZIXIN_CURRENCY',
  'ZIXIN_ADMIN_PASSWORD',
  'ZIXIN_SECRET',
  'ZIXIN_RATE_LIMIT',
  'ZIXIN_LOG_LEVEL',
  'ZIXIN_TRUST_PROXY',
] as const;
type SettingName = (typeof settingNames)[number];

/** Where tests find their engines: not of the product, and not in its way. */
const ofTests = /^ZIXIN_(TEST|ENGINES)(_|$)/;

/** Settings from an environment; each has a default that works. @throws SettingsInvalid naming every unknown or malformed one. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const problems: SettingProblem[] = Object.keys(env)
    .filter((name) => name.startsWith('ZIXIN_') && !ofTests.test(name))
    .filter((name) => !settingNames.some((known) => known === name))
    .map((setting) => ({ setting, rule: `is not a setting; known are ${settingNames.join(', ')}` }));
  const read = <T>(setting: SettingName, reader: Reader<T>, otherwise: T): T => {
    const text = env[setting];
    if (text === undefined) return otherwise;
    try {
      return reader(text);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push({ setting, rule: error.message });
      return otherwise;
    }
  };
  const data = read('ZIXIN_DATA', filled, './data');
  const file = (name: string): FileLocation => ({ scheme: 'sqlite', path: join(data, name) });
  const settings: Settings = {
    port: read('ZIXIN_PORT', wholeNumber(0, 65_535), 3000),
    host: read('ZIXIN_HOST', filled, '127.0.0.1'),
    data,
    eventStore: read<EventStoreLocation>('ZIXIN_EVENT_STORE', readEventStore, file('events.db')),
    readStore: read<ReadStoreLocation>('ZIXIN_READ_STORE', readReadStore, file('views.db')),
    bus: read<Bus>('ZIXIN_BUS', readBus, 'local'),
    timeZone: read('ZIXIN_TIME_ZONE', timeZone, 'Asia/Shanghai'),
    currency: read('ZIXIN_CURRENCY', currency, 'CNY'),
    adminPassword: read<string | null>('ZIXIN_ADMIN_PASSWORD', secretText(minimumPasswordLength), null),
    secret: read<string | null>('ZIXIN_SECRET', secretText(32), null),
    rateLimit: read('ZIXIN_RATE_LIMIT', wholeNumber(1, 1_000_000_000), 60_000),
    logLevel: read('ZIXIN_LOG_LEVEL', logLevel, 'info'),
    trustProxy: read<string | null>('ZIXIN_TRUST_PROXY', proxies, null),
  };
  if (problems.length === 0) problems.push(...inconsistencies(settings));
  if (problems.length > 0) throw new SettingsInvalid(problems);
  return settings;
}

/** Views in MongoDB are fed by the partitions of a Kafka journal and by nothing else: two feeds would count twice. */
function inconsistencies({ eventStore, readStore, bus }: Settings): readonly SettingProblem[] {
  const shared = bus !== 'local';
  const problems: SettingProblem[] = [];
  if (shared && (eventStore.scheme !== 'esdb' || readStore.scheme !== 'mongodb'))
    problems.push({
      setting: 'ZIXIN_BUS',
      rule: 'names kafka, which needs ZIXIN_EVENT_STORE=esdb://… and ZIXIN_READ_STORE=mongodb://…',
    });
  if (!shared && readStore.scheme === 'mongodb')
    problems.push({ setting: 'ZIXIN_READ_STORE', rule: 'names mongodb, which needs ZIXIN_BUS=kafka://…' });
  return problems;
}

/** Settings of a program that is alone with files of its own. */
export type LocalSettings = Settings & {
  readonly eventStore: FileLocation;
  readonly readStore: FileLocation;
  readonly bus: 'local';
};

/** @throws SettingsInvalid when the settings name servers */
export function localSettings(settings: Settings): LocalSettings {
  const problems: SettingProblem[] = [
    { setting: 'ZIXIN_EVENT_STORE', rule: settings.eventStore.scheme },
    { setting: 'ZIXIN_READ_STORE', rule: settings.readStore.scheme },
  ]
    .filter(({ rule }) => rule !== 'sqlite')
    .map(({ setting, rule }) => ({
      setting,
      rule: `names ${rule}, but this program runs everything in one process: use sqlite:<path of a file>`,
    }));
  if (problems.length > 0) throw new SettingsInvalid(problems);
  return settings as LocalSettings;
}

/** Settings of one service among others, on engines that all of them share. */
export type DistributedSettings = Settings & {
  readonly eventStore: ServerLocation<'esdb'>;
  readonly readStore: ServerLocation<'mongodb'>;
  readonly bus: KafkaBus;
};

/** @throws SettingsInvalid when the settings name no journal */
export function distributedSettings(settings: Settings): DistributedSettings {
  if (settings.bus === 'local')
    throw new SettingsInvalid([
      {
        setting: 'ZIXIN_BUS',
        rule: 'must be kafka://<host:port> for a service that shares its work with others',
      },
    ]);
  return settings as DistributedSettings;
}
