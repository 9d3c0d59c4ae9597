import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@zixin/platform/core';
import { composeProblems } from './compose-schema.js';
import { type Compose, composeFile, partOf, root, scaled, scaleFile, textOf, yamlOf } from './deployment.js';

const composition = scaled();
const services = Object.entries(composition.services);
const parts = services.filter(([, service]) => partOf(service) !== undefined);
const folder = mkdtempSync(join(tmpdir(), 'zixin-env-'));
afterAll(() => rmSync(folder, { recursive: true }));

function madeEnv(name: string): { readonly text: string; readonly values: Record<string, string> } {
  const path = join(folder, name);
  const { status } = spawnSync('sh', [join(root, 'deploy/make-env.sh'), path], { stdio: 'ignore' });
  expect(status).toBe(0);
  expect(statSync(path).mode & 0o077).toBe(0);
  const text = readFileSync(path, 'utf8');
  const lines = text.trimEnd().split('\n');
  return { text, values: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2))) };
}

describe('the compose files', () => {
  it.each([
    [composeFile, yamlOf(composeFile)],
    [scaleFile, yamlOf(scaleFile)],
    ['both', scaled()],
  ])('%s: as the compose specification has it', (_name, content) => {
    expect(composeProblems(content)).toEqual([]);
  });

  it('are read strictly: a misspelt key, a number where text must be, a condition that there is not', () => {
    const wrong = (service: object) => composeProblems({ services: { one: { image: 'a:1', ...service } } });
    expect(wrong({})).toEqual([]);
    for (const service of [
      { helthcheck: {} },
      { healthcheck: { test: 7 } },
      { depends_on: { two: { condition: 'service_ready' } } },
      { restart: true },
      { deploy: { resources: { limits: { memmory: '1G' } } } },
    ])
      expect([service, wrong(service).length > 0]).toEqual([service, true]);
  });

  it('use what compose knows at the top', () => {
    const known = ['name', 'services', 'networks', 'volumes'];
    for (const file of [composeFile, scaleFile])
      expect(
        Object.keys(yamlOf(file) as Compose).filter((key) => !key.startsWith('x-') && !known.includes(key)),
      ).toEqual([]);
  });

  it.each(services)(
    '%s: image, restart, limits and health',
    (_name, { image, restart, healthcheck, deploy }) => {
      expect(image).toMatch(/^[a-z0-9./-]+:[\w.-]+$/);
      expect(restart).toBeDefined();
      const { cpus, memory } = deploy?.resources?.limits ?? {};
      expect([typeof cpus, memory]).toEqual(['string', expect.stringMatching(/^\d+[MG]$/)]);
      expect(Boolean(healthcheck?.disable) || (healthcheck?.test && healthcheck.interval)).toBeTruthy();
    },
  );

  it.each(services)(
    '%s: networks, volumes and files that are there',
    (_name, { networks = [], volumes = [] }) => {
      expect(networks.length).toBeGreaterThan(0);
      for (const network of networks) expect(composition.networks).toHaveProperty(network);
      for (const volume of volumes) {
        const source = volume.split(':')[0] ?? '';
        const there = source.startsWith('.')
          ? existsSync(join(root, source))
          : source in (composition.volumes ?? {});
        expect([source, there]).toEqual([source, true]);
      }
    },
  );

  it.each(services)(
    '%s waits for what is there and can tell that it is ready',
    (_name, { depends_on = {} }) => {
      for (const [other, { condition }] of Object.entries(depends_on)) {
        const needed = composition.services[other];
        expect([other, needed === undefined]).toEqual([other, false]);
        if (condition === 'service_healthy') expect(needed?.healthcheck?.test).toBeDefined();
      }
    },
  );

  it('explain every image, port and health check in a line before it', () => {
    for (const file of [composeFile, scaleFile]) {
      const lines = textOf(file).split('\n');
      const explained = (at: number) => /^\s*#/.test(lines[at - 1] ?? '');
      const bare = lines.filter(
        (line, at) =>
          (/^ +(ports|expose|test|healthcheck: \{)\b/.test(line) && !explained(at)) ||
          (/^ +image:/.test(line) && !explained(at) && !explained(at - 1)),
      );
      expect(bare).toEqual([]);
    }
  });

  it('publish one port of Zixin, the proxy’s, and none of an engine', () => {
    const published = services.filter(([, { ports }]) => ports).map(([name]) => name);
    expect(published).toEqual(['proxy', 'grafana']);
  });

  it('start every part there is, and no other', () => {
    const names = parts.map(([, service]) => partOf(service) ?? '');
    expect(parts.map(([name]) => name)).toEqual(names);
    const alone = ['admin', 'cli', 'e2e', 'zixin'];
    const present = readdirSync(join(root, 'apps')).filter((name) => !alone.includes(name));
    expect([...names].sort()).toEqual(present.sort());
  });
});

describe('deploy/make-env.sh', () => {
  it('makes every variable that the files use, and no other', () => {
    const used = [composeFile, scaleFile].flatMap((file) =>
      Array.from(textOf(file).matchAll(/\$\{(\w+)/g), ([, name]) => name),
    );
    expect(Object.keys(madeEnv('fresh').values).sort()).toEqual(Array.from(new Set(used)).sort());
  });

  it('keeps what is there, and makes other secrets for another house', () => {
    const first = madeEnv('one');
    expect(madeEnv('one').text).toBe(first.text);
    const other = madeEnv('two').values;
    for (const name of ['ZIXIN_SECRET', 'ZIXIN_ADMIN_PASSWORD', 'GRAFANA_PASSWORD']) {
      expect(first.values[name]).toMatch(/^[\w-]{32,}$/);
      expect(other[name]).not.toBe(first.values[name]);
    }
  });

  it('gives every part settings that it accepts', () => {
    const { values } = madeEnv('settings');
    for (const [name, { environment = {} }] of parts) {
      const filled = Object.entries(environment).map(([key, text]) => [
        key,
        text.replace(/\$\{(\w+)[^}]*\}/g, (_all, variable: string) => values[variable] ?? ''),
      ]);
      const settings = readSettings(Object.fromEntries(filled) as Record<string, string>);
      expect([name, settings.eventStore.scheme, settings.readStore.scheme]).toEqual([
        name,
        'esdb',
        'mongodb',
      ]);
      expect(settings).toMatchObject({ bus: { scheme: 'kafka' }, host: '0.0.0.0', port: 3000 });
    }
  });
});

describe('the image', () => {
  const dockerfile = textOf('Dockerfile');

  it('copies what is there and what the context holds, and runs as nobody special', () => {
    expect(dockerfile.match(/^USER .*/m)?.[0]).toBe('USER node');
    const ignore = textOf('.dockerignore').split('\n');
    expect(ignore).toContain('*');
    for (const line of ignore.filter((entry) => entry.startsWith('!')))
      expect([line, existsSync(join(root, line.slice(1).replace('tsconfig*', 'tsconfig')))]).toEqual([
        line,
        true,
      ]);
    expect(ignore.filter((entry) => entry.startsWith('!') && entry.includes('.env'))).toEqual([]);
    expect(composition.services['relay']?.healthcheck?.test?.[2]).toBe('deploy/ready.mjs');
    expect(ignore).toContain('!deploy/ready.mjs');
  });
});
