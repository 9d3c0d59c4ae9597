import { type EvidenceCoverage, factNames, type PolicyContent, policyNames } from '@zixin/calculations';
import { type EvidenceCollected, investigationCatalog, type TypedContent } from '@zixin/investigation';
import { calendarDate } from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';
import { factBook } from '@zixin/views';
import { shippedPolicies } from './default-policies.js';

const on = calendarDate('2026-03-02');
const money = { minor: 100, currency: 'CNY' };
const contents: readonly TypedContent[] = [
  {
    kind: 'registration',
    content: {
      ...{
        legalName: '华晨机械有限公司',
        registrationNumber: null,
        status: 'active',
        legalRepresentative: null,
      },
      ...{ registeredCapital: null, paidInCapital: null, establishedOn: null, businessScope: null },
      address: null,
    },
  },
  {
    kind: 'agencyReport',
    content: {
      ...{ agency: 'x', reportNumber: null, grade: 'A', score: null, recommendedLimit: null, summary: null },
    },
  },
  {
    kind: 'bankReference',
    content: {
      ...{
        bank: 'x',
        standing: 'good',
        accountSince: null,
        averageBalance: null,
        facilities: null,
        notes: null,
      },
    },
  },
  { kind: 'taxRecord', content: { creditGrade: 'B', year: 2025, arrears: null, taxPaid: null } },
  {
    kind: 'litigation',
    content: {
      ...{ openCases: 1, closedCases: 0, enforcementCases: 0, dishonestDebtor: false, amountAtStake: null },
      cases: [],
    },
  },
  {
    kind: 'tradeReference',
    content: {
      references: [{ supplier: 'x', since: null, highCredit: money, termsDays: 30, payment: 'prompt' }],
    },
  },
];

const recorded = recorder(investigationCatalog);
const investigation = contents.map((content, index) => {
  const ids = { customerId: '1', investigationId: null, evidenceId: String(index), source: 'x' };
  const data = { ...ids, obtainedOn: on, validOn: on, cost: null, attachment: null, ...content };
  return recorded<EvidenceCollected>({ type: 'EvidenceCollected', data });
});

const coverage = shippedPolicies().find(({ name }) => name === policyNames.evidenceCoverage)!;
const book = factBook(
  { customer: [], investigation, rating: [], account: [], warning: [], industry: [] },
  {
    ...{ on, accountId: '1', currency: 'CNY', rate: () => null, readUpTo: [] },
    policies: {
      ...{ termsForGrade: () => 30, graceDays: 5, countUnappliedCash: true, riskAppetite: money, grades: [] },
      evidenceCoverage: coverage.content as EvidenceCoverage,
    },
  },
);

/** Facts the books do not have yet: rules over them stay off. */
const awaited = /^mitigant\./;

it.each(shippedPolicies().map(({ name, content }) => [name, content] as const))(
  'every fact that %s reads is one the books have',
  (_, content) => {
    const names = factNames(content as PolicyContent).filter((name) => !awaited.test(name));
    expect(names.filter((name) => !Object.hasOwn(book, name))).toEqual([]);
  },
);
