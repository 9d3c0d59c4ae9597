import ts from 'typescript';
import { emptyList, type Schema, type SchemaOf } from './json-schema.js';

interface Literal {
  readonly type: string;
  readonly enum: readonly unknown[];
}

interface Context {
  readonly place: string;
  readonly checker: ts.TypeChecker;
  readonly schemaOf: SchemaOf;
}

/** Literals of one kind become one `enum`, a plain type that may be `null` a list of types, the rest `anyOf`. */
export function unionSchema(union: ts.UnionType, { place, checker, schemaOf }: Context): Schema {
  const bare = checker.getNonNullableType(union);
  if (bare !== union) {
    const schema = schemaOf(bare, place);
    return union.types.some(({ flags }) => flags & ts.TypeFlags.Null) ? orNull(schema) : schema;
  }
  const choices = distinct(joined(partsOf(union).map((part) => schemaOf(part, place))));
  const [only = {}] = choices;
  if (choices.some((choice) => Object.keys(choice).length === 0)) return {};
  return choices.length === 1 ? only : { anyOf: choices };
}

function orNull(schema: Schema): Schema {
  if (Object.keys(schema).length === 0) return schema;
  if (Array.isArray(schema['anyOf'])) return { anyOf: [...(schema['anyOf'] as Schema[]), { type: 'null' }] };
  const plain = typeof schema['type'] === 'string' && !('enum' in schema);
  return plain ? { ...schema, type: [schema['type'], 'null'] } : { anyOf: [schema, { type: 'null' }] };
}

/** Members as they were written where TypeScript still knows: a named union within a union stays whole. */
function partsOf(union: ts.UnionType): readonly ts.Type[] {
  const { origin } = union as ts.UnionType & { readonly origin?: ts.Type };
  return origin?.isUnion() ? origin.types : union.types;
}

function joined(schemas: readonly Schema[]): readonly Schema[] {
  const literals = schemas.filter(isLiteral);
  const kinds = [...new Set(literals.map(({ type }) => type))];
  const merged = kinds.map((type): Schema => {
    const values = literals.filter((one) => one.type === type).flatMap((one) => one.enum);
    return type === 'boolean' && values.length === 2 ? { type } : { type, enum: values.sort() };
  });
  return [...schemas.filter((schema) => !isLiteral(schema)), ...merged];
}

function isLiteral(schema: Schema): schema is Schema & Literal {
  return Array.isArray(schema['enum']);
}

function distinct(schemas: readonly Schema[]): readonly Schema[] {
  const texts = schemas.map((schema) => JSON.stringify(schema));
  const lists = schemas.filter(({ type }) => type === 'array').length;
  return schemas.filter(
    (schema, index) => texts.indexOf(texts[index] ?? '') === index && !(schema === emptyList && lists > 1),
  );
}
