import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statementVersions } from '@zixin/investigation';
import { valuesOf } from '@zixin/kernel';
import { FoundWrong } from '../output.js';
import { importClimate } from './import-climate.js';
import { importCustomers } from './import-customers.js';
import { importOpenItems } from './import-open-items.js';
import { importPayments } from './import-payments.js';
import { importStatements } from './import-statements.js';
import { memorySession } from './testing/memory-session.js';

const samples = join(__dirname, '../../../../examples/imports');
const facts =
  process.env['ZX'] ??
  join(__dirname, '../../../../libs/calculations/src/statements/testing/companyfacts-excerpt.json');
const own = { json: true, system: 'own', source: 'Import' };

let folder: string;
let printed: string[];
let session: ReturnType<typeof memorySession>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zixin-imports-'));
  printed = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  session = memorySession('2026-01-31');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const answer = () => JSON.parse(printed.at(-1) ?? '{}') as Record<string, unknown>;
const fileOf = (text: string) => {
  const path = join(folder, 'file.csv');
  writeFileSync(path, text);
  return path;
};
const sample = (name: string) => join(samples, name);
const customers = () => importCustomers(session, sample('customers.csv'), own);
const idOf = (number: string) => session.service.customerId(`number:${number}`);

/** Runs an import twice: the second must leave the log as the first left it. */
async function twice(run: () => Promise<void>): Promise<Record<string, unknown>> {
  await run().catch(foundWrong);
  const first = answer();
  const before = await session.head();
  await run().catch(foundWrong);
  expect(await session.head()).toEqual(before);
  return first;
}

function foundWrong(error: unknown): void {
  if (!(error instanceof FoundWrong)) throw error;
}

describe('customers', () => {
  it('are registered with their facts, the legal representative sealed; repeated, nothing changes', async () => {
    expect(await twice(customers)).toMatchObject({
      customersNew: 3,
      customersCompleted: 0,
      notes: [],
      rejected: [],
    });
    expect(answer()).toMatchObject({ customersNew: 0, customersCompleted: 0, customersUnchanged: 3 });
    const { state } = await session.service.commands.states.customer(await idOf('C-1001'));
    if (state.status === 'none') throw new Error('not registered');
    const [registration] = valuesOf(state.registrations);
    expect(JSON.stringify(state.registered) + JSON.stringify(registration)).not.toContain('王示例');
    expect(session.service.personKeys.open(registration!.legalRepresentative!)).toBe('王示例');
    expect(state).toMatchObject({ cooperationFrom: '2019-03-01', industries: [{ industry: 'C34' }] });
    expect(await session.service.customerId('uscc:91310000MA1FL0A0X9')).toBe(state.registered.customerId);
  });

  it('that are there are completed by what differs', async () => {
    await customers();
    const path = fileOf(
      '客户编号,客户名称,企业规模,币种\nC-1001,上海示例精密机械有限公司,大型,USD\nC-1002,杭州样本电子科技有限公司,小型,CNY\n',
    );
    const told = await twice(() => importCustomers(session, path, own));
    expect(told).toMatchObject({
      customersNew: 0,
      customersCompleted: 1,
      customersUnchanged: 1,
      notes: [{ line: 2, field: 'currency' }],
    });
    const { state } = await session.service.commands.states.customer(await idOf('C-1001'));
    const latest = state.status === 'none' ? undefined : valuesOf(state.registrations).at(-1);
    expect(latest).toMatchObject({ size: '大型', address: '上海市浦东新区示例路1号' });
  });

  it('are refused for a code another customer holds, and the rest goes through', async () => {
    await customers();
    const path = fileOf(
      '客户编号,客户名称,统一社会信用代码,行业\nN-1,New,91310000MA1FL0A0X9,C34\nN-2,Other,,C39\n',
    );
    const told = await twice(() => importCustomers(session, path, own));
    expect(told).toMatchObject({
      customersNew: 2,
      rejected: [{ line: 2, field: '统一社会信用代码', value: '91310000MA1FL0A0X9' }],
    });
  });

  it('are only checked in a dry run', async () => {
    await importCustomers(session, sample('customers.csv'), { ...own, dryRun: true });
    expect([await session.head(), answer()]).toMatchObject([null, { dryRun: true, customers: 3 }]);
  });
});

describe('payments', () => {
  const items = [
    '客户编号,发票号,开票日期,到期日,金额',
    'C-1001,F-001,2025-01-05,2025-02-05,50000.00',
    'C-1001,F-002,2025-01-08,2025-02-08,45000.00',
    'C-1001,F-003,2025-01-09,2025-02-01,10000.00',
  ];

  it('settle the invoices they name, else the oldest due first; what cannot be is told, with the rest done', async () => {
    await customers();
    await importOpenItems(session, fileOf(items.join('\n')), own);
    const told = await twice(() => importPayments(session, sample('payments.csv'), own));
    expect(told).toMatchObject({ paymentsNew: 2, rejected: [{ line: 4, value: expect.anything() }] });
    expect(answer()).toMatchObject({ paymentsNew: 0, paymentsUnchanged: 2 });
    const { state } = await session.service.commands.states.account(await idOf('C-1001'));
    const open =
      state.status === 'open' ? valuesOf(state.invoices).map(({ number, open }) => [number, open]) : [];
    expect(open).toEqual([['F-002', 500_000]]);
  });

  it('under a number that stands for another payment are refused', async () => {
    await customers();
    const head = 'customer,payment number,payment date,amount';
    await importPayments(session, fileOf(`${head}\nC-1001,P-1,2025-02-10,5.00\n`), own);
    const again = fileOf(`${head}\nC-1001,P-1,2025-02-10,6.00\nnobody,P-2,2025-02-10,6.00\n`);
    await expect(importPayments(session, again, own)).rejects.toThrow('2 rows were rejected');
    expect(answer()).toMatchObject({
      paymentsUnchanged: 0,
      rejected: [
        { line: 2, field: 'payment number', rule: 'is recorded already as 5.00 CNY of 2025-02-10' },
        { line: 3, field: 'customer', value: 'nobody' },
      ],
    });
  });
});

describe('climate', () => {
  it('is recorded by industry, a corrected month with its correction last', async () => {
    const path = fileOf(
      'industry,month,index,source,published on\nC34,2025-05,52,NBS,2025-07-01\nC34,2025-05,51,NBS,2025-06-05\nC39,2026-05,50,NBS,2026-01-05\n',
    );
    const told = await twice(() => importClimate(session, path, { json: true }));
    expect(told).toMatchObject({
      industries: 2,
      readingsNew: 2,
      rejected: [{ line: 4, field: 'month', value: '2026-05' }],
    });
    const { state } = await session.service.commands.states.industry('C34');
    expect(state.readings.map(({ index }) => index)).toEqual(['51', '52']);
  });
});

describe('statements', () => {
  it('of a table become evidence on their customers', async () => {
    await customers();
    const path = sample('statements-by-row.csv');
    expect(await twice(() => importStatements(session, path, { json: true }))).toMatchObject({
      ...{ layout: 'statements-in-rows', customers: 2, statementsNew: 2, rejected: [] },
    });
    const { state } = await session.service.commands.states.investigation(await idOf('C-1002'));
    expect(valuesOf(state.evidence).map(({ collected }) => collected)).toMatchObject([
      { kind: 'financialStatements', investigationId: null, obtainedOn: '2025-03-31', validOn: '2024-12-31' },
    ]);
  });

  it('of two sheets of a workbook are one statement for each period', async () => {
    await customers();
    const options = { json: true, customer: 'number:C-1001', filedOn: '2025-04-18' as never };
    await importStatements(session, sample('workbook.xlsx'), { ...options, sheet: '资产负债表,利润表' });
    expect(answer()).toMatchObject({
      statements: ['annual 2024-12-31, filed 2025-04-18', 'annual 2023-12-31, filed 2025-04-18'],
      statementsNew: 2,
    });
    const { state } = await session.service.commands.states.investigation(await idOf('C-1001'));
    const amounts = valuesOf(state.evidence).flatMap(({ collected }) =>
      statementVersions(state, collected.evidenceId)
        .flat()
        .map((one) => one.amounts),
    );
    expect(amounts).toContainEqual({
      ...{ totalAssets: 8_000_000_000, totalLiabilities: 3_000_000_000, equity: 5_000_000_000 },
      ...{ revenue: 9_600_000_000, netIncome: 465_000_000 },
    });
  });

  it('of another content for the same day are refused, of another customer not', async () => {
    await customers();
    const lines = (assets: number) => fileOf(`报告期,资产总计\n2024,${assets}\n`);
    const options = { json: true, filedOn: '2025-04-01' as never };
    await importStatements(session, lines(1), { ...options, customer: 'number:C-1001' });
    await importStatements(session, lines(2), { ...options, customer: 'number:C-1002' });
    await expect(
      importStatements(session, lines(2), { ...options, customer: 'number:C-1001' }),
    ).rejects.toThrow('1 rows');
    await expect(importStatements(session, lines(2), { ...options, customer: 'number:X' })).rejects.toThrow(
      '1 rows',
    );
  });

  it('of EDGAR are kept as first filed and as shown again later', async () => {
    await customers();
    const told = await twice(() =>
      importStatements(session, facts, { json: true, customer: 'number:C-1001' }),
    );
    expect(told).toMatchObject({ layout: 'companyfacts', rejected: [] });
    const { state } = await session.service.commands.states.investigation(await idOf('C-1001'));
    const year2021 = valuesOf(state.evidence).filter(({ collected }) => collected.validOn === '2021-12-31');
    const versions = year2021.flatMap(({ collected }) =>
      statementVersions(state, collected.evidenceId).flat(),
    );
    versions.sort((a, b) => (a.filedOn < b.filedOn ? -1 : 1));
    expect(versions.map(({ filedOn, amounts }) => [filedOn, amounts.retainedEarnings])).toEqual([
      ['2022-02-07', 33_100_000_000],
      ['2022-10-24', 32_900_000_000],
    ]);
  });
});
