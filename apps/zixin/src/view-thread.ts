import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteEventStore, openSqliteReadStore } from '@zixin/adapter-sqlite';
import { nodeFingerprints } from '@zixin/platform';
import type { FromViewThread, ToViewThread, ViewThreadData } from './view-messages.js';
import { runViewsAndProcesses } from './view-work.js';

// The worker beside the HTTP thread: folds views and runs processes on connections of its own. Commands go back by message.

const port = parentPort;
if (!port) throw new Error('view-thread runs as a worker');
const { eventStore: eventPath, readStore: readPath } = workerData as ViewThreadData;
const say = (message: FromViewThread) => port.postMessage(message);
/** Appends of the HTTP thread are told by message; those of other processes are looked for this often. */
const pollMillis = 50;
const checkpointMillis = 500;
const stopping = new AbortController();
const waiting = new Map<number, (problem: string | null) => void>();
let dispatched = 0;

const eventStore = openSqliteEventStore(eventPath, { readOnly: true, pollMillis });
const readStore = openSqliteReadStore(readPath);
const logFile = openSqliteEventStore(eventPath);
const folding = setInterval(logFile.checkpoint, checkpointMillis);

port.on('message', (message: ToViewThread) => {
  if (message.type === 'wake') eventStore.wake();
  else if (message.type === 'stop') stopping.abort();
  else {
    waiting.get(message.id)?.(message.problem);
    waiting.delete(message.id);
  }
});

try {
  await runViewsAndProcesses({
    eventStore,
    readStore,
    fingerprints: nodeFingerprints,
    signal: stopping.signal,
    onProgress: (progress) => say({ type: 'progress', ...progress }),
    dispatch: (command) =>
      new Promise((resolve, reject) => {
        const id = dispatched++;
        waiting.set(id, (problem) => (problem === null ? resolve() : reject(new Error(problem))));
        say({ type: 'dispatch', id, command });
      }),
  });
} catch (error) {
  say({ type: 'failed', problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
} finally {
  clearInterval(folding);
  await logFile.close();
  await eventStore.close();
  await readStore.close();
  say({ type: 'stopped' });
  port.close();
}
