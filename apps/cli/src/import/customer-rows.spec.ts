import { join } from 'node:path';
import { customerDecider, type RecordRegistration, type RegisteredCustomer } from '@zixin/customer';
import { type CalendarDate, withEntry } from '@zixin/kernel';
import { differences, stepsFor } from './customer-facts.js';
import { customerShape } from './customer-headers.js';
import { type CustomerRow, readCustomers, registeredOn } from './customer-rows.js';
import { bytesIn, sheetOf, textRows } from './sheet.js';
import { tableOf } from './table.js';

const day = (text: string) => text as CalendarDate;
const today = day('2026-01-31');
const options = { currency: 'CNY', dateOrder: null, today };
const read = (...lines: readonly string[]) =>
  readCustomers(tableOf({ rows: textRows(lines.join('\n')) }, customerShape), options);
const uscc = '91310000MA1FL0A0X9';

describe('rows of customers', () => {
  it('are read with their capital in the unit and currency said', async () => {
    const sheet = await sheetOf(bytesIn(join(__dirname, '../../../../examples/imports/customers.csv')));
    const { rows, rejected } = readCustomers(tableOf(sheet, customerShape), options);
    expect(rejected).toEqual([]);
    expect(rows).toMatchObject([
      {
        ...{ number: 'C-1001', name: '上海示例精密机械有限公司', uscc, legalRepresentative: '王示例' },
        registeredCapital: { minor: 5_000_000_000, currency: 'CNY' },
        paidInCapital: { minor: 3_000_500_000, currency: 'CNY' },
        ...{ establishedOn: '2009-06-18', status: '存续', region: '上海', industry: 'C34', size: '中型' },
        ...{ cooperationFrom: '2019-03-01', country: 'CN', currency: 'CNY' },
      },
      { number: 'C-1002', establishedOn: '2015-11-02' },
      { number: 'C-1003', legalRepresentative: null, paidInCapital: null, establishedOn: '2018-01-09' },
    ]);
  });

  it('read capital in foreign currency by its word', () => {
    const { rows } = read('客户编号,客户名称,注册资本', 'C-1,A,500万美元', 'C-2,B,1000000', 'C-3,C,HK$300');
    expect(rows.map(({ registeredCapital }) => registeredCapital)).toEqual([
      { minor: 500_000_000, currency: 'USD' },
      { minor: 100_000_000, currency: 'CNY' },
      { minor: 30_000, currency: 'HKD' },
    ]);
  });

  it('are refused one by one, with column and rule', () => {
    const { rows, rejected } = read(
      '客户编号,客户名称,统一社会信用代码,成立日期,国家',
      `C-1,A,${uscc},2020-01-01,CN`,
      'C-2,B,91310000MA1FL0A0X8,2020-01-01,CN',
      'C-3,C,,2027-01-01,CN',
      'C-4,,,2020-01-01,CN',
      'C-5,E,,2020-01-01,China',
      'C-1,F,,2020-01-01,CN',
      `C-7,G,${uscc},2020-01-01,中国`,
    );
    expect(rows.map(({ number }) => number)).toEqual(['C-1']);
    expect(rejected.map(({ line, field, rule }) => [line, field, rule])).toEqual([
      [3, '统一社会信用代码', 'has a wrong check character'],
      [4, '成立日期', 'is after today, 2026-01-31'],
      [5, '客户名称', 'is missing'],
      [6, '国家', 'is no ISO 3166 code of two letters'],
      [7, '客户编号', 'stands in line 2 already'],
      [8, '统一社会信用代码', 'stands in line 2 already'],
    ]);
  });
});

const empty = read('number,name', 'C-1,One').rows[0]!;
const row = (change: Partial<CustomerRow>): CustomerRow => ({ ...empty, ...change });
const customer = customerDecider.evolve.CustomerRegistered(customerDecider.initialState, {
  ...{ customerId: 'c', number: 'C-1', name: 'One', country: 'CN', registeredOn: day('2020-01-01') },
}) as RegisteredCustomer;
const about = { representative: null, source: 'Import', today };
const facts = {
  ...{ identifiers: [], legalRepresentative: null, registeredCapital: null, paidInCapital: null },
  ...{ establishedOn: null, status: null, businessScope: null, address: null, region: null, size: null },
};
const recorded = (change: Partial<RecordRegistration['data']>) => {
  const data = { legalName: 'One', ...facts, source: 'Register', recordedOn: day('2025-01-01'), ...change };
  return { ...customer, registrations: withEntry(customer.registrations, data.recordedOn, data) };
};

describe('what a row adds to a customer', () => {
  it('is nothing when number and name are all it says', () =>
    expect(stepsFor(empty, customer, about)).toEqual([]));

  it('is its registration, industry and start of cooperation', () => {
    const steps = stepsFor(
      row({ uscc, region: '上海', industry: 'C34', cooperationFrom: day('2021-01-01') }),
      customer,
      about,
    );
    expect(steps.map(({ command }) => command)).toEqual([
      {
        type: 'RecordRegistration',
        data: {
          ...{ legalName: 'One', ...facts, identifiers: [{ scheme: 'uscc', value: uscc }], region: '上海' },
          ...{ source: 'Import', recordedOn: today },
        },
      },
      { type: 'AssignIndustry', data: { industry: 'C34', assignedOn: today } },
      { type: 'StartCooperation', data: { startedOn: '2021-01-01' } },
    ]);
  });

  it('completes what is known and keeps what it leaves empty', () => {
    const lei = { scheme: 'lei', value: '529900GRZ2BQY5ZM9N49' };
    const known = recorded({ identifiers: [lei], address: 'Road 1', status: '在业' });
    const [step] = stepsFor(row({ uscc, status: '存续' }), known, about);
    expect(step?.command.data).toMatchObject({
      ...{ address: 'Road 1', status: '存续', recordedOn: today },
      identifiers: [lei, { scheme: 'uscc', value: uscc }],
    });
  });

  it('is nothing when all of it is known, whatever the source was', () => {
    const identifiers = [{ scheme: 'uscc', value: uscc }];
    const known = {
      ...recorded({ identifiers, size: '小型' }),
      industries: [{ industry: 'C34', from: day('2024-01-01') }],
    };
    expect(stepsFor(row({ uscc, size: '小型', industry: 'C34' }), known, about)).toEqual([]);
    expect(stepsFor(empty, known, about)).toEqual([]);
  });

  it('is its new name', () =>
    expect(stepsFor(row({ name: 'One Ltd.' }), customer, about)[0]?.command.data).toMatchObject({
      legalName: 'One Ltd.',
    }));
});

it('notes a country or currency that cannot change', () => {
  const said = row({ country: 'US', currency: 'USD' });
  expect(differences(said, { country: 'CN', currency: 'USD' }).map(({ field }) => field)).toEqual([
    'country',
  ]);
  expect(differences(said, { country: null, currency: null })).toEqual([]);
});

it('counts a new customer from the start of its cooperation', () => {
  expect(registeredOn(row({ cooperationFrom: day('2019-03-01') }), today)).toBe('2019-03-01');
  expect(registeredOn(empty, today)).toBe(today);
});
