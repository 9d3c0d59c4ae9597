import { join } from 'node:path';
import { openSqliteEventStore } from '@zixin/adapter-sqlite';
import type { EventStore, NewEvent } from '@zixin/kernel';
import Database from 'better-sqlite3';
import { type Figure, inTemporaryFolder, median, say, secondsOf } from './measure.js';

const rounds = 5;
const perRound = { 1: 400, 64: 12_800 } as const;

/** A payment event as the product stores it: about 900 bytes of JSON. */
function sample(index: number): NewEvent {
  const id = `00000000-0000-8000-8000-${String(index).padStart(12, '0')}`;
  const data = {
    paymentId: id,
    number: `P-${index}`,
    receivedOn: '2026-03-02',
    amount: { minor: 1_250_000 + index, currency: 'CNY' },
    method: 'bank transfer',
  };
  const meta = {
    partitionKey: id,
    actor: { id, roles: ['service'] },
    commandId: id,
    commandHash: 'a'.repeat(64),
    correlationId: id,
    causationId: id,
    schemaVersion: 1,
    recordedAt: '2026-03-02T02:00:00.000Z',
    hash: 'b'.repeat(64),
  } as unknown as NewEvent['meta'];
  return { id, type: 'PaymentReceived', data, meta };
}

function openBare(path: string) {
  const connection = new Database(path);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('wal_autocheckpoint = 4000');
  connection.exec(`CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL,
    id TEXT NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL, meta TEXT NOT NULL, UNIQUE (stream, revision)) STRICT`);
  const insert = connection.prepare(
    'INSERT INTO events (stream, revision, id, type, data, meta) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const commit = connection.transaction(
    (events: readonly { stream: string; revision: number; event: NewEvent }[]) => {
      for (const { stream, revision, event } of events) {
        insert.run(
          stream,
          revision,
          event.id,
          event.type,
          JSON.stringify(event.data),
          JSON.stringify(event.meta),
        );
      }
    },
  );
  return {
    commit: (events: Parameters<typeof commit>[0]) => commit.immediate(events),
    close: () => connection.close(),
  };
}

/** The same events through a plain loop: one transaction for each `group` of them. */
function bareRound(bare: ReturnType<typeof openBare>, round: number, count: number, group: number): void {
  for (let start = 0; start < count; start += group) {
    const events = Array.from({ length: Math.min(group, count - start) }, (_, lane) => ({
      stream: `stream-${round}-${group === 1 ? 0 : lane}`,
      revision: Math.floor(start / group),
      event: sample(start + lane),
    }));
    bare.commit(events);
  }
}

async function storeRound(store: EventStore, round: number, count: number, writers: number): Promise<void> {
  const write = async (lane: number) => {
    for (let index = 0; index < count / writers; index += 1) {
      await store.append(`stream-${round}-${lane}`, index - 1, [sample(index * writers + lane)]);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, lane) => write(lane)));
}

async function compare(writers: 1 | 64): Promise<readonly Figure[]> {
  const count = perRound[writers];
  return inTemporaryFolder(async (folder) => {
    const bare = openBare(join(folder, 'bare.db'));
    const store = openSqliteEventStore(join(folder, 'store.db'));
    const rates = { bare: [] as number[], store: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      rates.bare.push(count / (await secondsOf(() => bareRound(bare, round, count, writers))));
      rates.store.push(count / (await secondsOf(() => storeRound(store, round, count, writers))));
    }
    bare.close();
    await store.close();
    const ratios = rates.store.map((rate, round) => rate / (rates.bare[round] ?? NaN));
    return [
      { name: `bare SQLite loop, ${writers} per transaction`, value: median(rates.bare), unit: 'events/s' },
      { name: `event store, ${writers} writers`, value: median(rates.store), unit: 'events/s' },
      { name: 'ratio (median of rounds)', value: median(ratios), unit: '' },
    ];
  });
}

export async function benchAppend(): Promise<void> {
  say('Durable append, 1 writer', await compare(1));
  say('Durable append, 64 writers', await compare(64));
}
