import { EventStoreDBClient } from '@eventstore/db-client';
import { EventStoreDbUnusable } from './unusable.js';

export interface Connection {
  /** What messages call the database: its hosts, without user and password. */
  readonly address: string;
  /** A new client of the database. Nothing is sent before its first call. */
  open(): EventStoreDBClient;
}

/** The client prints the whole string, password and all, when it meets an option it does not know. */
const known = [
  'tls',
  'tlsverifycert',
  'tlscafile',
  'usercertfile',
  'userkeyfile',
  'maxdiscoverattempts',
  'discoveryinterval',
  'gossiptimeout',
  'nodepreference',
  'keepaliveinterval',
  'keepalivetimeout',
  'defaultdeadline',
  'connectionname',
];

const scheme = /^([^:/?#]*):\/\//;

/**
 * Checks a connection string (`esdb://` or `esdb+discover://`). `setting` is the name of the setting it came from.
 * @throws EventStoreDbUnusable
 */
export function connectionOf(url: string, setting: string): Connection {
  const [prefix, name] = scheme.exec(url) ?? ['', ''];
  if (name !== 'esdb' && name !== 'esdb+discover')
    throw new EventStoreDbUnusable(
      setting,
      'wrong-scheme',
      `takes esdb:// or esdb+discover://, not ${prefix === '' ? 'a text without ://' : prefix}`,
    );
  const rest = url.slice(prefix.length);
  const at = rest.indexOf('@');
  const [place = '', query = ''] = rest.slice(at + 1).split('?', 2);
  const trouble = troubleIn(rest.slice(0, Math.max(at, 0)), place, query);
  if (trouble) throw new EventStoreDbUnusable(setting, 'malformed', trouble);
  const open = () => clientOf(url, setting);
  open();
  return { address: `${prefix}${place.replace(/\/+$/, '')}`, open };
}

/** What the client would misunderstand in silence, or print with the password in it. */
function troubleIn(credentials: string, place: string, query: string): string | null {
  if ((credentials.match(/:/g) ?? []).length > 1 || place.includes('@'))
    return 'has a ":" or "@" in user or password: write it as %3A or %40';
  const troubles = query
    .split('&')
    .map((pair) => optionTrouble(...(pair.split('=', 2) as [string, string?])));
  return troubles.find((trouble) => trouble !== null) ?? null;
}

function optionTrouble(name: string, value?: string): string | null {
  const key = name.trim().toLowerCase().replace(/[_-]/g, '');
  if (key === 'tlsverifycert' && value === 'false')
    return 'has tlsVerifyCert=false, which this client ignores: name the certificate in tlsCAFile';
  return key === '' || known.includes(key) ? null : `has an unknown option "${name}"`;
}

function clientOf(url: string, setting: string): EventStoreDBClient {
  try {
    return EventStoreDBClient.connectionString(url);
  } catch (error) {
    const { expected, location, message } = error as Error & { expected?: string; location?: number[] };
    const detail = expected
      ? `is malformed at character ${(location?.[0] ?? 0) + 1}: expected ${expected}`
      : message;
    throw new EventStoreDbUnusable(setting, 'malformed', detail);
  }
}
