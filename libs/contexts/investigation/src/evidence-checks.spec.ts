import { DomainError } from '@zixin/kernel';
import type { CollectEvidence } from './commands.js';
import { type EvidenceKind, evidenceKinds } from './evidence.events.js';
import { contentFaults } from './evidence-checks.js';
import {
  contents,
  day,
  evidence,
  investigations,
  opened,
  statement,
} from './testing/investigation-examples.js';

type Json = Readonly<Record<string, unknown>>;

/** The refusal of evidence with some of its fields replaced: code, pointer and rule. */
function refused(kind: EvidenceKind, change: Json): string {
  const data = { ...evidence(kind), ...change } as CollectEvidence['data'];
  try {
    investigations.given(opened()).when({ type: 'CollectEvidence', data }).events();
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.pointer} ${String(error.params['rule'])}`;
    throw error;
  }
  return 'taken';
}
const inContent = (kind: EvidenceKind, change: Json) =>
  refused(kind, { content: { ...contents[kind], ...change } });
const inStatement = (change: Json) =>
  refused('financialStatements', { content: { statements: [{ ...statement(), ...change }] } });
const reference = contents.tradeReference.references[0];
const courtCase = contents.litigation.cases[0];

it.each<[EvidenceKind, Json, string, string]>([
  ['registration', { legalName: ' ' }, '/legalName', 'text'],
  ['registration', { status: 'sleeping' }, '/status', 'one-of'],
  ['registration', { legalRepresentative: 'Lin' }, '/legalRepresentative', 'sealed'],
  [
    'registration',
    { registeredCapital: { minor: -1, currency: 'CNY' } },
    '/registeredCapital/minor',
    'count',
  ],
  [
    'registration',
    { registeredCapital: { minor: 1, currency: 'RMB' } },
    '/registeredCapital/currency',
    'currency',
  ],
  ['registration', { establishedOn: '2008-02-30' }, '/establishedOn', 'date'],
  ['registration', { establishedOn: '2026-02-11' }, '/establishedOn', 'date-later-than-obtained'],
  ['registration', { address: undefined }, '/address', 'required'],
  ['registration', { mood: 'good' }, '/mood', 'unknown-field'],
  ['ownership', { shareholders: [{ kind: 'ghost' }] }, '/shareholders/0/kind', 'one-of'],
  [
    'ownership',
    { shareholders: [{ kind: 'person', name: 'Lin', stakePercent: '1' }] },
    '/shareholders/0/name',
    'sealed',
  ],
  [
    'ownership',
    { shareholders: [{ kind: 'company', name: 'A', stakePercent: '1.00001' }] },
    '/shareholders/0/stakePercent',
    'decimal',
  ],
  [
    'ownership',
    { shareholders: [{ kind: 'company', name: 'A', stakePercent: '0' }] },
    '/shareholders/0/stakePercent',
    'percent-range',
  ],
  [
    'ownership',
    {
      shareholders: [
        { kind: 'company', name: 'A', stakePercent: '60' },
        { kind: 'company', name: 'B', stakePercent: '40.0001' },
      ],
    },
    '/shareholders',
    'stakes-over-100',
  ],
  [
    'management',
    {
      managers: [{ role: 'director', name: { personId: 'p', sealed: 'x', plain: 'Lin' }, background: null }],
    },
    '/managers/0/name/plain',
    'unknown-field',
  ],
  ['agencyReport', { agency: '' }, '/agency', 'text'],
  ['agencyReport', { score: Number.NaN }, '/score', 'number'],
  ['bankReference', { standing: 'excellent' }, '/standing', 'one-of'],
  ['taxRecord', { creditGrade: 'E' }, '/creditGrade', 'one-of'],
  ['taxRecord', { year: 2027 }, '/year', 'year'],
  ['litigation', { openCases: 1.5 }, '/openCases', 'count'],
  ['litigation', { dishonestDebtor: 'no' }, '/dishonestDebtor', 'boolean'],
  ['litigation', { cases: [{ ...courtCase, role: 'judge' }] }, '/cases/0/role', 'one-of'],
  ['tradeReference', { references: [] }, '/references', 'list'],
  [
    'tradeReference',
    { references: [reference, { ...reference, termsDays: -1 }] },
    '/references/1/termsDays',
    'count',
  ],
  ['marketResearch', { outlook: 'bright' }, '/outlook', 'one-of'],
  ['siteVisit', { impression: 'ok' }, '/impression', 'one-of'],
  ['siteVisit', { visitedOn: '2026-02-11' }, '/visitedOn', 'date-later-than-obtained'],
  ['financialStatements', { statements: [] }, '/statements', 'list'],
])('%s with %j: %s breaks %s', (kind, change, pointer, rule) =>
  expect(inContent(kind, change)).toBe(`evidence-invalid /content${pointer} ${rule}`),
);

it.each<[Json, string, string]>([
  [{ amounts: {} }, 'amounts', 'amounts-required'],
  [{ amounts: { gold: 1 } }, 'amounts/gold', 'one-of'],
  [{ amounts: { cash: 0.5 } }, 'amounts/cash', 'minor-units'],
  [{ from: '2025-01-01' }, 'from', 'from-after-until'],
  [{ filedOn: '2024-12-30' }, 'filedOn', 'filed-before-until'],
  [{ filedOn: '2026-02-11' }, 'filedOn', 'date-later-than-obtained'],
  [{ currency: 'RMB' }, 'currency', 'currency'],
  [{ period: 'week' }, 'period', 'one-of'],
])('a statement with %j: %s breaks %s', (change, field, rule) =>
  expect(inStatement(change)).toBe(`evidence-invalid /content/statements/0/${field} ${rule}`),
);

it('refuses a statement that does not balance beyond one unit', () => {
  const amounts = (equity: number) => ({ amounts: { totalAssets: 100_00, totalLiabilities: 60_00, equity } });
  expect(inStatement(amounts(38_99))).toBe(
    'statement-unbalanced /content/statements/0/amounts assets-equal-liabilities-and-equity',
  );
  expect(inStatement(amounts(39_00))).toBe('taken');
});

it('takes a statement whose other sums differ: they are notes', () =>
  expect(inStatement({ amounts: { revenue: 100_00, costOfSales: 1_00, grossProfit: 2_00 } })).toBe('taken'));

it('wants every statement of one piece of evidence to have its own id', () =>
  expect(inContent('financialStatements', { statements: [statement(), statement()] })).toBe(
    'evidence-invalid /content/statements/1/id id-repeated',
  ));

describe('what every piece of evidence has', () => {
  const attachment = { digest: 'a'.repeat(64), name: 'report.pdf', mediaType: 'application/pdf', bytes: 10 };
  it.each<[Json, string]>([
    [{ attachment }, 'taken'],
    [{ cost: { minor: 100, currency: 'CNY' } }, 'taken'],
    [{ attachment: { ...attachment, digest: 'A'.repeat(64) } }, 'evidence-invalid /attachment/digest digest'],
    [
      { attachment: { ...attachment, mediaType: 'pdf' } },
      'evidence-invalid /attachment/mediaType media-type',
    ],
    [{ attachment: { ...attachment, bytes: -1 } }, 'evidence-invalid /attachment/bytes count'],
    [{ cost: { minor: -1, currency: 'CNY' } }, 'evidence-invalid /cost/minor count'],
    [{ source: ' ' }, 'text-required /source undefined'],
    [{ kind: 'rumour' }, 'evidence-invalid /kind one-of'],
    [{ obtainedOn: day('2026-03-03') }, 'date-in-future /obtainedOn undefined'],
    [{ validOn: day('2026-02-11') }, 'dates-out-of-order /validOn undefined'],
  ])('%j: %s', (change, outcome) => expect(refused('siteVisit', change)).toBe(outcome));
});

it('tells every fault, each with what is allowed', () => {
  const content = { ...contents.bankReference, bank: '', standing: 'excellent', accountSince: '2026-02-11' };
  const told = contentFaults('bankReference', content, day('2026-02-10'));
  expect(told.map(({ pointer, params }) => ({ pointer, ...params }))).toEqual([
    { pointer: '/content/bank', rule: 'text' },
    { pointer: '/content/standing', rule: 'one-of', allowed: 'good, fair, poor' },
    { pointer: '/content/accountSince', rule: 'date-later-than-obtained', latest: '2026-02-10' },
  ]);
});

it.each(evidenceKinds)('takes a good %s', (kind) => expect(refused(kind, {})).toBe('taken'));
