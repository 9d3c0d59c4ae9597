import ts from 'typescript';
import { answerNames } from './answer-names.js';
import { inlineSchema, type Schema } from './json-schema.js';
import { type TypeName, typeNameOf } from './type-names.js';

export interface SharedSchemas {
  /** The schema of a type, with references to what is shared; `place` says in errors where it is. */
  of(type: ts.Type, place: string): Schema;
  /** Gives a value its final references, and every shared schema by its name. */
  finish<T>(value: T): { readonly value: T; readonly schemas: Readonly<Record<string, Schema>> };
}

interface Entry {
  readonly name: TypeName;
  readonly schema: Schema;
}

const money: Schema = {
  type: 'object',
  description: 'Decimal text with the decimals of the currency',
  required: ['amount', 'currency'],
  properties: { amount: { type: 'string' }, currency: { type: 'string', description: 'ISO 4217' } },
};
const taken = { Money: money };
const prefix = '#/components/schemas/';

export function createSharedSchemas(program: ts.Program): SharedSchemas {
  const checker = program.getTypeChecker();
  const made = answerNames(program);
  const entries: (Entry | null)[] = [];
  const known = new Map<TypeName['key'], Schema>();
  const open = new Set<ts.Type>();

  function inline(type: ts.Type, place: string): Schema {
    if (open.has(type)) throw new Error(`${place}: a type without a name contains itself`);
    open.add(type);
    const schema = inlineSchema(type, place, checker, of);
    open.delete(type);
    return schema;
  }

  function share(type: ts.Type, name: TypeName): Schema {
    const reference = { $ref: `${prefix}@${entries.length}` };
    const index = entries.push(null) - 1;
    known.set(name.key, reference);
    const schema = inline(type, name.name);
    entries[index] = { name, schema };
    return reference;
  }

  function of(type: ts.Type, place: string): Schema {
    if (isMoney(type, checker)) return { $ref: `${prefix}Money` };
    const name = isStructured(type, checker) ? (typeNameOf(type, checker) ?? made.get(type)) : null;
    if (!name) return inline(type, place);
    return known.get(name.key) ?? share(type, name);
  }

  return {
    of,
    finish(value) {
      const all = entries.filter((entry) => entry !== null);
      const names = finalNames(all.map(({ name }) => name));
      const renamed = <T>(before: T) => withReferences(before, names);
      const schemas = all.map(({ schema }, index) => [names[index] ?? '', renamed(schema)] as const);
      const sorted = [...Object.entries(taken), ...schemas].sort(([a], [b]) => (a < b ? -1 : 1));
      return { value: renamed(value), schemas: Object.fromEntries(sorted) };
    },
  };
}

/** Objects and their unions, lists apart: what is worth a name of its own. */
function isStructured(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.some((part) => isStructured(part, checker));
  if (type.isIntersection()) return type.types.every(({ flags }) => flags & ts.TypeFlags.Object);
  return (type.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayLikeType(type);
}

function isMoney(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (!(type.flags & ts.TypeFlags.Object) || checker.isArrayLikeType(type)) return false;
  const properties = checker.getPropertiesOfType(type);
  const texts = properties.filter((one) => checker.getTypeOfSymbol(one).flags & ts.TypeFlags.String);
  return (
    properties.length === 2 &&
    texts
      .map(({ name }) => name)
      .sort()
      .join() === 'amount,currency'
  );
}

/** Where several types have one name, or one that is taken, each is named after its file as well. */
function finalNames(names: readonly TypeName[]): readonly string[] {
  const count = (name: string) => names.filter((one) => one.name === name).length;
  const free = ({ name }: TypeName) => count(name) === 1 && !(name in taken) && name !== 'Problem';
  const final = names.map((one) => (free(one) ? one.name : `${one.owner}${one.name}`));
  const twice = final.find((name, index) => final.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two types of one file are called ${twice}`);
  return final;
}

function withReferences<T>(value: T, names: readonly string[]): T {
  const text = JSON.stringify(value).replaceAll(/"#\/components\/schemas\/@(\d+)"/g, (_, index: string) =>
    JSON.stringify(`${prefix}${names[Number(index)] ?? ''}`),
  );
  return JSON.parse(text) as T;
}
