import { isIP } from 'node:net';
import { join } from 'node:path';
import { isCurrency } from '@zixin/kernel';
import { minimumPasswordLength } from './security/password-rules.js';
import { type SettingProblem, SettingsInvalid } from './settings-invalid.js';

/** Where a store lives. So far every store of this build is a SQLite file. */
export interface StoreLocation {
  readonly scheme: 'sqlite';
  /** Path of the file, relative to the working directory or absolute. */
  readonly path: string;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Settings {
  readonly port: number;
  /** Address to listen on. Local by default: containers and servers on a network set `0.0.0.0`. */
  readonly host: string;
  /** Folder of the files made by default. */
  readonly data: string;
  readonly eventStore: StoreLocation;
  readonly readStore: StoreLocation;
  readonly bus: 'local';
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

class Refused extends Error {}

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

function store(foreign: string): Reader<StoreLocation> {
  return (text) => {
    const scheme = /^([a-z0-9+]+):/.exec(text)?.[1];
    if (scheme === foreign)
      throw new Refused(`names ${foreign}, whose adapter is not in this build: use sqlite:<path of a file>`);
    const path = text.slice('sqlite:'.length);
    if (scheme !== 'sqlite' || path === '' || path.startsWith('//') || path.includes('\0'))
      throw new Refused(`must be sqlite:<path of a file>, not "${withoutPassword(text)}"`);
    return { scheme, path };
  };
}

const bus: Reader<'local'> = (text) => {
  if (text.startsWith('kafka:'))
    throw new Refused('names kafka, whose adapter is not in this build: use local');
  if (text !== 'local') throw new Refused(`must be local, not "${withoutPassword(text)}"`);
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

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@');
}

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

/** Settings from an environment; each has a default that works. @throws SettingsInvalid naming every unknown or malformed one. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const problems: SettingProblem[] = Object.keys(env)
    .filter((name) => name.startsWith('ZIXIN_') && !settingNames.some((known) => known === name))
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
  const file = (name: string): StoreLocation => ({ scheme: 'sqlite', path: join(data, name) });
  const settings: Settings = {
    port: read('ZIXIN_PORT', wholeNumber(0, 65_535), 3000),
    host: read('ZIXIN_HOST', filled, '127.0.0.1'),
    data,
    eventStore: read('ZIXIN_EVENT_STORE', store('esdb'), file('events.db')),
    readStore: read('ZIXIN_READ_STORE', store('mongodb'), file('views.db')),
    bus: read('ZIXIN_BUS', bus, 'local'),
    timeZone: read('ZIXIN_TIME_ZONE', timeZone, 'Asia/Shanghai'),
    currency: read('ZIXIN_CURRENCY', currency, 'CNY'),
    adminPassword: read<string | null>('ZIXIN_ADMIN_PASSWORD', secretText(minimumPasswordLength), null),
    secret: read<string | null>('ZIXIN_SECRET', secretText(32), null),
    rateLimit: read('ZIXIN_RATE_LIMIT', wholeNumber(1, 1_000_000_000), 60_000),
    logLevel: read('ZIXIN_LOG_LEVEL', logLevel, 'info'),
    trustProxy: read<string | null>('ZIXIN_TRUST_PROXY', proxies, null),
  };
  if (problems.length > 0) throw new SettingsInvalid(problems);
  return settings;
}
