import { knownFactNames } from '@zixin/services/policies';
import { type Output, print } from '../output.js';

export interface FactNamesOptions extends Output {
  /** Only names that begin with it, such as `ratio`. */
  readonly only?: string;
}

/** The names of the facts that policies may read, one a line; needs no store. */
export function factNames(options: FactNamesOptions): void {
  const names = knownFactNames().filter((name) => name.startsWith(options.only ?? ''));
  print(options, { names }, () => names.join('\n'));
}
