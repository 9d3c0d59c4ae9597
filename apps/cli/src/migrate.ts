import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WrongExpectedRevision } from '@zixin/kernel';
import {
  type EventStoreLocation,
  openEventLog,
  type OpenEventStore,
  readEventStore,
  readSettings,
  SettingRefused,
} from '@zixin/platform/core';
import { digestDifferences, logDigest, migrate, type MigrationProgress } from '@zixin/services/composition';
import { FoundWrong, notice, type Output, print, UsedWrong } from './output.js';

export interface MigrateOptions extends Output {
  /** `sqlite:<path>` or `esdb://<host:port>`. */
  readonly from: string;
  readonly to: string;
}

interface Migrated {
  readonly from: string;
  readonly to: string;
  readonly events: number;
  readonly streams: number;
  readonly seconds: number;
}

/**
 * Copies the log of one store to another and compares them by count and by the last hash of every stream. An interrupted run is
 * taken up where it ended, which a file in the data folder remembers.
 * @throws UsedWrong for a location that cannot be meant; FoundWrong when the target holds something else.
 */
export async function migrateLog(options: MigrateOptions): Promise<void> {
  const [source, target] = [location(options.from, '--from'), location(options.to, '--to')];
  if (options.from === options.to) throw new UsedWrong('--from and --to are the same store');
  if (source.scheme === 'sqlite' && !existsSync(source.path))
    throw new UsedWrong(`--from names ${source.path}, which does not exist`);
  const from = await openEventLog(source);
  try {
    const to = await openEventLog(target);
    try {
      const { data } = readSettings(process.env);
      print(options, await copied(from, to, placeOf(data, from.path, to.path)), migratedText);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function copied(from: OpenEventStore, to: OpenEventStore, place: ProgressFile): Promise<Migrated> {
  const started = performance.now();
  const interrupt = new AbortController();
  const stop = () => interrupt.abort(new FoundWrong('interrupted; the same command goes on from here'));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const { signal } = interrupt;
  try {
    const resume = place.read();
    if (resume) notice(`goes on after ${resume.events} events of an earlier run`);
    const { events } = await migrate({ from, to, resume, signal, onProgress: place.keep });
    notice(`${events} events copied, comparing both logs`);
    const streams = await compared(from, to, signal);
    place.remove();
    const seconds = Number(((performance.now() - started) / 1_000).toFixed(1));
    return { from: from.path, to: to.path, events, streams, seconds };
  } catch (error) {
    if (!(error instanceof WrongExpectedRevision)) throw error;
    throw new FoundWrong(`${to.path} holds events of its own: ${error.message}. Migrate into an empty store`);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** How many streams are the same in both. @throws FoundWrong naming those that are not. */
async function compared(from: OpenEventStore, to: OpenEventStore, signal: AbortSignal): Promise<number> {
  const [source, target] = [await logDigest(from, signal), await logDigest(to, signal)];
  const different = digestDifferences(source, target);
  if (different.length === 0) return source.streams.size;
  const names = different.slice(0, 5).join(', ') + (different.length > 5 ? ', …' : '');
  throw new FoundWrong(
    `${different.length} streams differ (${names}): ${from.path} has ${source.events} events, ${to.path} has ${target.events}. Was the source written meanwhile? Stop it and run this again`,
  );
}

function migratedText({ from, to, events, streams, seconds }: Migrated): string {
  return `${events} events in ${streams} streams of ${from} are in ${to}: same count, same last hash of every stream. Took ${seconds} s`;
}

function location(text: string, option: string): EventStoreLocation {
  try {
    return readEventStore(text);
  } catch (error) {
    if (error instanceof SettingRefused) throw new UsedWrong(`${option} ${error.message}`);
    throw error;
  }
}

interface ProgressFile {
  read(): MigrationProgress | null;
  keep(progress: MigrationProgress): void;
  remove(): void;
}

/** Written beside and renamed, so that a kill leaves the one before. */
function placeOf(data: string, from: string, to: string): ProgressFile {
  const name = createHash('sha256').update(`${from}\n${to}`).digest('hex').slice(0, 16);
  const path = join(data, `migration-${name}.json`);
  let kept = 0;
  return {
    read: () => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as MigrationProgress) : null),
    keep(progress) {
      mkdirSync(data, { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify(progress));
      renameSync(`${path}.new`, path);
      if (progress.events - kept < 20_000) return;
      kept = progress.events;
      notice(`${kept} events copied`);
    },
    remove: () => rmSync(path, { force: true }),
  };
}
