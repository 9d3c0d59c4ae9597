import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { type DtoClass, kindOf, validationsOf } from './dto-shape.js';

type Validation = NonNullable<ReturnType<ReturnType<typeof validationsOf>['get']>>[number];
type Schema = Record<string, unknown>;

const describedBySwagger = 'swagger/apiModelProperties';
const described = new WeakSet<DtoClass>();

const text = (more: Schema = {}): Schema => ({ type: 'string', ...more });

/** What a validation rule says in the words of JSON schema, by the rule's name and arguments. */
const words: Readonly<Record<string, (...constraints: readonly unknown[]) => Schema>> = {
  isString: () => text(),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isArray: () => ({ isArray: true }),
  min: (minimum) => ({ minimum }),
  max: (maximum) => ({ maximum }),
  minLength: (minLength) => ({ minLength }),
  maxLength: (maxLength) => ({ maxLength }),
  isLength: (minLength, maxLength) => ({ minLength, maxLength }),
  matches: (pattern) => ({ pattern: pattern instanceof RegExp ? pattern.source : pattern }),
  isIn: (values) => text({ enum: values }),
  isEmail: () => text({ format: 'email' }),
  arrayMaxSize: (maxItems) => ({ maxItems }),
  arrayMinSize: (minItems) => ({ minItems }),
  calendarDate: () => text({ format: 'date' }),
  instant: () => text({ format: 'date-time' }),
  uuid: () => text({ format: 'uuid' }),
  foreignNumber: () => text({ minLength: 1, maxLength: 64 }),
  plainText: (maxLength) => text({ minLength: 1, maxLength }),
  decimalText: () => text({ format: 'decimal' }),
  currency: () => text({ pattern: '^[A-Z]{3}$', example: 'CNY' }),
  amount: () => text({ format: 'decimal', example: '1250.00' }),
};

/** Tells Swagger the properties of a DTO, and of the DTOs inside it, by their validation rules; what is told already stays. */
export function describeDto(dto: DtoClass): void {
  if (described.has(dto)) return;
  described.add(dto);
  const { prototype } = dto as { prototype: object };
  for (const [property, validations] of validationsOf(dto)) {
    const inside = kindOf(dto, property).nested?.();
    if (inside) describeDto(inside);
    if (!Reflect.hasMetadata(describedBySwagger, prototype, property))
      ApiProperty(optionsOf(dto, property, validations))(prototype, property);
  }
}

function optionsOf(dto: DtoClass, property: string, validations: readonly Validation[]): ApiPropertyOptions {
  const { nested, list } = kindOf(dto, property);
  const schemas = validations.map((one) => ({
    ...words[one.name ?? '']?.(...((one.constraints ?? []) as readonly unknown[])),
    ...(one.each ? { isArray: true } : {}),
  }));
  const required = !validations.some(({ type }) => type === 'conditionalValidation');
  const of = nested ? { type: nested(), isArray: list === true } : {};
  return { type: 'string', ...Object.assign({}, ...schemas), ...of, required } as ApiPropertyOptions;
}
