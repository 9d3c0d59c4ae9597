import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openSqliteEventStore } from '@zixin/adapter-sqlite';
import { fillLog } from '@zixin/demo';
import { nodeFingerprints } from '@zixin/platform';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { type Figure, inTemporaryFolder, median, say } from './measure.js';

const port = 39_103;
const base = `http://127.0.0.1:${port}`;
const password = 'bench-password-1';
const analyst = 'bench.analyst';
const eventsEach = 8;
const visits = 5;

/** The customers table in Chromium: what it weighs, when it shows, how it scrolls and sorts. Server and browser share the cores. */
export async function benchScreens(sizes: readonly number[]): Promise<void> {
  for (const customers of sizes.length > 0 ? sizes : [10_000, 100_000])
    await inTemporaryFolder((folder) => measure(folder, customers));
}

async function measure(folder: string, customers: number): Promise<void> {
  const eventStore = openSqliteEventStore(join(folder, 'events.db'));
  const events = customers * eventsEach;
  await fillLog({ eventStore, fingerprints: nodeFingerprints }, { events, customers });
  await eventStore.close();
  const server = await started(folder);
  const browser = await chromium.launch({
    executablePath: process.env['ZIXIN_TEST_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await inviteAnalyst();
    await viewsAreUp(customers);
    const cold: Cold[] = [];
    for (let visit = 0; visit < visits; visit += 1) cold.push(await coldVisit(browser));
    const warm = await scrolledAndSorted(browser);
    const shown = (name: keyof Cold) => median(cold.map((one) => one[name]));
    const figures: readonly Figure[] = [
      { name: 'first load, gzip -9 of scripts, styles and page', value: shown('kilobytes'), unit: 'kB' },
      { name: 'first contentful paint, cold cache', value: shown('firstPaint'), unit: 'ms' },
      { name: 'rows shown, cold cache', value: shown('rowsShown'), unit: 'ms' },
      ...warm,
    ];
    say(`customers screen, ${customers} customers (medians of ${visits} cold visits)`, figures);
  } finally {
    await browser.close();
    server.kill();
  }
}

interface Cold {
  readonly kilobytes: number;
  readonly firstPaint: number;
  readonly rowsShown: number;
}

/** A new profile that holds the session and nothing else opens the table. */
async function coldVisit(browser: Browser): Promise<Cold> {
  const context = await profile(browser);
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.(js|css)$|\/customers$/.test(new URL(response.url()).pathname) && !response.url().includes('/v1/'))
      bodies.push(response.body());
  });
  await page.goto(`${base}/customers`);
  await page.locator('tbody tr[data-index="0"]').waitFor();
  const rowsShown = await page.evaluate<number>('performance.now()');
  const firstPaint = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`,
  );
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  await context.close();
  return { kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000, firstPaint, rowsShown };
}

const viewport = { width: 1440, height: 900 };

/** A profile of somebody signed in, without a page: one in the background would share what is measured. */
async function profile(browser: Browser) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  // Not at the first page, whose portfolio figures would keep the service busy during what is measured.
  await page.goto(`${base}/customers`);
  await page.locator('input[autocomplete=username]').fill(analyst);
  await page.locator('input[autocomplete=current-password]').fill(password);
  await page.locator('input[autocomplete=current-password]').press('Enter');
  await page.locator('nav').waitFor();
  const storageState = await context.storageState();
  await context.close();
  return browser.newContext({ viewport, storageState });
}

// A page that is not drawn has no frames: one second at most is waited for each.
const frame = 'new Promise((go) => { requestAnimationFrame(go); setTimeout(go, 1_000); })';

const frames = `(async () => {
  const scroller = document.querySelector('.zx-table-scroll');
  const gaps = [];
  let last = performance.now();
  for (let step = 0; step < 240; step += 1) {
    scroller.scrollBy(0, 160);
    await ${frame};
    const now = performance.now();
    gaps.push(now - last);
    last = now;
  }
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.95)];
})()`;

async function scrolledAndSorted(browser: Browser): Promise<readonly Figure[]> {
  const context = await profile(browser);
  const page = await context.newPage();
  const counts: Promise<number>[] = [];
  const orders = new Set<string | null>();
  page.on('requestfinished', (request) => {
    if (!asksForRows(request)) return;
    orders.add(orderOf(request));
    counts.push(rowsIn(request));
  });
  await page.goto(`${base}/customers`);
  await page.locator('tbody tr[data-index="0"]').waitFor();
  const slowest = await page.evaluate<number>(frames);
  const sorts = [];
  for (const head of [0, 1, 3, 4, 5]) sorts.push(await sorted(page, head, orders));
  page.removeAllListeners('requestfinished');
  const most = Math.max(...(await Promise.all(counts)));
  await context.close();
  return [
    { name: '95th percentile frame while scrolling through pages', value: slowest, unit: 'ms' },
    { name: 'sort by a click until the rows are there (median)', value: median(sorts), unit: 'ms' },
    { name: 'most rows in one response', value: most, unit: 'rows' },
  ];
}

const asksForRows = (request: Request) => request.url().includes('/v1/customers?');
const orderOf = (request: Request) => new URL(request.url()).searchParams.get('sort');

/** Of a request that has ended: one that the page turned away from never does, and its body cannot be waited for. */
async function rowsIn(request: Request): Promise<number> {
  const response = await request.response();
  const { items } = (await response?.json()) as { readonly items: readonly unknown[] };
  return items.length;
}

/** Each head once: what was sorted before is kept by the page. */
async function sorted(page: Page, head: number, before: ReadonlySet<string | null>): Promise<number> {
  const known = new Set(before);
  const answer = page.waitForEvent('requestfinished', (request) => {
    return asksForRows(request) && !known.has(orderOf(request));
  });
  const from = await page.evaluate<number>('performance.now()');
  await page.locator('thead th button').nth(head).click();
  await answer;
  await page.evaluate(frame);
  return (await page.evaluate<number>('performance.now()')) - from;
}

async function started(folder: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./zixin-server.js', import.meta.url));
  const child = fork(script, [], {
    env: {
      ...process.env,
      ...{ ZIXIN_DATA: folder, ZIXIN_PORT: String(port), ZIXIN_ADMIN_PASSWORD: password },
      ...{ ZIXIN_RATE_LIMIT: '1000000', ZIXIN_LOG_LEVEL: 'warn' },
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return child;
}

async function answer(path: string, init: RequestInit & { readonly token?: string } = {}) {
  const { token, ...rest } = init;
  const headers = {
    'Content-Type': 'application/json',
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  };
  const response = await fetch(`${base}${path}`, { ...rest, headers });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

async function tokenOf(login: string): Promise<string> {
  const body = JSON.stringify({ login, password });
  return String((await answer('/v1/session', { method: 'POST', body }))['accessToken']);
}

async function inviteAnalyst(): Promise<void> {
  const person = { login: analyst, displayName: 'Analyst', kind: 'person', password, roles: ['analyst'] };
  const token = await tokenOf('admin');
  await answer('/v1/users', { method: 'POST', body: JSON.stringify(person), token });
}

/** Waits until the views have every customer. */
async function viewsAreUp(customers: number): Promise<void> {
  const token = await tokenOf(analyst);
  for (;;) {
    const { facets } = (await answer('/v1/customers/facets', { token })) as {
      readonly facets: readonly {
        readonly field: string;
        readonly values: readonly { readonly count: number }[];
      }[];
    };
    const counted = facets
      .filter(({ field }) => field === 'status')
      .flatMap(({ values }) => values)
      .reduce((sum, { count }) => sum + count, 0);
    if (counted >= customers) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
