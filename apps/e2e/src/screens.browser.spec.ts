import type { Page } from 'playwright-core';
import { everyAddress } from './testing/addresses.js';
import {
  type DemoHouse,
  type Language,
  openDemoHouse,
  seriousFindings,
  type Visit,
} from './testing/browser.js';

jest.setTimeout(600_000);

/** Words that are written in Latin letters in Chinese as well. */
const latin =
  /\b(?:AAA|BBB|CCC|VIP|CNY|USD|EUR|DSO|CEI|HHI|IFRS|LEI|uscc|GMV|EBIT|ROE|ROA|XLSX|CSV|YAML|JSON|API|URL|UTC|ISO|CRM|ERP|SQLite|Zixin|English|Excel|PDF|EDGAR|Altman|Esc|Enter|Asia|Shanghai)\b/g;

const languages = ['zh-CN', 'en'] as const;
const areas = [
  ...(['work', 'customers', 'credit files', 'decisions', 'approvals', 'investigations'] as const),
  ...(['receivables', 'risk', 'policies', 'audit', 'settings'] as const),
];
type Area = (typeof areas)[number];

describe('every screen is complete in both languages and both schemes', () => {
  let house: DemoHouse;
  let addresses: Readonly<Record<Area, readonly string[]>>;
  const visits = new Map<string, Promise<Visit>>();

  beforeAll(async () => {
    house = await openDemoHouse();
    addresses = await everyAddress(house.server);
  });
  afterAll(() => house.close());

  /** One person signs in once for each language and stays. */
  const visitOf = (area: Area, language: Language) => {
    const login = area === 'settings' ? 'admin' : 'zhou.ting';
    const key = `${login} ${language}`;
    const visit = visits.get(key) ?? house.visit(login, '/', { language });
    visits.set(key, visit);
    return visit;
  };

  it.each(areas)('%s', async (area) => {
    const faults = await Promise.all(
      languages.map(async (language) => faultsOf(await visitOf(area, language), addresses[area], language)),
    );
    expect(faults.flat()).toEqual([]);
  });
});

async function faultsOf(
  visit: Visit,
  addresses: readonly string[],
  language: Language,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const address of addresses) {
    const found = await faultsAt(visit, address, language).catch((error: unknown) => [String(error)]);
    faults.push(...found.map((fault) => `${language} ${address} · ${fault}`));
  }
  return faults;
}

async function faultsAt(
  { page, complaints }: Visit,
  address: string,
  language: Language,
): Promise<readonly string[]> {
  const before = complaints.length;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await settled(page);
  await readToTheEnd(page);
  const headings = await page.locator('h1').count();
  const texts = await foreignTexts(page, language);
  const light = await seriousFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await settled(page);
  const dark = await seriousFindings(page);
  return [
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...texts.map((text) => `other language: ${text}`),
    ...light.map((finding) => `light: ${finding}`),
    ...dark.map((finding) => `dark: ${finding}`),
    ...complaints.slice(before),
  ];
}

const nothingComing = (page: Page) =>
  page.locator('[aria-busy=true], .ant-skeleton').first().waitFor({ state: 'detached' });

/** Until nothing is being read and the layout is no skeleton, for a moment. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  for (const pause of [150, 250]) {
    await nothingComing(page);
    await page.waitForTimeout(pause);
  }
}

const downAPage = `(() => {
  window.scrollBy(0, 1200);
  return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
})()`;

/** What is drawn only when it comes near the window is drawn afterwards. */
async function readToTheEnd(page: Page): Promise<void> {
  for (let pages = 0; pages < 40; pages++) {
    if (await page.evaluate<boolean>(downAPage)) break;
    await page.waitForTimeout(50);
    await nothingComing(page);
  }
  await page.evaluate('window.scrollTo(0, 0)');
}

const shownTexts = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement.closest('[translate=no], button[lang], textarea, script, style, code, kbd');
    if (!own && node.textContent.trim()) found.push(node.textContent.trim());
  }
  return found;
})()`;

/** Texts in the other language; names and quotations are marked `translate=no`, the language switch is in its own words. */
async function foreignTexts(page: Page, language: Language): Promise<readonly string[]> {
  const texts = await page.evaluate<readonly string[]>(shownTexts);
  const foreign =
    language === 'en'
      ? (text: string) => /[\u3400-\u9fff]/.test(text)
      : (text: string) => /[A-Za-z]{4,}/.test(text.replaceAll(latin, ''));
  return [...new Set(texts.filter(foreign))];
}
