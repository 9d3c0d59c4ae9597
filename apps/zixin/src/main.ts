import { StoreUnusable } from '@zixin/adapter-sqlite';
import { localSettings, readSettings, SettingsInvalid, stopOnSignals } from '@zixin/platform';
import { CommanderError } from 'commander';
import { offerDemo } from './demo-offer.js';
import { letDemoPeopleIn } from './demo-people.js';
import { serve } from './serve.js';
import { startOptions } from './start-options.js';

const exitUsage = 2;
const exitStore = 3;

async function main(): Promise<void> {
  const asked = startOptions(process.argv.slice(2));
  const settings = localSettings(readSettings(process.env));
  const demo = await offerDemo(settings, asked.demo);
  const { address, firstAdmin, app, close } = await serve(settings);
  stopOnSignals(close);
  const lines = [
    `Zixin listens on ${address}`,
    `  screens ${address}`,
    `  docs    ${address}/docs`,
    `  health  ${address}/health/ready`,
  ];
  if (firstAdmin?.generatedPassword) {
    lines.push(
      '',
      `First start: log in as ${firstAdmin.login} with the password`,
      `  ${firstAdmin.generatedPassword}`,
    );
    lines.push('It is shown this once. Change it under Settings.');
  }
  const password = firstAdmin?.generatedPassword ?? settings.adminPassword;
  if (demo && password !== null) {
    lines.push('', "The demo's people sign in with the same password:");
    lines.push(...(await letDemoPeopleIn(app.platform.sessions, password)));
  }
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** Tells why it does not run and gives the exit code; commander has told by then. */
function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitUsage;
  const known = error instanceof SettingsInvalid || error instanceof StoreUnusable;
  const words = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : error;
  process.stderr.write(`${String(words)}\n`);
  if (error instanceof SettingsInvalid) return exitUsage;
  return error instanceof StoreUnusable ? exitStore : 1;
}

main().catch((error: unknown) => process.exit(told(error)));
