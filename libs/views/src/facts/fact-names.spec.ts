import { readUpTo } from '@zixin/calculations';
import { investigationCatalog, type InvestigationEvent } from '@zixin/investigation/events';
import { recorder } from '@zixin/kernel/testing';
import * as fc from 'fast-check';
import { day, usd } from '../testing/account-history.js';
import { randomHistory } from '../testing/random-history.js';
import { factBook } from './fact-book.js';
import { knownFactNames } from './fact-names.js';
import type { CustomerHistory } from './history.js';

const recorded = recorder(investigationCatalog);
const on = day('2026-05-01');
const collected = (kind: string, content: object, index: number) =>
  recorded({
    type: 'EvidenceCollected',
    data: { evidenceId: `e-${index}`, kind, source: 'x', obtainedOn: on, content },
  } as unknown as InvestigationEvent);
const statement = (year: number) => ({
  ...{ id: `fy-${year}`, period: 'annual', from: `${year}-01-01`, until: `${year}-12-31` },
  ...{ filedOn: `${year + 1}-03-31`, currency: 'USD', standard: 'cas', audited: true, reported: [] },
  amounts: { currentAssets: 200, currentLiabilities: 100, totalAssets: 500, equity: 300 },
});
const sealed = { personId: 'p-1', sealed: 'p-1:x' };
const investigation = [
  ['financialStatements', { statements: [statement(2024), statement(2025)] }] as const,
  ['registration', { legalRepresentative: sealed, registeredCapital: usd(1), establishedOn: on }] as const,
  ['ownership', { shareholders: [{ kind: 'person', name: sealed }], ultimateParent: 'x' }] as const,
  ['bankReference', { bank: 'x', standing: 'good', accountSince: on, facilities: usd(1) }] as const,
  ['litigation', { openCases: 1, dishonestDebtor: false, cases: [] }] as const,
  ['tradeReference', { references: [{ highCredit: usd(1) }] }] as const,
  ['siteVisit', { visitedOn: on, impression: 'good', premises: 'x', staffSeen: 1, notes: 'x' }] as const,
].map(([kind, content], index) => collected(kind, content, index));

function namesOf(history: Partial<CustomerHistory>): readonly string[] {
  const empty = {
    ...{ customer: [], investigation: [], rating: [], account: [], warning: [], industry: [] },
  };
  const book = factBook(
    { ...empty, ...history },
    {
      ...{ on, accountId: 'customer-1', currency: 'USD', rate: () => null, readUpTo: [] },
      policies: {
        ...{ termsForGrade: () => 30, graceDays: 5, countUnappliedCash: true, grades: [] },
        evidenceCoverage: {
          kind: 'evidenceCoverage',
          kinds: [{ kind: 'siteVisit', weight: '100', freshDays: 9 }],
        },
        riskAppetite: usd(1),
      },
    },
  );
  return Object.keys(book).filter((name) => name !== readUpTo);
}

const unlisted = (names: readonly string[]) => names.filter((name) => !knownFactNames().includes(name));

it('has every name that a book has of evidence and of two years of statements', () => {
  const names = namesOf({ investigation });
  expect(names).toEqual(
    expect.arrayContaining(['statement.previous.equity', 'evidence.siteVisit.visitedOn.daysSince']),
  );
  expect(unlisted(names)).toEqual([]);
});

it('has every name that a book has of an account, over random histories', () =>
  fc.assert(
    fc.property(randomHistory(), ({ events }) => expect(unlisted(namesOf({ account: events }))).toEqual([])),
    { numRuns: 20 },
  ));

it('has no name twice, and none of a sealed text', () => {
  expect(new Set(knownFactNames()).size).toBe(knownFactNames().length);
  expect(knownFactNames()).not.toContain('evidence.registration.legalRepresentative');
});
