import 'reflect-metadata';
import { getMetadataStorage, type ValidationArguments } from 'class-validator';
import type { Complaint } from './refusal.js';

export type DtoClass = abstract new () => object;
type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
type Value = Readonly<Record<string, unknown>>;

/** How a property holds other DTOs, and how its text becomes a number. See `fields.ts`. */
export interface PropertyKind {
  readonly nested?: () => DtoClass;
  readonly list?: boolean;
  readonly numberText?: boolean;
}
const kindKey = Symbol('property-kind');

export function markProperty(prototype: object, property: string, kind: PropertyKind): void {
  Reflect.defineMetadata(kindKey, kind, prototype, property);
}
export function kindOf(dto: DtoClass, property: string): PropertyKind {
  const { prototype } = dto as { prototype: object };
  return (Reflect.getMetadata(kindKey, prototype, property) as PropertyKind | undefined) ?? {};
}

interface Rule {
  readonly name: string;
  readonly each: boolean;
  readonly constraints: readonly unknown[];
  applies(object: object, value: unknown): boolean;
  holds(value: unknown, object: object): boolean;
}

interface Property {
  readonly name: string;
  readonly optional: boolean;
  readonly kind: PropertyKind;
  readonly conditions: readonly ((object: object, value: unknown) => boolean)[];
  /** In the order they are written in the class. */
  readonly rules: readonly Rule[];
}

/** What class-validator holds for a class, by property; of one property in the order its decorators are written. */
export function validationsOf(dto: DtoClass): ReadonlyMap<string, readonly Metadata[]> {
  const properties = new Map<string, Metadata[]>();
  for (const metadata of getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false)) {
    const of = properties.get(metadata.propertyName) ?? [];
    properties.set(metadata.propertyName, [metadata, ...of]);
  }
  return properties;
}

const shapes = new WeakMap<DtoClass, readonly Property[]>();

function shapeOf(dto: DtoClass): readonly Property[] {
  const known = shapes.get(dto);
  if (known) return known;
  const shape = Array.from(validationsOf(dto), ([name, all]) => propertyOf(dto, name, all));
  shapes.set(dto, shape);
  return shape;
}

function propertyOf(dto: DtoClass, name: string, all: readonly Metadata[]): Property {
  const kind = kindOf(dto, name);
  const conditional = all.filter(({ type }) => type === 'conditionalValidation');
  for (const { type, groups } of all) {
    const nestedUnmarked = type === 'nestedValidation' && !kind.nested;
    if (nestedUnmarked || type === 'promiseValidation' || (groups ?? []).length > 0)
      throw new Error(`${dto.name}.${name}: use Nested or NestedList, no promises and no groups`);
  }
  return {
    name,
    kind,
    optional: conditional.some((metadata) => metadata.name === 'isOptional'),
    conditions: conditional
      .filter((metadata) => metadata.name !== 'isOptional')
      .map(({ constraints }) => constraints[0] as Property['conditions'][number]),
    rules: all.filter(({ type }) => type === 'customValidation').map((metadata) => ruleOf(dto, metadata)),
  };
}

function ruleOf(dto: DtoClass, metadata: Metadata): Rule {
  const [constraint] = getMetadataStorage().getTargetValidatorConstraints(metadata.constraintCls);
  if (!constraint || constraint.async)
    throw new Error(`${dto.name}.${metadata.propertyName}: rules are synchronous`);
  const { instance, name } = constraint;
  const { propertyName: property, constraints, validateIf } = metadata;
  return {
    name: kebab(name),
    each: metadata.each,
    constraints: constraints ?? [],
    applies: (object, value) => !validateIf || validateIf(object, value),
    holds(value, object) {
      const args: ValidationArguments = { targetName: dto.name, property, object, value, constraints };
      return instance.validate(value, args) === true;
    },
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Reads a plain value as a DTO by the class-validator rules of its class, compiled once per class (class-validator itself looks
 * everything up again on every call). Unknown properties are complaints; of each property only the first broken rule is told,
 * in the order the decorators are written. An optional property that is null is absent.
 */
export function readDto<T extends object>(
  dto: abstract new () => T,
  value: unknown,
  complaints: Complaint[],
  unknownRule = 'unknown-property',
): T {
  return readObject(dto, value, '', { complaints, unknownRule }) as T;
}

interface Reading {
  readonly complaints: Complaint[];
  readonly unknownRule: string;
}

function readObject(dto: DtoClass, value: unknown, pointer: string, reading: Reading): object {
  const result = Object.create((dto as { prototype: object }).prototype) as Record<string, unknown>;
  if (!isPlainObject(value)) {
    reading.complaints.push({ pointer, rule: 'is-object' });
    return result;
  }
  const shape = shapeOf(dto);
  let known = 0;
  for (const property of shape) {
    if (Object.hasOwn(value, property.name)) known += 1;
    readProperty(property, value, pointer, reading, result);
  }
  if (known < Object.keys(value).length) {
    for (const name of Object.keys(value))
      if (!shape.some((property) => property.name === name))
        reading.complaints.push({ pointer: `${pointer}/${escapePointer(name)}`, rule: reading.unknownRule });
  }
  return result;
}

function readProperty(
  property: Property,
  object: Value,
  parent: string,
  reading: Reading,
  result: Record<string, unknown>,
): void {
  const { name, kind, rules } = property;
  const given = Object.hasOwn(object, name) ? object[name] : undefined;
  const absent = given === undefined || given === null;
  if (absent && property.optional) return;
  if (!property.conditions.every((condition) => condition(object, given))) {
    if (!absent) result[name] = given;
    return;
  }
  const value = textAsNumber(kind, given);
  const pointer = `${parent}/${escapePointer(name)}`;
  const broken = absent ? { pointer, rule: 'required' } : firstBroken(rules, value, object, pointer);
  if (broken) reading.complaints.push(broken);
  else result[name] = readNested(kind, value, pointer, reading);
}

function firstBroken(
  rules: readonly Rule[],
  value: unknown,
  object: object,
  pointer: string,
): Complaint | undefined {
  for (const rule of rules) {
    if (!rule.applies(object, value)) continue;
    if (!rule.each) {
      if (!rule.holds(value, object)) return complaint(rule, pointer);
      continue;
    }
    if (!Array.isArray(value)) return { pointer, rule: 'is-array' };
    const wrong = value.findIndex((entry: unknown) => !rule.holds(entry, object));
    if (wrong >= 0) return complaint(rule, `${pointer}/${wrong}`);
  }
  return undefined;
}

function complaint({ name, constraints }: Rule, pointer: string): Complaint {
  const params = constraints.map((of, index) => [
    String(index),
    Array.isArray(of) ? of.join(', ') : String(of),
  ]);
  return { pointer, rule: name, params: Object.fromEntries(params) as Record<string, string> };
}

function readNested(kind: PropertyKind, value: unknown, pointer: string, reading: Reading): unknown {
  const dto = kind.nested?.();
  if (!dto) return value;
  if (!kind.list) return readObject(dto, value, pointer, reading);
  if (!Array.isArray(value)) {
    reading.complaints.push({ pointer, rule: 'is-array' });
    return value;
  }
  return value.map((entry, index) => readObject(dto, entry, `${pointer}/${index}`, reading));
}

function textAsNumber(kind: PropertyKind, given: unknown): unknown {
  return kind.numberText && typeof given === 'string' && /^-?\d{1,15}$/.test(given) ? Number(given) : given;
}

function isPlainObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
