import { readFileSync } from 'node:fs';
import { type DemoHouse, openDemoHouse, seriousFindings } from './testing/browser.js';

jest.setTimeout(120_000);

/** A sheet of so many rows is no small file, for which a writer might start a worker that the page's policy forbids. */
const address = '/receivables?tab=orders';

describe('a table that is exported', () => {
  let house: DemoHouse;

  beforeAll(async () => {
    house = await openDemoHouse();
  });
  afterAll(() => house.close());

  it.each([
    ['en', 'Export', 'Excel workbook', 'orders.xlsx', 'PK'],
    ['zh-CN', '导出', 'CSV 文件', 'orders.csv', '\ufeff单号'],
  ] as const)('in %s, by the keyboard: %s, %s', async (language, control, choice, name, beginning) => {
    const { page, complaints } = await house.visit('lin.yue', address, { language });
    page.setDefaultTimeout(30_000);
    const button = page.getByRole('button', { name: control, exact: true });
    await button.press('Enter');
    const item = page.locator('[role=menuitem]:focus');
    await item.waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    while ((await item.textContent()) !== choice) await page.keyboard.press('ArrowDown');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    expect(readFileSync(await file.path(), 'utf8').slice(0, beginning.length)).toBe(beginning);
    await button.waitFor();
    expect(complaints).toEqual([]);
  });
});
