import { type AnySchema, Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Schema = Readonly<Record<string, unknown>>;

interface Described {
  readonly method: string;
  readonly path: RegExp;
  /** What is served under each status, `null` for a body that is no JSON. */
  readonly answers: ReadonlyMap<number, ValidateFunction | null>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

const documents = new Map<string, Promise<readonly Described[]>>();

/**
 * `fetch` that throws where a success is not what the service's own document says, be it only a field more: the type of the
 * route's return value is not true, or `npm run client` was not run after a change.
 */
export async function describedFetch(request: Request): Promise<Response> {
  const response = await fetch(request);
  const { origin, pathname } = new URL(request.url);
  if (!response.ok || !pathname.startsWith('/v1/')) return response;
  const operation = (await describedAt(origin)).find(
    ({ method, path }) => method === request.method && path.test(pathname),
  );
  const faults = operation ? await faultsOf(response, operation) : ['is in no document'];
  if (faults.length > 0)
    throw new Error(`${request.method} ${pathname} ${response.status}: ${faults.join('\n')}`);
  return response;
}

async function faultsOf(response: Response, { answers }: Described): Promise<readonly string[]> {
  const validate = answers.get(response.status);
  if (validate === undefined) return ['has a status that the document does not know'];
  if (validate === null || validate(await response.clone().json())) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function describedAt(origin: string): Promise<readonly Described[]> {
  const known = documents.get(origin) ?? readDocument(origin);
  documents.set(origin, known);
  return known;
}

async function readDocument(origin: string): Promise<readonly Described[]> {
  const document = closed(await (await fetch(`${origin}/docs-json`)).json()) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(document as unknown as AnySchema, 'http://zixin.test/document');
  const paths = Object.entries(document.paths).sort(([a], [b]) => parameters(a) - parameters(b));
  return paths.flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { responses }]) => ({
      method: method.toUpperCase(),
      path: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
      answers: new Map(
        Object.entries(responses).map(([status, { content }]) => {
          const where = ['paths', path, method, 'responses', status, 'content', 'application/json', 'schema'];
          const json = content !== undefined && 'application/json' in content;
          return [
            Number(status),
            json ? lazily(ajv, `http://zixin.test/document#/${where.map(escaped).join('/')}`) : null,
          ];
        }),
      ),
    })),
  );
}

const parameters = (path: string) => path.split('{').length;
const escaped = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

function lazily(ajv: Ajv2020, $ref: string): ValidateFunction {
  let compiled: ValidateFunction | null = null;
  const validate = (data: unknown) => {
    compiled ??= ajv.compile({ $ref });
    const valid = compiled(data);
    validate.errors = compiled.errors;
    return valid;
  };
  validate.errors = undefined as ValidateFunction['errors'];
  return validate as ValidateFunction;
}

/** The document with every object closed: a field that it does not name is a fault. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
  const { type } = value as Schema;
  const isObject = type === 'object' || (Array.isArray(type) && type.includes('object'));
  return isObject && 'properties' in value && !('additionalProperties' in value)
    ? { ...parts, additionalProperties: false }
    : parts;
}
