import { type PolicyKind, policyNames, type PolicyReference } from '@zixin/calculations';
import type { Language } from './phrases.js';
import { wordFor, type Words } from './words.js';

// Terms for the codes of the shipped policies, where an event has the code and not the label. Codes of other policies read as they are.

export const policyKindWords: { readonly [K in PolicyKind]: Words } = {
  scorecard: { zh: '评分模型', en: 'scorecard' },
  ratingScale: { zh: '信用等级标准', en: 'rating scale' },
  limitMethods: { zh: '额度测算方法', en: 'limit methods' },
  terms: { zh: '账期', en: 'payment terms' },
  orderCheck: { zh: '订单检查', en: 'order check' },
  tiers: { zh: '客户分级', en: 'customer tiers' },
  warningRules: { zh: '预警规则', en: 'warning rules' },
  reviewCadence: { zh: '定期评估周期', en: 'review cadence' },
  authority: { zh: '审批权限', en: 'authority matrix' },
  riskAppetite: { zh: '风险偏好', en: 'risk appetite' },
  evidenceCoverage: { zh: '资料完整度', en: 'evidence coverage' },
};

/** `the risk appetite` for the name of a policy of the house, the name itself for another. */
export function policyText(name: string, language: Language): string {
  const kind = (Object.keys(policyNames) as PolicyKind[]).find((one) => policyNames[one] === name);
  if (kind === undefined) return language === 'zh' ? `政策 ${name} ` : `policy ${name}`;
  return language === 'zh' ? policyKindWords[kind].zh : `the ${policyKindWords[kind].en}`;
}

/** `version 2 of the limit methods`. */
export function versionText({ name, version }: PolicyReference, language: Language): string {
  const policy = policyText(name, language);
  return language === 'zh' ? `${policy}第 ${version} 版` : `version ${version} of ${policy}`;
}

const notes: Readonly<Record<string, Words>> = {
  '出厂默认 Shipped default': { zh: '出厂默认', en: 'Shipped default' },
};

/** The note of what is shipped is kept in both languages; what a person noted is told as it is. */
export const noteText = (note: string, language: Language) => wordFor(notes, note, language);

const tiers: Readonly<Record<string, Words>> = {
  vip: { zh: 'VIP客户', en: 'VIP customer' },
  key: { zh: '重点客户', en: 'key customer' },
  ordinary: { zh: '普通客户', en: 'ordinary customer' },
};

const limitMethods: Readonly<Record<string, Words>> = {
  need: { zh: '采购需求', en: 'purchasing need' },
  capacity: { zh: '有形净资产比例', en: 'share of tangible net worth' },
  'working-asset': { zh: '营运资产分析', en: 'working-asset model' },
  'trade-references': { zh: '同业授信中位数', en: 'median of trade references' },
  'single-name-cap': { zh: '单一客户上限', en: 'single-name cap' },
};

const factors: Readonly<Record<string, Words>> = {
  'current-ratio': { zh: '流动比率', en: 'current ratio' },
  'quick-ratio': { zh: '速动比率', en: 'quick ratio' },
  'debt-to-asset': { zh: '资产负债率', en: 'debt-to-asset ratio' },
  'z-double-prime': { zh: 'Z″ 值', en: 'Altman Z″' },
  'cash-flow-cover': { zh: '经营现金流量与流动负债比', en: 'cash-flow cover' },
  'agency-grade': { zh: '资信机构评级', en: 'credit agency grade' },
  'bank-reference': { zh: '银行资信证明', en: 'bank reference' },
  'tax-record': { zh: '纳税信用等级', en: 'tax credit grade' },
  litigation: { zh: '诉讼与被执行', en: 'litigation and enforcement' },
  'days-beyond-terms': { zh: '平均逾期付款天数', en: 'days beyond terms' },
  'overdue-rate': { zh: '逾期率', en: 'overdue rate' },
  'longest-delay': { zh: '最长逾期天数', en: 'longest delay' },
  'years-established': { zh: '成立年限', en: 'years established' },
  'paid-in-capital': { zh: '实缴资本', en: 'paid-in capital' },
  stability: { zh: '股权与管理层稳定性', en: 'stability of ownership and management' },
  'industry-climate': { zh: '行业景气指数', en: 'industry climate index' },
};

const knockOuts: Readonly<Record<string, Words>> = {
  'dishonest-debtor': { zh: '列入失信被执行人名单', en: 'listed as dishonest judgment debtor' },
  'declared-default': { zh: '已认定违约', en: 'default declared' },
  'registration-revoked': { zh: '营业执照被吊销或注销', en: 'business registration revoked or cancelled' },
  'statements-older-than-24-months': {
    zh: '财务报表已超过 24 个月',
    en: 'statements older than 24 months',
  },
};

const rules: Readonly<Record<string, Words>> = {
  'overdue-rate': { zh: '逾期率过高', en: 'High overdue rate' },
  'overdue-rate-rising': { zh: '逾期率连续三个月上升', en: 'Overdue rate rising three months in a row' },
  'oldest-overdue': { zh: '最早发票长期逾期', en: 'Oldest invoice long overdue' },
  'oldest-overdue-90': { zh: '最早发票逾期 90 天以上', en: 'Oldest invoice 90 days overdue' },
  'days-beyond-terms-rising': { zh: '付款较前期明显延迟', en: 'Paying later than before' },
  utilisation: { zh: '额度使用率过高', en: 'High use of the limit' },
  'rating-down': { zh: '信用等级下调两级以上', en: 'Downgraded by two or more' },
  'industry-below-neutral': { zh: '行业景气度连续低于荣枯线', en: 'Industry climate below neutral' },
  'new-litigation': { zh: '新增诉讼', en: 'New litigation' },
  'new-enforcement': { zh: '新增被执行信息', en: 'New enforcement' },
  'statements-stale': { zh: '财务报表已超过 15 个月', en: 'Statements older than 15 months' },
  'mitigant-expiring': { zh: '担保或保险即将到期', en: 'Guarantee or insurance expiring' },
  'review-past-due': { zh: '定期评估逾期未做', en: 'Review past due' },
  'limit-above-proposal': { zh: '现行额度高于重新测算额度', en: 'Limit above the recomputed proposal' },
};

export const tierText = (tier: string, language: Language) => wordFor(tiers, tier, language);
export const limitMethodText = (code: string, language: Language) => wordFor(limitMethods, code, language);
export const factorText = (code: string, language: Language) => wordFor(factors, code, language);
export const knockOutText = (code: string, language: Language) => wordFor(knockOuts, code, language);
export const ruleText = (code: string, language: Language) => wordFor(rules, code, language);
