import type { AnswerSchemas } from '@zixin/platform';
import openapiTypes, { astToString } from 'openapi-typescript';
import { servedDocument } from './served-document.js';

const head = '// Made from the OpenAPI document by `npm run client`.\n/* eslint-disable */\n';

/**
 * The types of the HTTP API, from the document that the services serve with these answers. Lists in them are not readonly:
 * openapi-fetch gives a readonly one as an object without methods.
 */
export async function clientTypes(answers: AnswerSchemas): Promise<string> {
  const document = await servedDocument(answers);
  const nodes = await openapiTypes(document as Parameters<typeof openapiTypes>[0], {
    alphabetize: true,
  });
  return `${head}${astToString(nodes)}`;
}
