import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

type Schema = Readonly<Record<string, unknown>>;

/** What operations answer, in JSON Schema. */
export interface AnswerSchemas {
  /** By operation id; `statuses` where not those that the decorators say. */
  readonly operations: Readonly<
    Record<string, { readonly statuses?: readonly number[]; readonly schema: Schema }>
  >;
  /** Shared ones, referred to as `#/components/schemas/…`. */
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** Under this a module may provide a function that gives its `AnswerSchemas`: called when somebody asks for the document. */
export const answerSource = Symbol('what operations answer');

export function answersOf(app: Pick<INestApplication, 'get'>): AnswerSchemas {
  const modules = Array.from(app.get(ModulesContainer).values());
  const source = modules
    .map(({ providers }) => providers.get(answerSource)?.instance as Source)
    .find(Boolean);
  return source?.() ?? none;
}

type Source = (() => AnswerSchemas) | undefined;

const none: AnswerSchemas = { operations: {}, schemas: {} };

type Responses = Record<string, unknown>;

const texts: Readonly<Record<string, string>> = {
  '200': 'Done, or nothing to do',
  '201': 'Created',
};

/** An operation's responses with its answer on the statuses of success. What decorators say of a body stays. */
export function withAnswer(
  responses: Responses,
  { statuses, schema }: AnswerSchemas['operations'][string],
): Responses {
  const kept = Object.entries(responses).filter(([status]) => !statuses || !/^2/.test(status));
  const successes = statuses?.map(String) ?? Object.keys(responses).filter((status) => /^2/.test(status));
  const answers = successes.map((status) => [status, answerOn(status, schema, responses[status])] as const);
  return Object.fromEntries([...kept, ...answers]);
}

function answerOn(status: string, schema: Schema, said: unknown) {
  const content = { 'application/json': { schema } };
  return { content, ...(said as object | undefined), description: texts[status] ?? '' };
}
