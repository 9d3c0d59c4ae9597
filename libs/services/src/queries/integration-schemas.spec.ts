import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CloudEvent, feedEvents, integrationEvents } from '@zixin/contracts';
import type { CalendarDate } from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';
import { creditCatalog, type CreditEvent } from '@zixin/views';
import { feedEventsOf } from './integration-events.js';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const kindOf = (value: unknown) =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value;

/** Pointers to what is not as the schema says, members it does not name among them. */
function faults(schema: Schema, value: unknown, at = ''): readonly string[] {
  const { anyOf, items } = schema;
  if (anyOf) return anyOf.some((one) => faults(one, value, at).length === 0) ? [] : [at];
  if (!fits(schema, value)) return [at];
  if (items)
    return (value as readonly unknown[]).flatMap((item, index) => faults(items, item, `${at}/${index}`));
  return schema.properties ? memberFaults(schema, value as Readonly<Record<string, unknown>>, at) : [];
}

function fits(schema: Schema, value: unknown): boolean {
  if ('const' in schema) return value === schema.const;
  return schema.type === kindOf(value) && new RegExp(schema.pattern ?? '').test(String(value));
}

function memberFaults(
  { properties = {}, required = [] }: Schema,
  members: Readonly<Record<string, unknown>>,
  at: string,
): readonly string[] {
  return [
    ...required.filter((name) => !(name in members)).map((name) => `${at}/${name}`),
    ...Object.entries(members).flatMap(([name, item]) =>
      properties[name] ? faults(properties[name], item, `${at}/${name}`) : [`${at}/${name}`],
    ),
  ];
}

const customerId = '0197f3a0-0000-7000-8000-000000000001';
const contexts = join(__dirname, '../../../contexts');
const categories: Readonly<Record<string, string>> = {
  'credit-account': 'creditAccount',
  'credit-group': 'creditGroup',
};
const on = '2026-03-02' as CalendarDate;

const samples = readdirSync(contexts).flatMap((context) => {
  const folder = join(contexts, context, 'samples');
  return (existsSync(folder) ? readdirSync(folder) : []).map((file) => ({
    type: file.split('.')[0] ?? '',
    stream: `${categories[context] ?? context}-${customerId}`,
    data: JSON.parse(readFileSync(join(folder, file), 'utf8')) as object,
  }));
});
const others = [
  { type: 'RatingAssigned', data: { from: null, to: 'A', on, until: null } },
  { type: 'TierAssigned', data: { from: null, to: 'VIP', on } },
  { type: 'ReviewFellDue', data: { reviewId: 'r', dueOn: on, on } },
].map((event) => ({ ...event, stream: `rating-${customerId}` }));

const told = [...samples, ...others].flatMap(({ type, stream, data }) =>
  feedEventsOf(recorder(creditCatalog)({ type, data } as CreditEvent, { stream, partitionKey: customerId })),
);

describe('public events of everything ever stored', () => {
  it('are exactly as their published schemas say', () => {
    const schemaOf = new Map<string, Schema>(feedEvents.map((one) => [one.properties.type.const, one]));
    const wrong = told.flatMap((event: CloudEvent) =>
      faults(schemaOf.get(event.type) ?? {}, event).map((fault) => `${event.type} ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are told for every type that is published', () => {
    const types = new Set<string>(told.map(({ type }) => type));
    expect(
      integrationEvents.map((one) => one.properties.type.const).filter((type) => !types.has(type)),
    ).toEqual([]);
  });
});
