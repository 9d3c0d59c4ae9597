import { casLabel, casMapping } from './mapping-cas.js';
import { usGaapMapping } from './mapping-us-gaap.js';
import { lineOf, mapStatement } from './mapping.js';
import { statementLines } from './statement.js';

describe('CAS names', () => {
  it.each([
    ['货币资金', 'cash'],
    ['　　货币资金：', 'cash'],
    ['流动资产合计', 'currentAssets'],
    ['非流动资产合计', 'nonCurrentAssets'],
    ['一、营业收入', 'revenue'],
    ['减：营业成本', 'costOfSales'],
    ['减:营业成本', 'costOfSales'],
    ['其中：利息费用', 'interestExpense'],
    ['其中:利息费用', 'interestExpense'],
    ['二、营业利润（亏损以“－”号填列）', 'operatingIncome'],
    ['三、利润总额（亏损总额以"-"号填列）', 'profitBeforeTax'],
    ['减：所得税费用', 'incomeTax'],
    ['四、净利润（净亏损以“-”号填列）', 'netIncome'],
    ['实收资本（或股本）', 'paidInCapital'],
    ['所有者权益（或股东权益）合计', 'equity'],
    ['股东权益合计', 'equity'],
    ['资产总计', 'totalAssets'],
    ['应收帐款', 'accountsReceivable'],
    ['(一) 经营活动产生的现金流量净额', 'operatingCashFlow'],
    ['1．存货', 'inventory'],
  ])('reads %s as %s', (label, line) => expect(lineOf('cas', label)).toBe(line));
  it.each([
    '营业总成本',
    '负债和所有者权益总计',
    '其中：应收利息',
    '减：库存股',
    '归属于母公司所有者的净利润',
    '',
  ])('does not take %p for a line', (label) => expect(lineOf('cas', label)).toBeNull());
});

const cas = (lines: Readonly<Record<string, number>>) =>
  mapStatement(
    'cas',
    Object.entries(lines).map(([label, amount]) => ({ label, amount })),
  ).amounts;

describe('lines on lines', () => {
  it('takes the better name where two are there, in any order', () => {
    expect(cas({ '一、营业总收入': 110, '其中：营业收入': 100 })).toEqual({ revenue: 100 });
    expect(cas({ 归属于母公司所有者权益合计: 90, 所有者权益合计: 100 })).toEqual({ equity: 100 });
    expect(cas({ 财务费用: 5, '其中：利息费用': 7 })).toEqual({ interestExpense: 7 });
    expect(cas({ 财务费用: 5 })).toEqual({ interestExpense: 5 });
  });
  it('adds up what one line stands for', () => {
    expect(cas({ 预收款项: 1, 合同负债: 2 })).toEqual({ advancesReceived: 3 });
    expect(cas({ 销售费用: 1, 管理费用: 2, 研发费用: 4 })).toEqual({ operatingExpenses: 7 });
  });
  it('takes the combined line of the 2018 format only where the split one is absent', () => {
    expect(cas({ 应收票据及应收账款: 9 })).toEqual({ accountsReceivable: 9 });
    expect(cas({ 应收票据及应收账款: 9, 应收票据: 2, 应收账款: 7 })).toEqual({
      notesReceivable: 2,
      accountsReceivable: 7,
    });
  });
  it('says of every reported line where it went', () =>
    expect(mapStatement('cas', [{ label: '减：库存股', amount: 3 }])).toEqual({
      amounts: {},
      reported: [{ label: '减：库存股', amount: 3, line: null }],
    }));
  it('counts the first of two lines of one name', () =>
    expect(
      mapStatement('cas', [
        { label: '存货', amount: 3 },
        { label: '存　货', amount: 4 },
      ]).amounts,
    ).toEqual({ inventory: 3 }));
  it('refuses a sum beyond safe integers', () =>
    expect(() => cas({ 预收款项: Number.MAX_SAFE_INTEGER, 合同负债: 1 })).toThrow('amount-out-of-range'));
});

describe('US-GAAP tags', () => {
  const us = (lines: Readonly<Record<string, number>>) =>
    mapStatement(
      'us-gaap',
      Object.entries(lines).map(([label, amount]) => ({ label, amount })),
    ).amounts;
  it('prefer the owners’ equity, and fall back', () => {
    const including = 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest';
    expect(us({ [including]: 5, StockholdersEquity: 4 })).toEqual({ equity: 4 });
    expect(us({ [including]: 5 })).toEqual({ equity: 5 });
  });
  it('take operating income for EBIT too', () =>
    expect(us({ 'us-gaap:OperatingIncomeLoss': 8 })).toEqual({ operatingIncome: 8, ebit: 8 }));
  it('are no CAS names', () => expect(lineOf('us-gaap', '存货')).toBeNull());
});

it.each([{ mapping: casMapping }, { mapping: usGaapMapping }])(
  'names each canonical line once, and no unknown one',
  ({ mapping }) => {
    const lines = mapping.map(({ line }) => line);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => !statementLines.includes(line))).toEqual([]);
  },
);

it('writes CAS names the way they are looked up', () => {
  const names = casMapping.flatMap((each) => ('first' in each ? each.first : each.sum));
  expect(names.filter((name) => casLabel(name) !== name)).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
