import ts from 'typescript';
import { unionSchema } from './union-schema.js';

/** A JSON Schema (2020-12) as far as answers need it. */
export type Schema = Readonly<Record<string, unknown>>;

/** Makes the schema of a type within another; a shared one gives a reference. */
export type SchemaOf = (type: ts.Type, place: string) => Schema;

/** Of `[]`. */
export const emptyList: Schema = { type: 'array', maxItems: 0 };
const formats: Readonly<Record<string, string>> = { CalendarDate: 'date', Instant: 'date-time' };

/**
 * The schema of a type as `JSON.stringify` writes it.
 * @throws Error with the place of a type that JSON has no form for.
 */
export function inlineSchema(
  type: ts.Type,
  place: string,
  checker: ts.TypeChecker,
  schemaOf: SchemaOf,
): Schema {
  const shape = literalSchema(type) ?? primitiveSchema(type) ?? brandSchema(type, checker);
  if (shape) return shape;
  if (type.isUnion()) return unionSchema(type, { place, checker, schemaOf });
  if (type.flags & ts.TypeFlags.Instantiable)
    return schemaOf(checker.getBaseConstraintOfType(type) ?? checker.getUnknownType(), place);
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) {
    return listSchema(type, place, checker, schemaOf) ?? objectSchema(type, place, checker, schemaOf);
  }
  throw new Error(`${place}: JSON has no ${checker.typeToString(type)}`);
}

function literalSchema(type: ts.Type): Schema | null {
  if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
  if (type.isNumberLiteral()) return { type: 'number', enum: [type.value] };
  if (type.flags & ts.TypeFlags.BooleanLiteral)
    return {
      type: 'boolean',
      enum: [(type as ts.Type & { intrinsicName: string }).intrinsicName === 'true'],
    };
  return null;
}

function primitiveSchema({ flags }: ts.Type): Schema | null {
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return {};
  if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
  if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
  return flags & ts.TypeFlags.Null ? { type: 'null' } : null;
}

function brandSchema(type: ts.Type, checker: ts.TypeChecker): Schema | null {
  if (!type.isIntersection() || !type.types.some(({ flags }) => flags & ts.TypeFlags.String)) return null;
  const marks = type.types.flatMap((part) =>
    part.flags & ts.TypeFlags.Object ? part.getProperties().map((mark) => checker.getTypeOfSymbol(mark)) : [],
  );
  const brand = marks.flatMap((mark) => (mark.isStringLiteral() ? [mark.value] : []))[0];
  const format = brand === undefined ? undefined : formats[brand];
  return { type: 'string', ...(format === undefined ? {} : { format }) };
}

function listSchema(
  type: ts.Type,
  place: string,
  checker: ts.TypeChecker,
  schemaOf: SchemaOf,
): Schema | null {
  if (checker.isTupleType(type)) return tupleSchema(type as ts.TupleTypeReference, place, checker, schemaOf);
  if (!checker.isArrayLikeType(type)) return null;
  const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (item && item.flags & ts.TypeFlags.Never) return emptyList;
  return { type: 'array', items: item ? schemaOf(item, `${place}[]`) : {} };
}

function tupleSchema(
  type: ts.TupleTypeReference,
  place: string,
  checker: ts.TypeChecker,
  schemaOf: SchemaOf,
): Schema {
  const { minLength, hasRestElement } = type.target as ts.TupleType;
  const items = checker.getTypeArguments(type).map((item) => schemaOf(item, `${place}[]`));
  if (items.length === 0) return emptyList;
  if (hasRestElement)
    return { type: 'array', minItems: minLength, items: items.length === 1 ? items[0] : { anyOf: items } };
  return { type: 'array', prefixItems: items, minItems: minLength, maxItems: items.length };
}

function objectSchema(type: ts.Type, place: string, checker: ts.TypeChecker, schemaOf: SchemaOf): Schema {
  const members = checker.getPropertiesOfType(type).flatMap((property) => {
    const value = checker.getTypeOfSymbol(property);
    return isData(property, value) ? [{ property, value }] : [];
  });
  const properties = members.map(({ property, value }) => {
    const about = ts.displayPartsToString(property.getDocumentationComment(checker));
    const schema = schemaOf(value, `${place}.${property.name}`);
    return [property.name, about === '' ? schema : { ...schema, description: about }] as const;
  });
  const required = members.filter(({ property, value }) => !mayLack(property, value));
  const rest = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  return {
    type: 'object',
    ...(required.length > 0 && { required: required.map(({ property }) => property.name) }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(rest && { additionalProperties: schemaOf(rest, `${place}.*`) }),
  };
}

/** Not a method, not a symbol's, and not one that is never there. */
function isData({ name }: ts.Symbol, value: ts.Type): boolean {
  if (name.startsWith('__@') || value.getCallSignatures().length > 0) return false;
  return !(value.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never));
}

function mayLack({ flags }: ts.Symbol, value: ts.Type): boolean {
  if (flags & ts.SymbolFlags.Optional) return true;
  return value.isUnion() && value.types.some((type) => type.flags & ts.TypeFlags.Undefined);
}
