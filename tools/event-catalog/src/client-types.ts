import { decodePosition, encodePosition } from '@zixin/contracts';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { type AnswerSchemas, createApp, openApiDocument, systemClock } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { allControllers, createServices, serviceModule } from '@zixin/services';
import openapiTypes, { astToString } from 'openapi-typescript';

type Document = ReturnType<typeof openApiDocument>;

const head = '// Made from the OpenAPI document by `npm run client`.\n/* eslint-disable */\n';

/** The types of the HTTP API, from the document that the services serve with these answers. */
export async function clientTypes(answers: AnswerSchemas): Promise<string> {
  const document = await servedDocument(answers);
  const nodes = await openapiTypes(document as Parameters<typeof openapiTypes>[0], {
    alphabetize: true,
    immutable: true,
  });
  return `${head}${astToString(nodes)}`;
}

export async function servedDocument(answers: AnswerSchemas): Promise<Document> {
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
