import type {
  EvidenceContents,
  EvidenceKind,
  FiledStatement,
  ShareholderEvidence,
  TypedContent,
} from '@zixin/investigation/events';
import { englishDay } from './day-words.js';
import type { Language, Say } from './phrases.js';
import { joined, type Words } from './words.js';

export const kindWords: { readonly [K in EvidenceKind]: Words } = {
  registration: { zh: '工商登记资料', en: 'the registration' },
  ownership: { zh: '股权资料', en: 'the ownership' },
  management: { zh: '管理层资料', en: 'the management' },
  financialStatements: { zh: '财务报表', en: 'financial statements' },
  agencyReport: { zh: '资信机构报告', en: 'an agency report' },
  bankReference: { zh: '银行资信证明', en: 'a bank reference' },
  taxRecord: { zh: '纳税信用记录', en: 'a tax record' },
  litigation: { zh: '诉讼与执行记录', en: 'a litigation record' },
  tradeReference: { zh: '同业参考', en: 'trade references' },
  marketResearch: { zh: '市场调研', en: 'market research' },
  siteVisit: { zh: '实地走访', en: 'a site visit' },
};

type Table<K extends string> = Readonly<Record<K, Words>>;

const statuses: Table<EvidenceContents['registration']['status']> = {
  active: { zh: '存续', en: 'active' },
  suspended: { zh: '停业', en: 'suspended' },
  revoked: { zh: '吊销', en: 'revoked' },
  dissolved: { zh: '注销', en: 'dissolved' },
};
const standings: Table<EvidenceContents['bankReference']['standing']> = {
  good: { zh: '良好', en: 'good' },
  fair: { zh: '一般', en: 'fair' },
  poor: { zh: '较差', en: 'poor' },
};
const outlooks: Table<NonNullable<EvidenceContents['marketResearch']['outlook']>> = {
  growing: { zh: '增长', en: 'growing' },
  stable: { zh: '平稳', en: 'stable' },
  declining: { zh: '下滑', en: 'declining' },
};
const manners: Table<EvidenceContents['tradeReference']['references'][number]['payment']> = {
  early: { zh: '提前付款', en: 'pays early' },
  prompt: { zh: '按期付款', en: 'pays promptly' },
  slow: { zh: '付款缓慢', en: 'pays slowly' },
  delinquent: { zh: '长期拖欠', en: 'is delinquent' },
};
const periods: Table<FiledStatement['period']> = {
  annual: { zh: '年报', en: 'annual' },
  halfYear: { zh: '半年报', en: 'half-year' },
  quarter: { zh: '季报', en: 'quarterly' },
  month: { zh: '月报', en: 'monthly' },
};

/** `2024-12-31 年报（经审计），资产总计 …`. */
export function statementText(
  { period, until, audited, amounts, currency }: FiledStatement,
  language: Language,
  say: Say,
): string {
  const zh = language === 'zh';
  const of = (line: 'totalAssets' | 'revenue', name: string) => {
    const minor = amounts[line];
    return minor === undefined ? null : `${name} ${say.money({ minor, currency })}`;
  };
  const figures = joined(
    [of('totalAssets', zh ? '总资产' : 'total assets'), of('revenue', zh ? '营业收入' : 'revenue')],
    zh ? '，' : ', ',
  );
  const head = zh ? `${until} ${periods[period].zh}` : `${periods[period].en} to ${englishDay(until)}`;
  const checked = audited === null ? null : auditText(audited, zh);
  return joined([head, checked, figures !== '' && `${zh ? '，' : ' with '}${figures}`]);
}

function auditText(audited: boolean, zh: boolean): string {
  if (zh) return audited ? '（经审计）' : '（未经审计）';
  return audited ? ' (audited)' : ' (not audited)';
}

function shareholderText(one: ShareholderEvidence, say: Say): string {
  return `${one.kind === 'person' ? say.person(one.name) : one.name} ${one.stakePercent}%`;
}

type Contents = {
  readonly [K in EvidenceKind]: {
    readonly [L in Language]: (content: EvidenceContents[K], say: Say) => readonly (string | null | false)[];
  };
};

const contents: Contents = {
  registration: {
    zh: ({ legalName, status, legalRepresentative, paidInCapital, establishedOn }, say) => [
      `${legalName}，登记状态${statuses[status].zh}`,
      legalRepresentative && `法定代表人 ${say.person(legalRepresentative)}`,
      paidInCapital && `实缴资本 ${say.money(paidInCapital)}`,
      establishedOn && `${establishedOn} 成立`,
    ],
    en: ({ legalName, status, legalRepresentative, paidInCapital, establishedOn }, say) => [
      `${legalName}, ${statuses[status].en}`,
      legalRepresentative && `legal representative ${say.person(legalRepresentative)}`,
      paidInCapital && `paid-in capital ${say.money(paidInCapital)}`,
      establishedOn && `established on ${englishDay(establishedOn)}`,
    ],
  },
  ownership: {
    zh: ({ shareholders, ultimateParent }, say) => [
      `股东 ${say.list(shareholders.map((one) => shareholderText(one, say)))}`,
      ultimateParent && `最终母公司 ${ultimateParent}`,
    ],
    en: ({ shareholders, ultimateParent }, say) => [
      `shareholders ${say.list(shareholders.map((one) => shareholderText(one, say)))}`,
      ultimateParent && `ultimate parent ${ultimateParent}`,
    ],
  },
  management: {
    zh: ({ organisation, managers }, say) => [
      organisation,
      say.list(managers.map(({ role, name }) => `${role} ${say.person(name)}`)),
    ],
    en: ({ organisation, managers }, say) => [
      organisation,
      say.list(managers.map(({ role, name }) => `${role} ${say.person(name)}`)),
    ],
  },
  financialStatements: {
    zh: ({ statements }, say) => statements.map((one) => statementText(one, 'zh', say)),
    en: ({ statements }, say) => statements.map((one) => statementText(one, 'en', say)),
  },
  agencyReport: {
    zh: ({ agency, grade, recommendedLimit, summary }, say) => [
      `${agency}${grade ? `，评级 ${grade}` : ''}`,
      recommendedLimit && `建议额度 ${say.money(recommendedLimit)}`,
      summary,
    ],
    en: ({ agency, grade, recommendedLimit, summary }, say) => [
      `${agency}${grade ? `, grade ${grade}` : ''}`,
      recommendedLimit && `recommended limit ${say.money(recommendedLimit)}`,
      summary,
    ],
  },
  bankReference: {
    zh: ({ bank, standing, facilities }, say) => [
      `${bank}，信誉${standings[standing].zh}`,
      facilities && `授信 ${say.money(facilities)}`,
    ],
    en: ({ bank, standing, facilities }, say) => [
      `${bank}, standing ${standings[standing].en}`,
      facilities && `facilities of ${say.money(facilities)}`,
    ],
  },
  taxRecord: {
    zh: ({ year, creditGrade, arrears }, say) => [
      `${year} 年度纳税信用 ${creditGrade} 级`,
      arrears && `欠税 ${say.money(arrears)}`,
    ],
    en: ({ year, creditGrade, arrears }, say) => [
      `tax credit grade ${creditGrade} for ${year}`,
      arrears && `arrears of ${say.money(arrears)}`,
    ],
  },
  litigation: {
    zh: ({ openCases, enforcementCases, dishonestDebtor, amountAtStake }, say) => [
      `未结案件 ${openCases} 件，被执行 ${enforcementCases} 件`,
      dishonestDebtor && '列入失信被执行人名单',
      amountAtStake && `涉案金额 ${say.money(amountAtStake)}`,
    ],
    en: ({ openCases, enforcementCases, dishonestDebtor, amountAtStake }, say) => [
      `open cases ${openCases}, in enforcement ${enforcementCases}`,
      dishonestDebtor && 'listed as dishonest judgment debtor',
      amountAtStake && `${say.money(amountAtStake)} at stake`,
    ],
  },
  tradeReference: {
    zh: ({ references }, say) =>
      references.map(
        ({ supplier, payment, highCredit }) =>
          `${supplier}：${manners[payment].zh}，最高赊销 ${say.money(highCredit)}`,
      ),
    en: ({ references }, say) =>
      references.map(
        ({ supplier, payment, highCredit }) =>
          `${supplier} says it ${manners[payment].en}, high credit ${say.money(highCredit)}`,
      ),
  },
  marketResearch: {
    zh: ({ topic, outlook, summary }) => [topic, outlook && `前景${outlooks[outlook].zh}`, summary],
    en: ({ topic, outlook, summary }) => [topic, outlook && `outlook ${outlooks[outlook].en}`, summary],
  },
  siteVisit: {
    zh: ({ visitedOn, impression, notes }) => [`${visitedOn} 走访，印象${standings[impression].zh}`, notes],
    en: ({ visitedOn, impression, notes }) => [
      `visited on ${englishDay(visitedOn)}, ${standings[impression].en} impression`,
      notes,
    ],
  },
};

/** What a piece of evidence says, without the full stop. */
export function contentText({ kind, content }: TypedContent, language: Language, say: Say): string {
  const said = contents[kind][language] as (content: unknown, say: Say) => readonly (string | null | false)[];
  return joined(said(content, say), language === 'zh' ? '；' : '; ');
}
