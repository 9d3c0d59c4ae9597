import { accessSync, constants, statSync } from 'node:fs';
import { collectionOf } from '@zixin/kernel';
import { logSource } from '@zixin/services/composition';
import { allViews, type Person, people } from '@zixin/views';
import { FoundWrong, type Output, print, table } from './output.js';
import type { Session } from './session.js';

interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
}

/** Looks at settings, files, log, views, calendar and people; says what to do about a problem. @throws FoundWrong. */
export async function doctor(session: Session, options: Output): Promise<void> {
  const checks = [
    ...settingChecks(session),
    ...fileChecks(session),
    ...(await logChecks(session)),
    ...(await viewChecks(session)),
    ...(await peopleChecks(session)),
  ];
  const ok = checks.every((check) => check.ok);
  print(options, { ok, checks }, () =>
    table(
      ['', 'Check', 'Found'],
      checks.map((one) => [one.ok ? 'ok' : 'PROBLEM', one.check, one.found]),
    ),
  );
  if (!ok) throw new FoundWrong('the doctor found a problem');
}

function settingChecks({ settings }: Session): Check[] {
  const { data, timeZone, currency } = settings;
  return [
    { check: 'Node', ok: true, found: process.version },
    { check: 'settings', ok: true, found: `data ${data}, time zone ${timeZone}, currency ${currency}` },
  ];
}

function fileChecks({ stores, settings }: Session): Check[] {
  const files = [
    ['event log', stores.eventStore.path],
    ['views', stores.readStore.path],
    ['secrets', `${settings.data}/secrets.db`],
  ] as const;
  return files.map(([check, path]) => {
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
      const { size, mode } = statSync(path);
      const open = check === 'secrets' && (mode & 0o077) !== 0;
      const advice = open ? ': others may read it, run chmod 600' : '';
      return { check, ok: !open, found: `${path}, ${(size / 2 ** 20).toFixed(1)} MiB${advice}` };
    } catch (error) {
      return { check, ok: false, found: `${path} cannot be used: ${(error as Error).message}` };
    }
  });
}

async function logChecks({ stores, service }: Session): Promise<Check[]> {
  const damage = stores.eventStore.damage();
  const head = await stores.eventStore.head();
  const { lastOpened } = (await service.commands.states.calendar()).state;
  return [
    {
      check: 'structure of the log',
      ok: damage === null,
      found: damage ?? 'whole (hash chains: run verify)',
    },
    { check: 'events', ok: true, found: head === null ? 'none yet' : String(Number(head)) },
    {
      check: 'business day',
      ok: true,
      found: lastOpened === null ? 'none opened yet: a server opens them' : `last opened ${lastOpened}`,
    },
  ];
}

async function viewChecks({ stores }: Session): Promise<Check[]> {
  const head = await stores.eventStore.head();
  return Promise.all(
    allViews.map(async (view) => {
      const live = await stores.readStore.liveVersion(view.name);
      const at = (await stores.readStore.checkpoints(collectionOf(view)))[logSource] ?? '';
      const behind = Number(head ?? 0) - Number(at);
      const built =
        live === view.version ? `version ${live}` : 'not built yet: a server or any report builds it';
      return { check: `view ${view.name}`, ok: true, found: `${built}, ${behind} positions behind` };
    }),
  );
}

async function peopleChecks({ stores, upToDate }: Session): Promise<Check[]> {
  await upToDate();
  const { items } = await stores.readStore.find<Person>(collectionOf(people), { limit: 1_000 });
  const admins = items.filter(({ doc }) => doc.roles.includes('admin')).length;
  const found =
    items.length === 0
      ? 'nobody yet: the first start makes an admin'
      : `${items.length}, of them ${admins} admin`;
  return [{ check: 'people and services', ok: items.length === 0 || admins > 0, found }];
}
