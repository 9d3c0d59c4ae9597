import { decodePosition, encodePosition } from '@zixin/contracts';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { type AnswerSchemas, createApp, openApiDocument, systemClock } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { allControllers, createServices, serviceModule } from '@zixin/services';

/** The OpenAPI document that the services serve with these answers. */
export async function servedDocument(answers: AnswerSchemas): Promise<ReturnType<typeof openApiDocument>> {
  const secrets = memorySecretStore();
  const clock = systemClock('UTC');
  const views = { current: () => null, waitFor: () => Promise.resolve(true) };
  const secret = 'for a document that nobody logs in to';
  const service = createServices({
    blobs: memoryBlobs(),
    ...{ eventStore: createInMemoryEventStore(), readStore: createInMemoryReadStore() },
    ...{ secrets, secret, clock, views, houseCurrency: 'CNY' },
  });
  const { app, close } = await createApp(serviceModule(allControllers, service), {
    settings: { port: 0, host: '127.0.0.1', rateLimit: 1, logLevel: 'silent', trustProxy: null },
    ...{ secret, secrets, clock, views, directory: service.directory },
    positionTokens: { encode: encodePosition, decode: decodePosition },
  });
  const document = openApiDocument(app, 'Zixin', '1', answers);
  await close();
  return document;
}
