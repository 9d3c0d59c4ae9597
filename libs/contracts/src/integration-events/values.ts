import { type TSchema, Type } from '@sinclair/typebox';

// The values that public events are made of. They are never the stored shapes.

export const Amount = (description?: string) =>
  Type.Object(
    {
      amount: Type.String({
        pattern: '^-?\\d{1,16}(\\.\\d{1,4})?$',
        description: "Plain decimal text with exactly the currency's decimals.",
      }),
      currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217.' }),
    },
    description === undefined ? {} : { description },
  );

export const DateText = (description?: string) =>
  Type.String({
    format: 'date',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    ...(description === undefined ? {} : { description }),
  });

export const Id = (description?: string) => Type.String(description === undefined ? {} : { description });

export const OrNull = <T extends TSchema>(schema: T, description?: string) =>
  Type.Union([schema, Type.Null()], description === undefined ? {} : { description });

export const Segment = Type.String({
  description: 'Credit segment of the customer: `main` unless the seller splits credit by business.',
});

export const Grade = Type.String({ description: 'A grade of the rating scale in force, such as `BBB`.' });

/** Zero is an amount, never a code for something else. */
export const CreditLimit = Type.Union(
  [
    Type.Object({ kind: Type.Literal('NONE', { description: 'No credit.' }) }),
    Type.Object({ kind: Type.Literal('AMOUNT'), amount: Amount() }),
    Type.Object({ kind: Type.Literal('UNLIMITED') }),
  ],
  { description: 'A limit has a kind.' },
);
