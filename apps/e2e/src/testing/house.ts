import { runViewsAndProcesses } from '@zixin/app';
import type { ZixinClient } from '@zixin/client';
import { decodePosition, encodePosition } from '@zixin/contracts';
import {
  addDays,
  type CalendarDate,
  dateInZone,
  type EventStore,
  type Instant,
  instantOf,
  type Position,
  type ReadStore,
} from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { type App, createApp, nodeFingerprints } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import {
  allControllers,
  createServices,
  makeFirstAdmin,
  openBusinessDays,
  serviceModule,
  processDispatch,
  type ServiceContext,
} from '@zixin/services';
import { loggedInClient } from './logged-in-client.js';
import { adminPassword, type Caller, loggedIn, person } from './server.js';

const timeZone = 'Asia/Shanghai';
const secret = 'a secret of at least thirty-two characters';
const quietPolls = 5;
const pollMillis = 10;

/** The whole product over HTTP on stores in memory, at a date that the test sets: what takes months happens in seconds. */
export interface House {
  readonly base: string;
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly service: ServiceContext;
  today(): CalendarDate;
  now(): Instant;
  /** Goes on to a later day at nine in the morning, opening every business day on the way. */
  goTo(day: CalendarDate): Promise<void>;
  /** Waits until views and processes have nothing left to do. */
  quiet(): Promise<void>;
  /** A person who logs in again whenever the short token has run out. */
  person(login: string, role: string): Promise<Caller>;
  /** The same with the typed client. */
  client(login: string, role: string): Promise<ZixinClient>;
  close(): Promise<void>;
}

export async function openHouse(start: CalendarDate): Promise<House> {
  let millis = morning(start);
  const clock = {
    now: () => instantOf((millis += 1)),
    dateAt: (at: Instant) => dateInZone(at, timeZone),
  };
  const eventStore = createInMemoryEventStore();
  const readStore = createInMemoryReadStore();
  const secrets = memorySecretStore(clock.now);
  const stop = new AbortController();
  let reached: Position = '';
  const waitFor = async (position: Position) => {
    while (reached < position) await pause();
    return true;
  };
  const service = createServices({
    ...{ eventStore, readStore, secrets, secret, clock, houseCurrency: 'CNY', views: { waitFor } },
    blobs: memoryBlobs(),
  });
  await service.directory.follow(stop.signal);
  const running = runViewsAndProcesses({
    ...{ eventStore, readStore, fingerprints: nodeFingerprints, signal: stop.signal },
    dispatch: processDispatch(service.commands),
    onProgress: ({ position }) => void (reached = position),
  });
  const app = await createApp(serviceModule(allControllers, service), {
    settings: { port: 0, host: '127.0.0.1', rateLimit: 1_000_000, logLevel: 'silent', trustProxy: null },
    ...{ secret, secrets, clock, directory: service.directory },
    views: { current: () => reached, waitFor },
    positionTokens: { encode: encodePosition, decode: decodePosition },
    passwordCost: { logN: 4, r: 8, p: 1 },
  });
  await makeFirstAdmin(service, app.platform.sessions, adminPassword);
  const base = await app.listen();
  const today = () => clock.dateAt(clock.now());
  const house: House = {
    ...{ base, eventStore, readStore, service, today, now: clock.now },
    async goTo(day) {
      for (let next = addDays(today(), 1); next <= day; next = addDays(next, 1)) {
        millis = morning(next);
        await openBusinessDays(service.commands, nodeFingerprints, next);
        await house.quiet();
      }
    },
    async quiet() {
      let [before, same] = ['', 0];
      while (same < quietPolls) {
        const head = (await eventStore.head()) ?? '';
        same = head === before && reached >= head ? same + 1 : 0;
        before = head;
        await pause();
      }
    },
    person: async (login, role) => {
      await person(base, await loggedIn(base, 'admin'), login, role);
      return alwaysLoggedIn(base, login);
    },
    client: async (login, role) => {
      await person(base, await loggedIn(base, 'admin'), login, role);
      return loggedInClient(base, login);
    },
    async close() {
      await close(app);
      stop.abort();
      await running;
    },
  };
  await openBusinessDays(service.commands, nodeFingerprints, start);
  await house.quiet();
  return house;
}

const close = (app: App) => app.close();

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pollMillis));
}

/** Nine in the morning in the business time zone, which is eight hours ahead of UTC all year. */
function morning(day: CalendarDate): number {
  return Date.parse(`${day}T01:00:00.000Z`);
}

/** Logs in again when the short token has run out, as a browser would. */
function alwaysLoggedIn(base: string, login: string): Caller {
  let current: Caller | null = null;
  const send: Caller['send'] = async (...request) => {
    current ??= await loggedIn(base, login);
    const answer = await current.send(...request);
    if (answer.status !== 401) return answer;
    current = await loggedIn(base, login);
    return current.send(...request);
  };
  return {
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body = {}, headers = {}) => send('POST', path, body, headers),
  };
}
