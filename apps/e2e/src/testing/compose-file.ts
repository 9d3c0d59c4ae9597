import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './server.js';

export interface ComposeService {
  /** Program and arguments, run at the root of the checkout. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

interface ComposeFile {
  readonly services: Readonly<
    Record<string, { readonly command?: readonly string[]; readonly environment?: Record<string, string> }>
  >;
}

/** The services of `docker-compose.yml` that run this checkout, by name. */
export function composeServices(): ReadonlyMap<string, ComposeService> {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
  const { services } = parse(text, { merge: true }) as ComposeFile;
  return new Map(
    Object.entries(services).flatMap(([name, { command, environment = {} }]) =>
      command?.[0] === 'node' ? [[name, { command, environment }] as const] : [],
    ),
  );
}

type Matches = (method: string, path: string) => boolean;

/** Which service the proxy of `deploy/Caddyfile` sends a request to: the last of its rules that matches. */
export function composeRoutes(): (method: string, path: string) => string {
  const text = readFileSync(join(root, 'deploy/Caddyfile'), 'utf8');
  const matchers = new Map<string, Matches>();
  for (const [, name, short, long] of text.matchAll(/^\s*@([\w-]+) (?:path_regexp (\S+)|\{([^}]*)\})$/gm))
    matchers.set(String(name), matcher(short, long));
  const rules = Array.from(text.matchAll(/^\s*vars (?:@([\w-]+) )?service ([\w-]+)$/gm), (rule) => ({
    matches: rule[1] === undefined ? () => true : (matchers.get(rule[1]) as Matches),
    service: String(rule[2]),
  }));
  return (method, path) => {
    const rule = rules.filter(({ matches }) => matches(method, path)).at(-1);
    if (!rule) throw new Error(`the proxy sends ${method} ${path} nowhere`);
    return rule.service;
  };
}

function matcher(short: string | undefined, long: string | undefined): Matches {
  const path = new RegExp(short ?? String(/path_regexp (\S+)/.exec(long ?? '')?.[1]));
  const methods = /method ([A-Z ]+)/
    .exec(long ?? '')?.[1]
    ?.trim()
    .split(' ');
  return (method, at) => (methods?.includes(method) ?? true) && path.test(at);
}
