import type { DynamicModule, INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { type AnswerSchemas, answersOf, withAnswer } from './answer-schemas.js';
import { describeDto } from './dto-schema.js';
import type { DtoClass } from './dto-shape.js';
import { routeArguments } from './route-arguments.js';
import { handlersOf } from '../security/handlers.js';
import { publicExtension } from '../security/marks.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & {
  readonly [publicExtension]?: boolean;
};

const text = { type: 'string' } as const;
const problemSchema = {
  type: 'object',
  description: 'RFC 9457 problem',
  required: ['type', 'title', 'status', 'code', 'detail', 'errors'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    code: { ...text, description: 'Stable, in kebab case' },
    detail: { ...text, description: "In the caller's language" },
    instance: text,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'rule', 'message'],
        properties: { pointer: text, rule: text, message: text },
      },
    },
  },
};

/**
 * The OpenAPI document of the app. Schemas of bodies and queries come from the validation rules of their DTOs, those of answers
 * from `answers` (default: what a module of the app provides as `AnswerSchemas`).
 */
export function openApiDocument(
  app: INestApplication,
  title: string,
  version: string,
  answers: AnswerSchemas = answersOf(app),
): OpenAPIObject {
  describeDtos(app);
  const config = new DocumentBuilder()
    .setTitle(title)
    .setVersion(version)
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: "A person's short token" }, 'bearer')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'Zixin-Key', description: "A service's key" }, 'key')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...answers.schemas, Problem: problemSchema } as Schemas,
  };
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path) as unknown[])
      if (isOperation(operation)) complete(operation, answers);
  return document;
}

/** An app of which there is only the description: it makes nothing that the module names, and answers nothing. */
export function describedApp(module: DynamicModule): Promise<INestApplication> {
  return NestFactory.create(module, new FastifyAdapter(), { preview: true, logger: false });
}

function describeDtos(app: INestApplication): void {
  for (const { controller, method } of handlersOf(app))
    for (const { source, property, type } of routeArguments(controller, method))
      if (source !== 'other' && property === null && typeof type === 'function')
        describeDto(type as DtoClass);
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'responses' in value;
}

function complete(operation: Operation, { operations }: AnswerSchemas): void {
  const answer = operations[operation.operationId?.replace(/\[\d+\]$/, '') ?? ''];
  if (answer) operation.responses = withAnswer(operation.responses, answer) as Operation['responses'];
  const schema = { $ref: '#/components/schemas/Problem' };
  operation.responses['default'] = {
    description: 'Refused or failed',
    content: { 'application/problem+json': { schema } },
  };
  operation.security = operation[publicExtension] ? [] : [{ bearer: [] }, { key: [] }];
}
