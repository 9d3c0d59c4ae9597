import {
  type Static,
  type TLiteral,
  type TObject,
  type TProperties,
  type TString,
  Type,
} from '@sinclair/typebox';

/** Before every public type name: `com.zixin.credit.rating-changed.v1`. A change that breaks readers gets a new number. */
export const eventPrefix = 'com.zixin.credit.';

export const eventSource = '/zixin';

/** Attributes every public event has, beside `type`, `subject` and `data`. */
const attributes = {
  specversion: Type.Literal('1.0'),
  id: Type.String({ description: 'The same fact always has the same id: readers drop repeats by it.' }),
  source: Type.Literal(eventSource),
  time: Type.String({
    format: 'date-time',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
    description: 'When it was recorded: RFC 3339, UTC, milliseconds.',
  }),
  datacontenttype: Type.Literal('application/json'),
  position: Type.Optional(
    Type.String({
      description:
        'Opaque place for `Last-Event-ID` and `Zixin-After`; only on the feed, not on a bus with places of its own.',
    }),
  ),
};

export type EventDefinition<Name extends string = string, Data extends TProperties = TProperties> = TObject<
  typeof attributes & { type: TLiteral<Name>; subject: TString; data: TObject<Data> }
>;

/** What an event is about, as its `subject`. */
export interface Described {
  readonly title: string;
  readonly subject?: string;
}

/** The schema of a CloudEvents 1.0 message with this type and this `data`. Unknown members are allowed: readers pass them by. */
export function publicEvent<Name extends string, Data extends TProperties>(
  name: Name,
  { title, subject = 'The customer id.' }: Described,
  data: Data,
): EventDefinition<`${typeof eventPrefix}${Name}`, Data> {
  const type = `${eventPrefix}${name}` as const;
  return Type.Object(
    {
      ...attributes,
      type: Type.Literal(type),
      subject: Type.String({ description: subject }),
      data: Type.Object(data),
    },
    { $id: `urn:zixin:schema:${type}`, title },
  );
}

export type CloudEventOf<Definition extends EventDefinition> = Static<Definition>;
