import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const root = join(__dirname, '../../..');
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

// The one that the services read policies with.
const { parse } = createRequire(join(root, 'libs/services/package.json'))('yaml') as {
  parse(text: string, options: { merge: boolean }): unknown;
};
export const yamlOf = (path: string): unknown => parse(textOf(path), { merge: true });

interface HealthCheck {
  readonly test?: readonly string[];
  readonly interval?: string;
  readonly disable?: boolean;
}

/** A service of a compose file, as far as it is checked. */
export interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly expose?: readonly string[];
  readonly ports?: readonly string[];
  readonly restart?: string;
  readonly healthcheck?: HealthCheck;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly deploy?: {
    readonly replicas?: number;
    readonly resources?: { readonly limits?: { readonly cpus?: string; readonly memory?: string } };
  };
}

export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks?: Readonly<Record<string, unknown>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
}

export const composeFile = 'docker-compose.yml';
export const scaleFile = 'docker-compose.scale.yml';

/** The second file on top of the first, as compose does it for what both of them use here. */
export function scaled(): Compose {
  const [base, more] = [yamlOf(composeFile) as Compose, yamlOf(scaleFile) as Compose];
  const services: Record<string, Service> = { ...base.services };
  for (const [name, extra] of Object.entries(more.services)) {
    const before = services[name];
    services[name] = { ...before, ...extra, deploy: { ...before?.deploy, ...extra.deploy } };
  }
  return {
    services,
    networks: { ...base.networks, ...more.networks },
    volumes: { ...base.volumes, ...more.volumes },
  };
}

/** Name of the part of Zixin that a service starts: `apps/<name>/dist/main.js`. */
export function partOf({ command = [] }: Service): string | undefined {
  return /^apps\/([a-z-]+)\/dist\/main\.js$/.exec(command[1] ?? '')?.[1];
}

export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
