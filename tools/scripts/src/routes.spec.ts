import { filesUnder, textOf } from './deployment.js';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly controller: string;
}

const verb = /@(Get|Post|Put|Patch|Delete)\(([^)]*)\)/g;

/** Routes of the controllers as their decorators tell them. */
const routes: readonly Route[] = filesUnder('libs/services/src')
  .filter((file) => file.endsWith('.controller.ts'))
  .flatMap((file) => {
    const text = textOf(file);
    const prefix = /@Controller\('([^']*)'\)/.exec(text)?.[1] ?? '';
    const controller = /export class (\w+)/.exec(text.slice(text.indexOf('@Controller')))?.[1] ?? file;
    return Array.from(text.matchAll(verb)).flatMap(([, method = '', paths = '']) =>
      (paths.match(/'[^']*'/g) ?? ["''"]).map((path) => ({
        method: method.toUpperCase(),
        path: `/${prefix}/${path.slice(1, -1)}`.replace(/\/$/, '').replace(/:\w+/g, '0190-a'),
        controller,
      })),
    );
  });

/** The area a controller belongs to, as the services mount them. */
const areas = new Map(
  Array.from(
    textOf('libs/services/src/modules.ts').matchAll(
      /export const (investigation|rating|limit|payment|query|access)Controllers[^=]*= \[([^\]]*)\]/g,
    ),
  ).flatMap(([, area = '', list = '']) => (list.match(/\w+/g) ?? []).map((name) => [name, area] as const)),
);
const serviceOf = (area: string | undefined) => (area === 'access' ? 'query-service' : `${area}-service`);

interface Line {
  readonly service: string;
  matches(method: string, path: string): boolean;
}

/** The proxy's table: for each request the last line that matches wins. */
function table(): readonly Line[] {
  const text = textOf('deploy/Caddyfile');
  const matcher = (name: string): string => {
    const [, inline, block] =
      new RegExp(`^\\t+${name} (?:(path_regexp .*)|\\{([^}]*)\\})`, 'm').exec(text) ?? [];
    return inline ?? block ?? 'no such matcher';
  };
  return Array.from(text.matchAll(/^\t+vars (?:(@[\w-]+) )?service ([\w-]+)$/gm)).map(
    ([, name, service = '']) => {
      const rules = name === undefined ? '' : matcher(name);
      const methods = /method (.*)/.exec(rules)?.[1]?.split(' ');
      const path = new RegExp(name === undefined ? '^' : (/path_regexp (.*)/.exec(rules)?.[1] ?? 'no path'));
      return {
        service,
        matches: (method, asked) => (methods?.includes(method) ?? true) && path.test(asked),
      };
    },
  );
}

const lines = table();
const chosen = (method: string, path: string) =>
  lines.filter((line) => line.matches(method, path)).at(-1)?.service;

describe('the proxy', () => {
  it('knows the routes of every controller', () => {
    expect(routes.length).toBeGreaterThan(100);
    expect(routes.filter(({ controller }) => !areas.has(controller))).toEqual([]);
  });

  it.each(routes.map((route) => [route.method, route.path, route] as const))(
    '%s %s',
    (method, path, route) => {
      expect(chosen(method, path)).toBe(serviceOf(areas.get(route.controller)));
    },
  );

  it.each(['/', '/customers', '/customers/0190-a/decisions', '/assets/index-a1.js', '/favicon.svg'])(
    'asks the query service for %s of the admin app',
    (path) => expect(chosen('GET', path)).toBe('query-service'),
  );

  it('keeps a slash in a number, and whatever it does not know is a read', () => {
    expect(chosen('POST', '/v1/customers/number:A/1/orders')).toBe('limit-service');
    expect(chosen('GET', '/docs')).toBe('query-service');
  });

  it('reaches the one service that people log in at', () => {
    const mounting = filesUnder('apps').filter(
      (file) =>
        /^apps\/[a-z]+-service\/src\/.*\.ts$/.test(file) && textOf(file).includes('accessControllers'),
    );
    expect(new Set(mounting.map((file) => file.split('/')[1]))).toEqual(new Set([serviceOf('access')]));
  });
});
