import type { Page } from 'playwright-core';
import {
  type DemoHouse,
  type Language,
  openDemoHouse,

  seriousFindings,
} from './testing/browser.js';
import { loggedIn } from './testing/server.js';

jest.setTimeout(600_000);

/** Words that are written in Latin letters in Chinese as well. */
const latin =
  /\b(?:AAA|BBB|CCC|VIP|CNY|USD|EUR|DSO|CEI|HHI|IFRS|LEI|GMV|EBIT|ROE|ROA|XLSX|CSV|YAML|JSON|API|URL|UTC|ISO|CRM|ERP|SQLite|Zixin|English|Excel|PDF|EDGAR|Altman|Esc|Enter|Asia|Shanghai)\b/g;

describe('every screen', () => {
  let house: DemoHouse;
  let addresses: Readonly<Record<string, string>>;

  beforeAll(async () => {
    house = await openDemoHouse();
    addresses = await everyAddress(house);
  });
  afterAll(() => house.close());

  const names = [
    'work',
    'customers',
    'credit file',
    'credit file as of a date',
    'decisions',
    'approval',
    'investigations',
    'investigation',
    'receivables',
    'risk',
    'policies',
    'policy',
    'audit',
    'settings',
  ] as const;

  for (const language of ['zh-CN', 'en'] as const)
    for (const scheme of ['light', 'dark'] as const)
      it.each(names)(`%s is complete, in ${language} and ${scheme}`, async (name) => {
        const { page, complaints, close } = await house.visit(
          name === 'settings' ? 'admin' : 'zhou.ting',
          addresses[name] ?? '/',
          { language, scheme },
        );
        await settled(page);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await seriousFindings(page)).toEqual([]);
        expect(await foreignTexts(page, language)).toEqual([]);
        expect(complaints).toEqual([]);
        await close();
      });
});

async function everyAddress({ server }: DemoHouse): Promise<Readonly<Record<string, string>>> {
  const analyst = await loggedIn(server.base, 'zhou.ting');
  const first = async (path: string) => {
    const { body } = await analyst.get(path);
    const [item] = body['items'] as readonly { readonly id: string }[];
    if (!item) throw new Error(`The demo has nothing at ${path}`);
    return item.id;
  };
  const customer = await first('/v1/customers?limit=1');
  const investigation = await first('/v1/investigations?limit=1');
  const approval = await first('/v1/approvals?limit=1');
  return {
    work: '/',
    customers: '/customers',
    'credit file': `/customers/${customer}`,
    'credit file as of a date': `/customers/${customer}?asOf=2026-03-31`,
    decisions: `/customers/${customer}/decisions?do=limit`,
    approval: `/approvals/${approval}`,
    investigations: '/investigations',
    investigation: `/investigations/${investigation}`,
    receivables: '/receivables',
    risk: '/risk',
    policies: '/policies',
    policy: '/policies/standard',
    audit: '/audit',
    settings: '/settings',
  };
}

/** Until nothing is being read and the layout is no skeleton. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForLoadState('load');
  await page.waitForFunction(`document.querySelectorAll('[aria-busy=true]').length === 0`);
  await page.waitForTimeout(300);
}

const shownTexts = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement.closest('[translate=no], button[lang], script, style, code, kbd');
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
