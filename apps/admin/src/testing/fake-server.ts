import type { paths } from '@zixin/client';

type Method = 'get' | 'post' | 'put' | 'delete';
type Content<Response> = Response extends { readonly content: { readonly 'application/json': infer Body } }
  ? Body
  : Response extends { content: { 'application/json': infer Body } }
    ? Body
    : unknown;
type Succeeding<Responses> = Content<Responses[keyof Responses & (200 | 201)]>;
type Sketch<Value> = Value extends readonly (infer Item)[]
  ? readonly Sketch<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: Sketch<Value[Name]> }
    : Value;

/** What an operation answers, by the OpenAPI document; a test says only what its screen reads. */
type Answer<Path extends keyof paths, M extends Method> = paths[Path] extends {
  readonly [Name in M]: { readonly responses: infer Responses };
}
  ? Sketch<Succeeding<Responses>>
  : unknown;

export interface Asked {
  readonly method: Method;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: Headers;
}

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly times?: number;
}

interface Rule extends Reply {
  readonly method: Method;
  readonly pattern: RegExp;
  readonly body: unknown;
  used: number;
}

const patternOf = (path: string) => new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);

/** The service as a screen sees it. The newest answer for an operation counts; a request without one fails the test. */
export interface FakeServer {
  answers<Path extends keyof paths & string, M extends Method>(
    method: M,
    path: Path,
    body: Answer<Path, M> | ((asked: Asked) => unknown),
    reply?: Reply,
  ): void;
  /** RFC 9457, as the services refuse. */
  refuses(method: Method, path: keyof paths & string, status: number, problem: object, times?: number): void;
  /** Breaks the network for this many requests of the operation. */
  breaks(method: Method, path: keyof paths & string, times: number): void;
  asked(method: Method, path: keyof paths & string): readonly Asked[];
  unanswered(): readonly string[];
  reset(): void;
  fetch(request: Request): Promise<Response>;
}

const gone = Symbol('gone');

export function createFakeServer(): FakeServer {
  let rules: Rule[] = [];
  let requests: Asked[] = [];
  let missed: string[] = [];
  const add = (method: Method, path: string, body: unknown, reply: Reply = {}) =>
    rules.unshift({ ...reply, method, pattern: patternOf(path), body, used: 0 });
  return {
    answers: (method, path, body, reply) => void add(method, path, body, reply),
    refuses(method, path, status, problem, times = 1) {
      const text = { type: 'about:blank', title: '', code: 'refused', detail: 'Refused', errors: [] };
      add(method, path, { ...text, status, ...problem }, { status, times });
    },
    breaks: (method, path, times) => void add(method, path, gone, { times }),
    asked: (method, path) =>
      requests.filter((one) => one.method === method && patternOf(path).test(one.path)),
    unanswered: () => missed,
    reset() {
      rules = [];
      requests = [];
      missed = [];
    },
    async fetch(request) {
      const asked = await askedOf(request);
      requests.push(asked);
      const rule = rules.find(
        ({ method, pattern, times = Infinity, used }) =>
          method === asked.method && pattern.test(asked.path) && used < times,
      );
      if (!rule) {
        missed.push(`${asked.method} ${asked.path}`);
        return new Response('{}', { status: 404 });
      }
      rule.used += 1;
      if (rule.body === gone) throw new TypeError('fetch failed');
      const body: unknown = typeof rule.body === 'function' ? await rule.body(asked) : rule.body;
      const { status = 200, headers = {} } = rule;
      return new Response(status === 204 ? null : JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json', ...headers },
      });
    },
  };
}

async function askedOf(request: Request): Promise<Asked> {
  const { pathname, searchParams } = new URL(request.url);
  const text = await request.clone().text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const method = request.method.toLowerCase() as Method;
  return { method, path: pathname, query: searchParams, body, headers: request.headers };
}
