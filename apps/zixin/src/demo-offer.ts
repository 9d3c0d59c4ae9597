import { createInterface } from 'node:readline/promises';
import { addDays } from '@zixin/kernel';
import { loadDemo } from '@zixin/demo';
import { nodeFingerprints, openStores, personKeys, type Settings, systemClock } from '@zixin/platform';

const question = 'The store is empty. Tell the demo portfolio (60 customers, two years) to it first? [y/N] ';

/** On an empty store: tells the demo when asked to by flag, or offers it to a person at a terminal. True when it was told now. */
export async function offerDemo(settings: Settings, asked: boolean): Promise<boolean> {
  const stores = await openStores(settings);
  try {
    const empty = (await stores.eventStore.head()) === null;
    if (!empty) {
      if (asked) process.stderr.write('The store is not empty: the demo was left out.\n');
      return false;
    }
    if (!asked && !(await agreed())) return false;
    const clock = systemClock(settings.timeZone);
    const counts = await loadDemo(
      {
        eventStore: stores.eventStore,
        fingerprints: nodeFingerprints,
        personKeys: personKeys(stores.secrets),
      },
      { until: addDays(clock.dateAt(clock.now()), -1), watch: 'weekly', onProgress: monthly() },
    );
    process.stderr.write(`Demo told: ${counts.customers} customers, ${counts.events} events.\n`);
    return true;
  } finally {
    await stores.close();
  }
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    process.stderr.write(
      'The store is empty. A demo portfolio: npm start -- --demo; your own: npx zixin import --help\n',
    );
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  return /^(y|yes|是)$/i.test(answer.trim());
}

/** One line of progress a month. */
function monthly() {
  let month = '';
  return ({ day, events }: { readonly day: string; readonly events: number }) => {
    if (day.slice(0, 7) === month) return;
    month = day.slice(0, 7);
    process.stderr.write(`\rTelling ${month}: ${events} events `);
  };
}
