import type { ErrorParams } from '@zixin/kernel';

/** One thing wrong with a request: where (JSON pointer), which rule, and the rule's parameters. */
export interface Complaint {
  readonly pointer: string;
  readonly rule: string;
  readonly params?: ErrorParams;
}

/**
 * The shell answers a request with a problem: a registered code, its parameters, headers of the answer. For refusals of the
 * domain there is DomainError.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly params: ErrorParams = {},
    readonly headers: Readonly<Record<string, string>> = {},
    readonly complaints: readonly Complaint[] = [],
  ) {
    super(code);
  }
}
