import { feedEvents } from '@zixin/contracts';
import { typeOf } from './integration-page.js';
import type { MadeFile } from './made-file.js';

/** The JSON Schema of every public event, one file each. */
export function eventSchemas(): readonly MadeFile[] {
  return feedEvents.map((event) => {
    const { $id, title, ...shape } = event;
    const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id, title, ...shape };
    return { path: `docs/schemas/${typeOf(event)}.json`, text: JSON.stringify(schema, null, 2) };
  });
}
