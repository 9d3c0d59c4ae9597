import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './deployment.js';

interface Validator {
  (content: unknown): boolean;
  readonly errors?: readonly { readonly message?: string }[] | null;
}
type Ajv = new (options: object) => { compile(schema: unknown): Validator };

// The schema comes with the compose client of testcontainers; its validator is the one that ESLint reads its rules with.
const workspace = createRequire(join(root, 'package.json'));
const folder = dirname(workspace.resolve('docker-compose/package.json'));
const { $schema: _, ...schema } = JSON.parse(
  readFileSync(join(folder, 'schema/compose-spec.json'), 'utf8'),
) as Record<string, unknown>;
const Validate = workspace('ajv') as Ajv;
const validate = new Validate({
  allErrors: true,
  unknownFormats: 'ignore',
  schemaId: 'auto',
  logger: false,
}).compile(schema);

/** What breaks the JSON schema of the compose specification; nothing when it is kept. */
export function composeProblems(content: unknown): readonly string[] {
  return validate(content) ? [] : (validate.errors ?? []).map((error) => JSON.stringify(error));
}
