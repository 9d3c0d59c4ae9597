import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, MongoClient } from 'mongodb';
import { databaseOf, explained, isPassing, MongoUnusable, targetOf } from './mongo-unusable.js';

export interface ConnectOptions {
  /** Instead of the one the URL names; `zixin` when neither does. */
  readonly database?: string;
  /** How long to look for a server that takes commands (default 5,000). */
  readonly connectMillis?: number;
  /** After this long without an answer a command is given up and tried again (default 10,000). */
  readonly answerMillis?: number;
  /** How long a call is tried again while the server is away (default 30,000). */
  readonly patienceMillis?: number;
}

export interface Connection {
  readonly target: string;
  readonly database: Db;
  /** The same, for commands that may take hours: waits for every answer. */
  readonly slow: Db;
  /**
   * Runs an action that may be repeated: again while the server is restarted, elected or silent, until patience ends.
   * @throws MongoUnusable
   */
  run<Result>(action: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Connects and asks for `probe`, so that a wrong password shows at once. @throws MongoUnusable */
export async function connect(url: string, probe: string, options: ConnectOptions): Promise<Connection> {
  const { patienceMillis = 30_000 } = options;
  const target = targetOf(url);
  const client = clientOf(url, options);
  const name = options.database ?? databaseOf(url, 'zixin');
  const database = client.db(name);
  // Connects when it is first used, and the driver has no time-out of one command.
  const slowClient = clientOf(url, { ...options, answerMillis: 0 });
  let open = true;
  try {
    await database.collection(probe).findOne({}, { projection: { _id: 1 } });
  } catch (error) {
    await client.close();
    throw explained(target, error);
  }
  return {
    target,
    database,
    slow: slowClient.db(name),
    async run(action) {
      try {
        return await persistently(action, Date.now() + patienceMillis, () => open);
      } catch (error) {
        throw open ? explained(target, error) : new MongoUnusable(target, 'closed', 'was closed');
      }
    },
    async close() {
      open = false;
      await Promise.all([client.close(), slowClient.close()]);
    },
  };
}

function clientOf(url: string, options: ConnectOptions): MongoClient {
  const { connectMillis = 5_000, answerMillis = 10_000 } = options;
  try {
    return new MongoClient(url, {
      appName: 'zixin',
      ignoreUndefined: true,
      writeConcern: { w: 'majority' },
      serverSelectionTimeoutMS: connectMillis,
      connectTimeoutMS: connectMillis,
      socketTimeoutMS: answerMillis,
    });
  } catch (error) {
    // What the driver says of a URL it cannot take apart may quote the password.
    const said = error instanceof Error && error.name === 'MongoParseError' ? error.message : 'no host in it';
    throw new MongoUnusable('the read store', 'malformed', `has no MongoDB URL: ${said}`);
  }
}

async function persistently<Result>(
  action: () => Promise<Result>,
  until: number,
  open: () => boolean,
): Promise<Result> {
  for (let wait = 20; ; wait = Math.min(2 * wait, 1_000)) {
    if (!open()) throw new Error('closed');
    try {
      return await action();
    } catch (error) {
      if (!isPassing(error) || Date.now() + wait > until) throw error;
    }
    await sleep(wait);
  }
}
