import {
  distributedSettings,
  isStoreUnusable,
  readSettings,
  SettingsInvalid,
  startTracing,
  stopOnSignals,
} from '@zixin/platform';
import { openEngines } from '@zixin/platform/distributed';
import { lateLog } from './late-log.js';
import { serveService } from './serve-service.js';
import type { ServiceRole } from './service-role.js';

const exits = { failed: 1, usage: 2, store: 3 } as const;

/** A service as a process: settings from the environment, lines on stderr, stop on signals, exit codes as for the whole product. */
export function runService(role: ServiceRole): void {
  start(role).catch(leave);
}

async function start(role: ServiceRole): Promise<void> {
  const settings = distributedSettings(readSettings(process.env));
  const log = lateLog();
  const onTrouble = (error: Error) => log.warn({ err: error }, 'an engine is in trouble');
  const engines = await openEngines(settings, { onTrouble });
  const stopTracing = await startTracing(process.env, `zixin-${role.name}`);
  const serving = await serveService(role, settings, engines, log).catch(async (error: unknown) => {
    await engines.close();
    throw error;
  });
  stopOnSignals(async () => {
    await serving.close();
    await stopTracing();
  });
  serving.ended.catch((error: unknown) => {
    log.error({ err: error }, 'the work failed for good');
    leave(error);
  });
  const { address, firstAdmin } = serving;
  process.stderr.write(`Zixin ${role.name} listens on ${address}\n`);
  if (firstAdmin?.generatedPassword)
    process.stderr.write(
      `First start: log in as ${firstAdmin.login} with the password\n  ${firstAdmin.generatedPassword}\nIt is shown this once. Change it with PUT /v1/me/password.\n`,
    );
}

function leave(error: unknown): void {
  const told = error instanceof SettingsInvalid || isStoreUnusable(error);
  const text = error instanceof Error ? (!told && error.stack) || error.message : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(
    error instanceof SettingsInvalid ? exits.usage : isStoreUnusable(error) ? exits.store : exits.failed,
  );
}
