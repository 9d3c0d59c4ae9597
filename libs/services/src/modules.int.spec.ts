import { accessCodes } from '@zixin/access';
import { calendarCodes } from '@zixin/calendar';
import { decodePosition, encodePosition } from '@zixin/contracts';
import { creditAccountErrorCodes } from '@zixin/credit-account';
import { creditGroupCodes } from '@zixin/credit-group';
import { customerCodes } from '@zixin/customer';
import { exchangeRateCodes } from '@zixin/exchange-rate';
import { identityCodes } from '@zixin/identity';
import { industryCodes } from '@zixin/industry';
import { investigationCodes } from '@zixin/investigation';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import {
  type App,
  codesWithoutMessage,
  createApp,
  handlersOf,
  systemClock,
  unguardedHandlers,
} from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { policyCodes } from '@zixin/policy';
import { ratingCodes } from '@zixin/rating';
import { warningCodes } from '@zixin/warning';
import { createServices } from './composition/services.js';
import { allControllers, serviceModule } from './modules.js';

describe('all services together', () => {
  let app: App;

  beforeAll(async () => {
    const clock = systemClock('Asia/Shanghai');
    const secrets = memorySecretStore();
    const secret = 'a secret of at least thirty-two characters';
    const service = createServices({
      eventStore: createInMemoryEventStore(),
      readStore: createInMemoryReadStore(),
      ...{ secrets, secret, clock, houseCurrency: 'CNY' },
      views: { waitFor: () => Promise.resolve(true) },
      blobs: memoryBlobs(),
    });
    app = await createApp(serviceModule(allControllers, service), {
      settings: { port: 0, host: '127.0.0.1', rateLimit: 1_000, logLevel: 'silent', trustProxy: null },
      ...{ secret, secrets, clock, directory: service.directory },
      views: { current: () => null, waitFor: () => Promise.resolve(true) },
      positionTokens: { encode: encodePosition, decode: decodePosition },
    });
  });

  afterAll(() => app.close());

  it('leave no handler without a guard', () => {
    expect(handlersOf(app.app).length).toBeGreaterThan(50);
    expect(unguardedHandlers(app.app)).toEqual([]);
  });

  it('have words in both languages for every code of every context', () => {
    const codes = [
      ...accessCodes,
      ...calendarCodes,
      ...customerCodes,
      ...identityCodes,
      ...creditAccountErrorCodes,
      ...creditGroupCodes,
      ...exchangeRateCodes,
      ...industryCodes,
      ...investigationCodes,
      ...policyCodes,
      ...ratingCodes,
      ...warningCodes,
      ...['order', 'invoice', 'payment', 'proposal'].map((kind) => `${kind}-not-found`),
      ...['investigation', 'evidence', 'override', 'warning'].map((kind) => `${kind}-not-found`),
    ];
    expect(codesWithoutMessage(codes)).toEqual([]);
  });

  it('describe every route, each with its problems', () => {
    return app.server.inject('/docs-json').then((answer) => {
      const { paths } = answer.json<{ paths: Record<string, object> }>();
      expect(Object.keys(paths).length).toBeGreaterThan(50);
      expect(paths).toHaveProperty('/v1/customers/{customer}/orders');
    });
  });
});
