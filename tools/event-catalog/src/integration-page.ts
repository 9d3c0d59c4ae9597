import { type EventDefinition, feedEvents } from '@zixin/contracts';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly format?: string;
}

/** `docs/integration-events.md`: every public event, what its `data` says, and how to read them. */
export function integrationPage(): string {
  const head = [
    '# Integration events',
    '',
    'What other systems may build on, made from `libs/contracts` by `npm run events`; CI checks that it is current. They are',
    '[CloudEvents 1.0](https://cloudevents.io) in their JSON form, with types of their own: what is stored may change without them.',
    '',
    '- **Where**: `GET /v1/feed` (server-sent events; resumes after `Last-Event-ID`) and, where there is a bus, the topic',
    '  `zixin.credit-events`, keyed by customer. The feed also tells `record-changed` for everything that has no event of its own.',
    '- **At least once**: the same fact always has the same `id`; drop what you have seen. Events of one customer come in order.',
    '- **Additions** of members are not announced: ignore what you do not know. What breaks readers gets a new number in `type`.',
    '- **Money** is `{ amount, currency }` with the amount as decimal text; days are business dates, `time` is when it was recorded.',
    '- Free text and names of people are never in them: who may read them asks the API.',
    '',
    '| Type | Tells |',
    '| --- | --- |',
    ...feedEvents.map((event) => `| [\`${typeOf(event)}\`](#${anchorOf(event)}) | ${event.title ?? ''} |`),
  ];
  return `${[...head, ...feedEvents.flatMap(eventSection)].join('\n')}\n`;
}

export const typeOf = (event: EventDefinition): string => event.properties.type.const;
const anchorOf = (event: EventDefinition) => typeOf(event).replaceAll('.', '');

function eventSection(event: EventDefinition): string[] {
  const fields = Object.entries(event.properties.data.properties as Record<string, Schema>);
  return [
    '',
    `## ${typeOf(event)}`,
    '',
    `${event.title ?? ''}. Subject: ${lowerFirst(event.properties.subject.description ?? '')} [Schema](schemas/${typeOf(event)}.json)`,
    '',
    '| Member of `data` | Is | |',
    '| --- | --- | --- |',
    ...fields.map(([name, schema]) => `| \`${name}\` | ${shapeOf(schema)} | ${schema.description ?? ''} |`),
  ];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function shapeOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(shapeOf).join(' or ');
  if ('const' in schema) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.items) return `list of ${shapeOf(schema.items)}`;
  if (!schema.properties) return schema.format ?? schema.type ?? '';
  const members = Object.entries(schema.properties).map(([name, member]) => {
    return 'const' in member ? `${name}: ${shapeOf(member)}` : name;
  });
  return `{ ${members.join(', ')} }`;
}
