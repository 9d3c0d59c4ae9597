import { join } from 'node:path';
import { servedDocument } from '../served-document.js';
import { answersOf } from './answers.js';

const root = join(__dirname, '../../../..');

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}
interface Media {
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** Statuses of success without a body. */
const empty = ['204'];

/** Values that any JSON may be, with the reason. */
const anything: Readonly<Record<string, string>> = {
  'DecisionAnswer.decision.*': 'what an event of any kind decided, field by field',
  'EventAnswer.content': 'evidence of any kind, as it was sent',
  'EventController_event.data': 'what an event of any kind says',
  'EvidenceAnswer.content': 'evidence of any kind, as it was sent',
  'Finding.recomputed': 'a figure of any kind, as it is computed again',
  'Finding.stored': 'a figure of any kind, as it was stored',
  'PolicyDifference.from': 'whatever stands at a place of a policy',
  'PolicyDifference.to': 'whatever stands at a place of a policy',
  'StoredEvent.data': 'what an event of any kind says',
};

describe('what operations answer', () => {
  const answers = answersOf(root);

  it('is described for every operation, on every status of success that has a body', async () => {
    const { paths } = await servedDocument(answers);
    const operations = Object.values(paths).flatMap((path) => Object.values(path) as Operation[]);
    const undescribed = operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses)
        .filter(([status]) => /^2/.test(status) && !empty.includes(status))
        .filter(([, { content = {} }]) => Object.values(content).every(({ schema }) => !says(schema)))
        .map(([status]) => `${operationId} ${status}`),
    );
    expect(operations.length).toBeGreaterThan(100);
    expect(undescribed).toEqual([]);
  }, 60_000);

  it('leaves nothing unknown but what may be anything', () => {
    const { operations, schemas } = answers;
    const named = Object.entries(operations).map(([id, { schema }]) => [id, schema] as const);
    const unknown = [...named, ...Object.entries(schemas)].flatMap(([name, schema]) =>
      unknownIn(schema, name),
    );
    expect([...new Set(unknown)].sort()).toEqual(Object.keys(anything));
  });

  it('has lists as items and the place of the next page', () => {
    expect(answers.operations['ListsController_orders']?.schema).toEqual({
      type: 'object',
      required: ['items', 'next'],
      properties: {
        items: { type: 'array', items: { $ref: '#/components/schemas/OrderRowAnswer' } },
        next: { type: ['string', 'null'] },
      },
    });
  });

  it('has the statuses of commands, dates, money and events', () => {
    const { operations, schemas } = answers;
    expect(operations['OrdersController_place']).toMatchObject({
      statuses: [201, 200],
      schema: { properties: { events: { items: { $ref: '#/components/schemas/EventName' } } } },
    });
    expect(operations['OrdersController_release']?.statuses).toEqual([200]);
    expect(operations['OrdersController_check']?.statuses).toBeUndefined();
    expect(schemas['OpenItemAnswer']).toMatchObject({
      properties: {
        dueOn: { type: 'string', format: 'date' },
        amount: { $ref: '#/components/schemas/Money' },
        daysPastDue: { type: ['number', 'null'] },
      },
    });
  });
});

function says(schema: Media['schema']): boolean {
  return schema !== undefined && Object.keys(schema).length > 0;
}

/** Places in a schema of which it says nothing. */
function unknownIn(schema: unknown, place: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { description: _, ...rest } = schema as Readonly<Record<string, unknown>>;
  if (Object.keys(rest).length === 0) return [place];
  const { properties = {}, items, additionalProperties, anyOf = [] } = rest;
  return [
    ...Object.entries(properties as object).flatMap(([name, part]) => unknownIn(part, `${place}.${name}`)),
    ...unknownIn(items, `${place}[]`),
    ...unknownIn(additionalProperties, `${place}.*`),
    ...(anyOf as readonly unknown[]).flatMap((part) => unknownIn(part, place)),
  ];
}
