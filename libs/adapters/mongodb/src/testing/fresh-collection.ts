import type { Collection } from '@zixin/kernel';
import { freshName } from '@zixin/kernel/testing';

/** A collection that nothing was written to. */
export const freshCollection = (
  fields: readonly string[] = [],
  indexes: readonly string[] = [],
): Collection => ({
  name: freshName('fresh_'),
  version: 1,
  fields,
  indexes,
});
