import { readFileSync } from 'node:fs';

/** Of the product: every package of it has the same. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  }
).version;
