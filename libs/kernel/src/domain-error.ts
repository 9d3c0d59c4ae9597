export type ErrorParams = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A command that only its caller cares about was refused. `code` is stable kebab case and is translated at the edge with
 * `params`; `pointer` is a JSON pointer to the offending field of the command's data, where there is one.
 */
export class DomainError<Code extends string = string> extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: Code,
    readonly params: ErrorParams = {},
    readonly pointer?: string,
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
