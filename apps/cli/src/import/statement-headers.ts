import { lineOf, type StatementLine, statementLines } from '@zixin/calculations';
import { type HeaderDictionary, plainHeader } from './header-dictionary.js';

/** What a file can say of a statement as a whole: in a column, or in a row of its own where the columns are periods. */
export type StatementField =
  'customerNumber' | 'period' | 'from' | 'filedOn' | 'currency' | 'unit' | 'standard' | 'audited' | 'source';

export const statementHeaders: HeaderDictionary<StatementField> = {
  customerNumber: [
    'customer number',
    'customer no',
    'customer id',
    'customer',
    'account number',
    '客户编号',
    '客户代码',
    '客户编码',
    '客户号',
  ],
  period: [
    'period',
    'period end',
    'until',
    'fiscal year',
    'year',
    'reporting period',
    'statement date',
    '期间',
    '报告期',
    '会计期间',
    '报表期间',
    '报表日期',
    '截止日期',
    '截止日',
    '年度',
    '会计年度',
  ],
  from: ['from', 'period start', 'start', '期间开始', '开始日期', '起始日期', '期初日期'],
  filedOn: [
    'filed on',
    'filed',
    'filing date',
    'published on',
    'publication date',
    '公告日期',
    '披露日期',
    '报送日期',
    '申报日期',
    '发布日期',
  ],
  currency: ['currency', 'currency code', 'ccy', '币种', '货币', '币别'],
  unit: ['unit', 'units', 'amounts in', '单位', '金额单位', '货币单位'],
  standard: ['standard', 'accounting standard', 'gaap', '会计准则', '准则', '会计制度'],
  audited: ['audited', 'is audited', '审计', '是否审计', '是否经审计', '经审计'],
  source: ['source', '来源', '数据来源'],
};

const itemHeaders = [
  'item',
  'line item',
  'line',
  'account',
  'caption',
  '项目',
  '报表项目',
  '科目',
  '会计科目',
  '指标',
  '科目名称',
  '项目名称',
].map(plainHeader);

export function isItemHeader(header: string): boolean {
  return itemHeaders.includes(plainHeader(header));
}

export type NameOfLine =
  | { readonly kind: 'canonical' | 'cas' | 'us-gaap'; readonly line: StatementLine }
  | { readonly kind: 'unknown' };

const canonical = new Map(statementLines.map((line) => [line.toLowerCase(), line]));
const englishWords: Readonly<Record<string, StatementLine>> = {
  amortization: 'amortisation',
  inventories: 'inventory',
  stockholdersequity: 'equity',
  shareholdersequity: 'equity',
  ownersequity: 'equity',
  totalequity: 'equity',
  totalcurrentassets: 'currentAssets',
  totalnoncurrentassets: 'nonCurrentAssets',
  totalcurrentliabilities: 'currentLiabilities',
  totalnoncurrentliabilities: 'nonCurrentLiabilities',
  cogs: 'costOfSales',
  costofrevenue: 'costOfSales',
  netprofit: 'netIncome',
  operatingprofit: 'operatingIncome',
};

/** What a line's name stands for: a canonical English name (`total assets`), an item of 企业会计准则, or a us-gaap tag. */
export function nameOfLine(label: string): NameOfLine {
  const plain = plainHeader(label).replace(/['’]/g, '');
  const line = canonical.get(plain) ?? englishWords[plain];
  if (line) return { kind: 'canonical', line };
  const cas = lineOf('cas', label);
  if (cas) return { kind: 'cas', line: cas };
  const tag = lineOf('us-gaap', label);
  return tag ? { kind: 'us-gaap', line: tag } : { kind: 'unknown' };
}
