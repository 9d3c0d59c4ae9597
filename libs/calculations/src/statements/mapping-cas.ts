import type { LineMapping } from './mapping.js';

// Line names of 企业会计准则 statements (财会〔2019〕6号 and older formats), normalised as `casLabel` does.

/** Combined lines of the 2018 format come last: they stand only where the split ones are absent. */
export const casMapping: readonly LineMapping[] = [
  { line: 'cash', first: ['货币资金', '现金及现金等价物'] },
  {
    line: 'shortTermInvestments',
    sum: ['交易性金融资产', '以公允价值计量且其变动计入当期损益的金融资产', '短期投资', '衍生金融资产'],
  },
  { line: 'notesReceivable', sum: ['应收票据', '应收款项融资'] },
  { line: 'accountsReceivable', first: ['应收账款', '应收帐款', '应收票据及应收账款'] },
  { line: 'prepayments', first: ['预付款项', '预付账款', '预付帐款'] },
  { line: 'otherReceivables', first: ['其他应收款', '其它应收款'] },
  { line: 'inventory', first: ['存货', '存货净额'] },
  {
    line: 'otherCurrentAssets',
    sum: ['合同资产', '持有待售资产', '一年内到期的非流动资产', '其他流动资产', '其它流动资产'],
  },
  { line: 'currentAssets', first: ['流动资产合计', '流动资产总计'] },
  { line: 'fixedAssets', first: ['固定资产', '固定资产净额', '固定资产净值', '固定资产合计'] },
  { line: 'intangibleAssets', first: ['无形资产', '无形资产净额'] },
  { line: 'goodwill', first: ['商誉'] },
  {
    line: 'otherNonCurrentAssets',
    sum: [
      '债权投资',
      '可供出售金融资产',
      '持有至到期投资',
      '其他债权投资',
      '长期应收款',
      '长期股权投资',
      '其他权益工具投资',
      '其他非流动金融资产',
      '投资性房地产',
      '在建工程',
      '生产性生物资产',
      '油气资产',
      '使用权资产',
      '开发支出',
      '长期待摊费用',
      '递延所得税资产',
      '其他非流动资产',
      '其它非流动资产',
    ],
  },
  { line: 'nonCurrentAssets', first: ['非流动资产合计', '非流动资产总计'] },
  { line: 'totalAssets', first: ['资产总计', '资产合计', '资产总额'] },
  { line: 'shortTermBorrowings', first: ['短期借款'] },
  { line: 'notesPayable', first: ['应付票据'] },
  { line: 'accountsPayable', first: ['应付账款', '应付帐款', '应付票据及应付账款'] },
  { line: 'advancesReceived', sum: ['预收款项', '预收账款', '预收帐款', '合同负债'] },
  { line: 'taxesPayable', first: ['应交税费', '应交税金'] },
  {
    line: 'otherCurrentLiabilities',
    sum: [
      '交易性金融负债',
      '衍生金融负债',
      '应付职工薪酬',
      '其他应付款',
      '其它应付款',
      '持有待售负债',
      '一年内到期的非流动负债',
      '其他流动负债',
      '其它流动负债',
    ],
  },
  { line: 'currentLiabilities', first: ['流动负债合计', '流动负债总计'] },
  { line: 'longTermBorrowings', sum: ['长期借款', '应付债券'] },
  {
    line: 'otherNonCurrentLiabilities',
    sum: [
      '租赁负债',
      '长期应付款',
      '长期应付职工薪酬',
      '专项应付款',
      '预计负债',
      '递延收益',
      '递延所得税负债',
      '其他非流动负债',
      '其它非流动负债',
    ],
  },
  { line: 'nonCurrentLiabilities', first: ['非流动负债合计', '非流动负债总计'] },
  { line: 'totalLiabilities', first: ['负债合计', '负债总计', '负债总额'] },
  { line: 'paidInCapital', first: ['实收资本', '股本', '实收资本或股本'] },
  { line: 'capitalReserve', first: ['资本公积', '资本公积金'] },
  { line: 'surplusReserve', first: ['盈余公积', '盈余公积金'] },
  { line: 'undistributedProfit', first: ['未分配利润'] },
  { line: 'minorityInterests', first: ['少数股东权益'] },
  {
    line: 'equity',
    first: [
      '所有者权益合计',
      '股东权益合计',
      '所有者权益总计',
      '所有者权益或股东权益合计',
      '归属于母公司所有者权益合计',
      '归属于母公司股东权益合计',
    ],
  },
  { line: 'revenue', first: ['营业收入', '主营业务收入', '营业总收入'] },
  // 营业总成本 holds expenses too and is no cost of sales.
  { line: 'costOfSales', first: ['营业成本', '主营业务成本'] },
  { line: 'grossProfit', first: ['毛利', '营业毛利', '主营业务利润'] },
  { line: 'operatingExpenses', sum: ['销售费用', '营业费用', '管理费用', '研发费用'] },
  { line: 'operatingIncome', first: ['营业利润'] },
  { line: 'interestExpense', first: ['利息费用', '利息支出', '财务费用'] },
  { line: 'profitBeforeTax', first: ['利润总额', '税前利润'] },
  { line: 'incomeTax', first: ['所得税费用', '所得税'] },
  { line: 'netIncome', first: ['净利润'] },
  {
    line: 'depreciation',
    sum: [
      '固定资产折旧',
      '固定资产折旧、油气资产折耗、生产性生物资产折旧',
      '使用权资产折旧',
      '投资性房地产折旧',
    ],
  },
  { line: 'amortisation', sum: ['无形资产摊销', '长期待摊费用摊销'] },
  { line: 'operatingCashFlow', first: ['经营活动产生的现金流量净额', '经营活动现金流量净额'] },
  { line: 'investingCashFlow', first: ['投资活动产生的现金流量净额', '投资活动现金流量净额'] },
  { line: 'financingCashFlow', first: ['筹资活动产生的现金流量净额', '筹资活动现金流量净额'] },
];

const leading = /^(其中|减|加|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、]|[:*△#▲])/;
// 实收资本(或股本) keeps its alternative, any other bracket is a remark: (亏损以"-"号填列), (元).
const alternative = /\(或([^()]+)\)/g;
const remark = /\([^()]*\)/g;

/**
 * The name of a CAS line without its layout: full-width forms become half-width, blanks, numbering (一、 (一) 1.), prefixes
 * (其中： 减： 加：) and remarks in brackets go. ` 其中：利息费用（收入以“-”号填列）` → `利息费用`.
 */
export function casLabel(label: string): string {
  let name = label.normalize('NFKC').replace(/\s/g, '').replace(alternative, '或$1');
  while (leading.test(name)) name = name.replace(leading, '');
  return name.replace(remark, '').replace(/:$/, '');
}
