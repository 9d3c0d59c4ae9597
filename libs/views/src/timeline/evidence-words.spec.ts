import type { TypedContent } from '@zixin/investigation/events';
import { day, usd } from '../testing/account-history.js';
import { someone } from '../testing/customer-events.js';
import { contentText } from './evidence-words.js';
import { type OpenSealed, sayIn } from './phrases.js';

const on = day('2026-03-02');
const none = { reportNumber: null, score: null, summary: null };

const contents: readonly (readonly [TypedContent, string, string])[] = [
  [
    {
      kind: 'registration',
      content: {
        ...{ legalName: 'Northern Steel', registrationNumber: null, status: 'active' },
        ...{ legalRepresentative: someone('person-1'), registeredCapital: null, paidInCapital: usd(100_000) },
        ...{ establishedOn: day('1999-05-01'), businessScope: null, address: null },
      },
    },
    'Northern Steel，登记状态存续；法定代表人 «已封存»；实缴资本 1,000.00 USD；1999-05-01 成立',
    'Northern Steel, active; legal representative «sealed»; paid-in capital 1,000.00 USD; established on 1 May 1999',
  ],
  [
    {
      kind: 'ownership',
      content: {
        shareholders: [
          { kind: 'person', name: someone('person-1'), stakePercent: '60' },
          { kind: 'company', name: 'Harbour Holding', stakePercent: '40' },
        ],
        ultimateParent: 'Harbour Group',
      },
    },
    '股东 «已封存» 60%、Harbour Holding 40%；最终母公司 Harbour Group',
    'shareholders «sealed» 60%, Harbour Holding 40%; ultimate parent Harbour Group',
  ],
  [
    {
      kind: 'management',
      content: {
        organisation: null,
        managers: [{ role: 'CFO', name: someone('person-1'), background: someone('person-1') }],
      },
    },
    'CFO «已封存»',
    'CFO «sealed»',
  ],
  [
    {
      kind: 'financialStatements',
      content: {
        statements: [
          {
            ...{ id: 'q3', period: 'quarter', from: null, until: day('2025-09-30'), filedOn: on },
            ...{ currency: 'USD', standard: 'cas', audited: false, reported: [] },
            amounts: { totalAssets: 500_000, revenue: 120_000 },
          },
        ],
      },
    },
    '2025-09-30 季报（未经审计），总资产 5,000.00 USD，营业收入 1,200.00 USD',
    'quarterly to 30 Sept 2025 (not audited) with total assets 5,000.00 USD, revenue 1,200.00 USD',
  ],
  [
    {
      kind: 'agencyReport',
      content: { ...none, agency: 'Huaxia', grade: 'CR2', recommendedLimit: usd(100_000) },
    },
    'Huaxia，评级 CR2；建议额度 1,000.00 USD',
    'Huaxia, grade CR2; recommended limit 1,000.00 USD',
  ],
  [
    {
      kind: 'bankReference',
      content: {
        ...{ bank: 'ICBC', standing: 'fair', accountSince: null, averageBalance: null, notes: null },
        facilities: usd(500_000),
      },
    },
    'ICBC，信誉一般；授信 5,000.00 USD',
    'ICBC, standing fair; facilities of 5,000.00 USD',
  ],
  [
    { kind: 'taxRecord', content: { creditGrade: 'M', year: 2025, arrears: usd(100), taxPaid: null } },
    '2025 年度纳税信用 M 级；欠税 1.00 USD',
    'tax credit grade M for 2025; arrears of 1.00 USD',
  ],
  [
    {
      kind: 'litigation',
      content: {
        ...{ openCases: 2, closedCases: 1, enforcementCases: 1, dishonestDebtor: true, cases: [] },
        amountAtStake: usd(1_000_000),
      },
    },
    '未结案件 2 件，被执行 1 件；列入失信被执行人名单；涉案金额 10,000.00 USD',
    'open cases 2, in enforcement 1; listed as dishonest judgment debtor; 10,000.00 USD at stake',
  ],
  [
    {
      kind: 'tradeReference',
      content: {
        references: [
          { supplier: 'Baltic Ore', since: null, highCredit: usd(80_000), termsDays: 30, payment: 'slow' },
        ],
      },
    },
    'Baltic Ore：付款缓慢，最高赊销 800.00 USD',
    'Baltic Ore says it pays slowly, high credit 800.00 USD',
  ],
  [
    {
      kind: 'marketResearch',
      content: { topic: 'Rebar', outlook: 'declining', summary: 'Prices fell by a tenth' },
    },
    'Rebar；前景下滑；Prices fell by a tenth',
    'Rebar; outlook declining; Prices fell by a tenth',
  ],
  [
    {
      kind: 'siteVisit',
      content: { visitedOn: on, impression: 'good', premises: null, staffSeen: null, notes: 'Full yard' },
    },
    '2026-03-02 走访，印象良好；Full yard',
    'visited on 2 Mar 2026, good impression; Full yard',
  ],
];

describe('evidence in words', () => {
  it.each(contents.map(([content, zh, en]) => ({ kind: content.kind, content, zh, en })))(
    '$kind',
    ({ content, zh, en }) => {
      expect(contentText(content, 'zh', sayIn('zh'))).toBe(zh);
      expect(contentText(content, 'en', sayIn('en'))).toBe(en);
    },
  );

  it('rule 14: names a person only to whom the name is opened', () => {
    const open: OpenSealed = () => 'Li Wei';
    const [[registration]] = contents as readonly [(typeof contents)[number]];
    expect(contentText(registration, 'en', sayIn('en', { open }))).toContain('legal representative Li Wei');
  });
});
