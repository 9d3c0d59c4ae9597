import type { Type } from '@nestjs/common';
import { decodePosition, encodePosition } from '@zixin/contracts';
import type { CreditAccountCommand } from '@zixin/credit-account';
import {
  type CalendarDate,
  type DomainEvent,
  type Instant,
  type NewEvent,
  noStream,
  runViews,
} from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore, recorder } from '@zixin/kernel/testing';
import { createApp, type Directory, systemClock } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { allViews, creditCatalog } from '@zixin/views';
import '../../messages.js';
import { createServices } from '../../composition/services.js';
import { serviceModule } from '../../modules.js';

const directory: Directory = {
  person: (login) => ({ userId: login, active: true }),
  principal: (id) => ({ id, kind: 'person', roles: ['auditor'], scopes: null, displayName: id }),
  key: () => null,
};
const password = 'a password to test with';

export const day = (text: string) => text as CalendarDate;

/** Some controllers over stores in memory, on a day that tests move. */
export async function portfolioHouse(controllers: readonly Type[]) {
  const [eventStore, readStore, secrets] = [
    createInMemoryEventStore(),
    createInMemoryReadStore(),
    memorySecretStore(),
  ];
  const secret = 'a secret of at least thirty-two characters';
  let today = '2026-01-01';
  let [count, second] = [0, 0];
  const clock = {
    now: () => `${today}T02:00:${String((second += 1) % 60).padStart(2, '0')}.000Z` as Instant,
    dateAt: (at: Instant) => day(at.slice(0, 10)),
  };
  const service = createServices({
    blobs: memoryBlobs(),
    ...{ eventStore, readStore, secrets, secret, clock, houseCurrency: 'CNY' },
    views: { waitFor: () => Promise.resolve(true) },
  });
  const app = await createApp(serviceModule(controllers, service), {
    settings: { port: 0, host: '127.0.0.1', rateLimit: 1_000, logLevel: 'silent', trustProxy: null },
    ...{ secret, secrets, directory, clock: systemClock('Asia/Shanghai') },
    views: { current: () => null, waitFor: () => Promise.resolve(true) },
    positionTokens: { encode: encodePosition, decode: decodePosition },
    passwordCost: { logN: 8, r: 8, p: 1 },
  });
  const { sessions } = app.platform;
  await sessions.setPassword('audit', password);
  const token = (await sessions.login('audit', password, 'test')).accessToken;
  const recorded = recorder(creditCatalog);

  return {
    app,
    service,
    on(date: string): void {
      today = date;
      second = 0;
    },
    request: (by = 'clara', roles: readonly string[] = ['committee']) => {
      const commandId = `command-${(count += 1)}`;
      return {
        ...{ commandId, commandHash: 'test', correlationId: commandId, causationId: commandId },
        actor: { id: by, roles },
      };
    },
    async account(customerId: string, command: CreditAccountCommand, by = 'clara') {
      return service.commands.account(customerId, command, this.request(by));
    },
    /** Writes an event as its own context would have, recorded today. */
    async append(stream: string, event: DomainEvent, partitionKey: string): Promise<void> {
      let revision: number = noStream;
      for await (const stored of eventStore.read(stream)) ({ revision } = stored);
      const made = recorded(event, { recordedAt: clock.now(), partitionKey });
      const { id, type, data, meta } = made as unknown as NewEvent;
      await eventStore.append(stream, revision, [{ id: `${id}-appended`, type, data, meta }]);
    },
    async get<Body = Record<string, unknown>>(path: string, headers: Record<string, string> = {}) {
      const signal = new AbortController().signal;
      const loop = { eventStore, readStore, views: allViews, catalog: creditCatalog, source: 'log', signal };
      await runViews({ ...loop, stopWhenCaughtUp: true });
      const answer = await app.server.inject({
        ...{ method: 'GET', url: `/v1${path}` },
        headers: { authorization: `Bearer ${token}`, ...headers },
      });
      return { status: answer.statusCode, body: answer.json<Body>() };
    },
  };
}

export type PortfolioHouse = Awaited<ReturnType<typeof portfolioHouse>>;
