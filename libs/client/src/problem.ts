import type { components } from './api.generated.js';

/** RFC 9457, as the services answer. `code` is stable; `detail` is in the caller's language. */
export type Problem = components['schemas']['Problem'];

/** A refused or failed call; its message tells each of the errors on a line of its own. */
export class ZixinProblem extends Error {
  override readonly name = 'ZixinProblem';

  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super([`${problem.code}: ${problem.detail}`, ...problem.errors.map(lineOf)].join('\n'));
  }

  get code(): string {
    return this.problem.code;
  }
}

function lineOf({ pointer, rule, message }: Problem['errors'][number]): string {
  return `  ${pointer} (${rule}): ${message}`;
}

/** What was answered instead of success; one that is no problem document (from a proxy, say) gets the code `http-<status>`. */
export function problemOf(status: number, body: unknown): ZixinProblem {
  if (isProblem(body)) return new ZixinProblem(status, { ...body, errors: body.errors ?? [] });
  const code = `http-${status}`;
  const title = `HTTP ${status}`;
  return new ZixinProblem(status, { type: 'about:blank', title, status, code, detail: title, errors: [] });
}

function isProblem(body: unknown): body is Omit<Problem, 'errors'> & Partial<Pick<Problem, 'errors'>> {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
}

/** A call's answer, as openapi-fetch gives it. */
interface Called<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of a call. @throws ZixinProblem when it was refused or failed. */
export async function answered<Data>(call: Promise<Called<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(response.status, error);
  return data as Data;
}
