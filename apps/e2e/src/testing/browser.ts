import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { refuseOnce } from './refusing.js';
import { adminPassword, root, type Server, startServer } from './server.js';

export type Language = 'zh-CN' | 'en';
export type Scheme = 'light' | 'dark';

export const executable = process.env['ZIXIN_TEST_CHROMIUM'] ?? '/usr/bin/chromium';

export interface Visit {
  readonly page: Page;
  /** Console errors, page errors, refused and failed requests and reports of the content policy, in order. */
  readonly complaints: readonly string[];
  /** The answers with these codes are part of the test: they are no complaint. 0: requests that meet no network. */
  expect(...statuses: readonly number[]): void;
  close(): Promise<void>;
}

interface Visiting {
  readonly language?: Language;
  readonly scheme?: Scheme;
  readonly width?: number;
}

export interface DemoHouse {
  readonly server: Server;
  /** The folder of its stores. */
  readonly data: string;
  /** A new browser profile, signed in as one of the demo's people (or `admin`), at an address. */
  visit(login: string, path: string, visiting?: Visiting): Promise<Visit>;
  close(): Promise<void>;
}

/** The product on its own copy of the demo portfolio, and a browser. */
export async function openDemoHouse(): Promise<DemoHouse> {
  const told = process.env['ZIXIN_TEST_DEMO'];
  if (!told) throw new Error('Browser specs run with `npm run test:browser`, which tells the demo first.');
  if (!existsSync(executable))
    throw new Error(
      `There is no Chromium at ${executable}: install Debian's package, or name one in ZIXIN_TEST_CHROMIUM.`,
    );
  const data = mkdtempSync(join(tmpdir(), 'zixin-browser-'));
  cpSync(told, data, { recursive: true });
  const server = await startServer(data, { ZIXIN_RATE_LIMIT: '100000' });
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    ...{ server, data },
    visit: (login, path, visiting = {}) => visit(browser, server.base, login, path, visiting),
    async close() {
      await browser.close();
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function visit(
  browser: Browser,
  base: string,
  login: string,
  path: string,
  { language = 'zh-CN', scheme = 'light', width = 1440 }: Visiting,
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: language,
  });
  await context.addInitScript(`localStorage.setItem('zixin-language', '${language}')`);
  const page = await context.newPage();
  const complaints: string[] = [];
  const expected = new Set<number>();
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('console', (message) => {
    const ofNetwork = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !ofNetwork) complaints.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    const status = response.status();
    if (status >= 400 && !expected.has(status)) complaints.push(`${status}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED' && !expected.has(0)) complaints.push(`${why}: ${request.url()}`);
  });
  await page.goto(path);
  await signIn(page, login);
  // `npm run test:refusals`: the journeys that save, with every save failing once.
  if (process.env['ZIXIN_TEST_REFUSING']) {
    [0, 409, 500].forEach((status) => expected.add(status));
    await refuseOnce(page);
  }
  return {
    page,
    complaints,
    expect: (...statuses) => statuses.forEach((status) => expected.add(status)),
    close: () => context.close(),
  };
}

export async function signIn(page: Page, login: string): Promise<void> {
  await page.locator('input[autocomplete=username]').fill(login);
  await page.locator('input[autocomplete=current-password]').fill(adminPassword);
  await page.locator('input[autocomplete=current-password]').press('Enter');
  await page.locator('nav').first().waitFor();
}

const axe = () => readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds serious or critical on the page, as lines. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe());
  const options = JSON.stringify({ resultTypes: ['violations'] });
  const findings = await page.evaluate<readonly Finding[]>(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
