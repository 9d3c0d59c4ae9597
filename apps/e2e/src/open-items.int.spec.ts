import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { root } from './testing/server.js';
import { zixin, zixinJson } from './testing/command-line.js';

const sample = join(root, 'examples/receivables/ibm-late-payments.csv');

interface Imported {
  readonly customers: number;
  readonly invoices: number;
  readonly totals: readonly { readonly amount: string }[];
  readonly invoicesNew: number;
  readonly paymentsNew: number;
  readonly customersNew: number;
  readonly disputesNew: number;
  readonly rejected: readonly { readonly line: number; readonly field: string }[];
}

interface Report {
  readonly totals: readonly Readonly<Record<string, unknown>>[];
}

describe('real receivables on the command line', () => {
  let data: string;
  let before: string;
  const paths: string[] = [];
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'zixin-import-'));
    paths.push(made);
    return made;
  };

  beforeAll(() => {
    data = folder();
    before = new Date(Date.now() - 60_000).toISOString();
  });

  afterAll(() => {
    for (const path of paths) rmSync(path, { recursive: true, force: true });
  });

  it('imports 2,466 invoices of 100 customers', async () => {
    const imported = await zixinJson<Imported>(data, 'import', 'open-items', sample, '--currency', 'USD');
    expect(imported).toMatchObject({
      customers: 100,
      invoices: 2_466,
      customersNew: 100,
      invoicesNew: 2_466,
      paymentsNew: 2_466,
      rejected: [],
    });
    expect(imported.totals).toEqual([{ currency: 'USD', amount: '147703.18' }]);
  }, 60_000);

  it('knows what was open and how customers paid on a day', async () => {
    const aging = await zixinJson<Report>(data, 'aging', '--as-of', '2013-06-30');
    expect(aging.totals).toMatchObject([{ open: '5119.85', items: 84, overdue: '835.56', overdueItems: 12 }]);
    const behaviour = await zixinJson<Report>(data, 'behaviour', '--as-of', '2013-06-30');
    expect(behaviour.totals).toMatchObject([{ daysBeyondTerms: { settled: { value: '-2.65' } } }]);
  }, 60_000);

  it('counts the days late of each invoice as the file does', () => {
    const views = new Database(join(data, 'views.db'), { readonly: true });
    const { id } = views.prepare("SELECT id FROM collections WHERE name = 'openItems'").get() as {
      id: number;
    };
    const rows = views
      .prepare(`SELECT doc FROM documents_${id} WHERE doc IS NOT NULL`)
      .pluck()
      .all() as string[];
    views.close();
    const late = new Map(
      rows.map((json) => {
        const { number, dueOn, settledOn } = JSON.parse(json) as {
          number: string;
          dueOn: string;
          settledOn: string;
        };
        return [number, Math.max(0, (Date.parse(settledOn) - Date.parse(dueOn)) / 86_400_000)];
      }),
    );
    const lines = readFileSync(sample, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));
    expect(lines).toHaveLength(2_466);
    expect(lines.filter((cells) => late.get(cells[3] ?? '') !== Number(cells[11]))).toEqual([]);
  });

  it('knew nothing a minute before the import', async () => {
    const aging = await zixinJson<Report>(data, 'aging', '--as-of', '2013-06-30', '--known-at', before);
    const behaviour = await zixinJson<Report>(
      data,
      'behaviour',
      '--as-of',
      '2013-06-30',
      '--known-at',
      before,
    );
    expect([aging.totals, behaviour.totals]).toEqual([[], []]);
  }, 60_000);

  it('changes nothing when the rows come again, shuffled and under another name', async () => {
    const [header = '', ...lines] = readFileSync(sample, 'utf8').trim().split(/\r?\n/);
    const shuffled = join(folder(), '另一个文件.csv');
    writeFileSync(shuffled, [header, ...lines.reverse()].join('\n'));
    const head = await zixinJson<{ events: number }>(data, 'verify');
    const again = await zixinJson<Imported>(data, 'import', 'open-items', shuffled, '--currency', 'USD');
    expect(again).toMatchObject({
      customersNew: 0,
      invoicesNew: 0,
      paymentsNew: 0,
      disputesNew: 0,
      rejected: [],
    });
    expect((await zixinJson<{ events: number }>(data, 'verify')).events).toBe(head.events);
  }, 60_000);

  it('rule 10: gives the old answer for the old instant after a back-dated payment', async () => {
    const question = ['behaviour', '--as-of', '2013-06-30', '--json'];
    const knownAt = ['--known-at', new Date().toISOString()];
    const old = await zixin(data, [...question, ...knownAt]);
    const file = join(folder(), 'late.csv');
    writeFileSync(
      file,
      'customer,invoice,invoice date,due date,amount,settled date\n0379-NEVHP,LATE-1,2013-05-01,2013-05-31,900.00,2013-06-29\n',
    );
    await zixinJson<Imported>(data, 'import', 'open-items', file, '--currency', 'USD', '--date-order', 'ymd');
    expect((await zixin(data, [...question, ...knownAt])).out).toBe(old.out);
    expect((await zixin(data, question)).out).not.toBe(
      (await zixin(data, [...question, ...knownAt])).out.replace(/"knownAt": "[^"]*"/, '"knownAt": null'),
    );
  }, 60_000);

  it('reads GB18030 and names every rejected row by line, field and rule', async () => {
    const file = join(folder(), 'gb18030.csv');
    // 客户编号,客户名称,发票号,开票日期,到期日,金额 and two rows, the second with a due date before its invoice date.
    const header =
      'bfcdbba7b1e0bac52cbfcdbba7c3fbb3c62cb7a2c6b1bac52cbfaac6b1c8d5c6da2cb5bdc6dac8d52cbdf0b6ee0a';
    const rows =
      '4b2d312cbbaab3bf2c462d312c323032362d30312d30352c323032362d30322d30342c312c3233342e35300a4b2d312cbbaab3bf2c462d322c323032362d30312d30352c323032362d30312d30342c39392e30300a';
    const bytes = Buffer.from(header + rows, 'hex')
      .toString('latin1')
      .replace('1,234.50', '"1,234.50"');
    writeFileSync(file, Buffer.from(bytes, 'latin1'));
    const ran = await zixin(folder(), ['import', 'open-items', file, '--json']);
    const imported = JSON.parse(ran.out) as Imported & { readonly encoding: string };
    expect([ran.code, imported.encoding, imported.invoicesNew]).toEqual([1, 'gb18030', 1]);
    expect(imported.totals).toEqual([{ currency: 'CNY', amount: '1234.50' }]);
    expect(imported.rejected).toMatchObject([{ line: 3, field: '到期日', value: '2026-01-04' }]);
  }, 60_000);

  it('finds one changed byte and names stream and revision', async () => {
    const log = new Database(join(data, 'events.db'));
    const { stream, revision, position } = log
      .prepare(
        "SELECT stream, revision, position FROM events WHERE type = 'InvoiceIssued' ORDER BY position LIMIT 1 OFFSET 700",
      )
      .get() as { stream: string; revision: number; position: number };
    log
      .prepare('UPDATE events SET data = replace(data, \'"minor":\', \'"minor":1\') WHERE position = ?')
      .run(position);
    log.close();
    const ran = await zixin(data, ['verify', '--json']);
    const { faults } = JSON.parse(ran.out) as { faults: readonly { stream: string; revision: number }[] };
    expect([ran.code, faults]).toEqual([
      1,
      [expect.objectContaining({ stream, revision, problem: expect.stringContaining('hash') as string })],
    ]);
  }, 60_000);

  it('ends with 2 for wrong usage and 3 for a store that cannot be used', async () => {
    const broken = folder();
    writeFileSync(
      join(broken, 'events.db'),
      'this is no database at all, only some text that is long enough',
    );
    expect((await zixin(data, ['nonsense'])).code).toBe(2);
    expect((await zixin(data, ['aging', '--as-of', '2026-02-30'])).code).toBe(2);
    expect((await zixin(data, ['aging'], { ZIXIN_COLOUR: 'red' })).err).toContain('ZIXIN_COLOUR');
    const refused = await zixin(broken, ['verify']);
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('events.db')]);
    expect((await zixin(data, ['credit-file', '--customer', 'number:nobody'])).code).toBe(1);
  }, 60_000);
});
