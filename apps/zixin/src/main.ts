import { StoreUnusable } from '@zixin/adapter-sqlite';
import { localSettings, readSettings, SettingsInvalid, stopOnSignals } from '@zixin/platform';
import { offerDemo } from './demo-offer.js';
import { letDemoPeopleIn } from './demo-people.js';
import { serve } from './serve.js';

const exitUsage = 2;
const exitStore = 3;

async function main(): Promise<void> {
  const settings = localSettings(readSettings(process.env));
  const demo = await offerDemo(settings, process.argv.includes('--demo'));
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

main().catch((error: unknown) => {
  if (error instanceof SettingsInvalid || error instanceof StoreUnusable)
    process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(error instanceof SettingsInvalid ? exitUsage : error instanceof StoreUnusable ? exitStore : 1);
});
