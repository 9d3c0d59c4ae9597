import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zixin, zixinJson } from './testing/command-line.js';
import { root } from './testing/server.js';

const excerpt = join(root, 'libs/calculations/src/statements/testing/companyfacts-excerpt.json');
const customer = ['--customer', 'number:TSLA'];

interface Answer {
  readonly facts: Readonly<Record<string, { readonly number?: string; readonly undefined?: string }>>;
}

/** Fiscal year 2021, EBIT = operating income, equity = stockholders' equity. */
describe('financial statements from EDGAR', () => {
  const data = mkdtempSync(join(tmpdir(), 'zixin-edgar-'));
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  const figure = async (name: string, asOf: string, ...clock: readonly string[]) => {
    const { facts } = await zixinJson<Answer>(data, 'facts', ...customer, '--as-of', asOf, ...clock);
    const fact = facts[name];
    return fact?.number === undefined ? fact?.undefined : Number(fact.number).toFixed(4);
  };

  beforeAll(async () => {
    const customers = join(data, 'customers.csv');
    writeFileSync(customers, 'number,name,cooperation start,currency\nTSLA,"Tesla, Inc.",2020-01-01,USD\n');
    const imported = await zixin(data, ['import', 'customers', customers]);
    expect([imported.code, imported.err]).toEqual([0, expect.any(String)]);
    const filed = await zixin(data, ['import', 'statements', excerpt, ...customer]);
    expect(filed.code).toBe(0);
  }, 60_000);

  it('give the figures of the 10-K of 2022-02-07', async () => {
    expect(await figure('ratio.current', '2022-03-01')).toBe('1.3753');
    expect(await figure('ratio.debtToAsset', '2022-03-01')).toBe('0.4917');
    expect(await figure('distress.zDoublePrime', '2022-03-01')).toBe('2.5413');
  }, 30_000);

  it('give those with retained earnings as filed on 2022-10-24 from that day on', async () => {
    expect(await figure('distress.zDoublePrime', '2022-10-23')).toBe('2.5413');
    expect(await figure('distress.zDoublePrime', '2022-10-24')).toBe('2.5412');
  }, 30_000);

  it('are both kept, and importing the file again changes nothing', async () => {
    const again = await zixinJson<Readonly<Record<string, unknown>>>(
      data,
      'import',
      'statements',
      excerpt,
      ...customer,
    );
    expect(JSON.stringify(again)).toContain('"rejected":[]');
    const { out } = await zixin(data, ['history', ...customer, '--json']);
    const filings = out.match(/annual to 31 Dec 2021/g) ?? [];
    expect(filings).toHaveLength(2);
  }, 30_000);

  it('were not known before they were recorded', async () => {
    const long = ['--known-at', '2020-01-01T00:00:00Z'];
    const { code, err } = await zixin(data, ['facts', ...customer, '--as-of', '2022-03-01', ...long]);
    expect([code, err]).toEqual([1, expect.stringContaining('customer')]);
  }, 30_000);
});
