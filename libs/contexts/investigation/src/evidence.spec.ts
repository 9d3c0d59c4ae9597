import { asKnown, evolve, type Instant } from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';
import type { CollectEvidence, CorrectFinancialStatements, RetractEvidence } from './commands.js';
import { evidenceKinds } from './evidence.events.js';
import { investigationDecider } from './investigation.js';
import { investigationCatalog, type InvestigationEvent } from './investigation.events.js';
import { evidenceInEffect, statementVersions } from './investigation-state.js';
import {
  collected,
  completed,
  corrected,
  day,
  evidence,
  investigations,
  opened,
  retracted,
  statement,
  today,
  tomorrow,
} from './testing/investigation-examples.js';

const collect = (...said: Parameters<typeof evidence>): CollectEvidence => ({
  type: 'CollectEvidence',
  data: evidence(...said),
});
const retract = (change: Partial<RetractEvidence['data']> = {}): RetractEvidence => ({
  type: 'RetractEvidence',
  data: { evidenceId: 'e-1', reason: 'another company', on: today, ...change },
});
const correct = (change: Partial<CorrectFinancialStatements['data']> = {}): CorrectFinancialStatements => {
  const { evidenceId, corrects, statements, reason, source, obtainedOn } = corrected().data;
  return {
    type: 'CorrectFinancialStatements',
    data: { evidenceId, corrects, statements, reason, source, obtainedOn, ...change },
  };
};
const given = investigations.given(opened());
const filed = investigations.given(opened(), collected('financialStatements'));

describe('collecting', () => {
  it.each(evidenceKinds)('takes %s in an open investigation', (kind) =>
    given.when(collect(kind)).then(collected(kind)),
  );
  it.each(evidenceKinds)('takes %s outside of one only as an import or a monitoring hit', (kind) => {
    const when = investigations.given().when(collect(kind, { investigationId: null }));
    if (['financialStatements', 'litigation', 'agencyReport'].includes(kind))
      when.then(collected(kind, { investigationId: null }));
    else when.thenRefused('evidence-needs-investigation', { kind });
  });
  it('wants an investigation that is known and open', () => {
    investigations.given().when(collect('siteVisit')).thenRefused('investigation-not-found');
    investigations
      .given(opened(), completed())
      .when(collect('siteVisit'))
      .thenRefused('investigation-not-open', { investigationId: 'i-1', status: 'completed' });
  });
  it('changes nothing when repeated, even after the end', () =>
    investigations
      .given(opened(), collected('siteVisit'), completed())
      .when(collect('siteVisit', { source: ' the customer ' }))
      .thenNothing());
  it('refuses an id used for other evidence or for a correction', () => {
    filed.when(collect('siteVisit')).thenRefused('evidence-exists', { evidenceId: 'e-1' });
    investigations
      .given(opened(), collected('financialStatements'), corrected())
      .when(collect('siteVisit', { evidenceId: 'e-2' }))
      .thenRefused('evidence-exists');
  });
  it('is obtained by today and about a day by then', () => {
    given
      .when(collect('siteVisit', { obtainedOn: tomorrow }))
      .thenRefused('date-in-future', { date: tomorrow, today });
    given
      .when(collect('siteVisit', { validOn: day('2026-02-11') }))
      .thenRefused('dates-out-of-order', { earlier: '2026-02-11', later: '2026-02-10' });
    given.when(collect('siteVisit', { validOn: day('2026-02-10') })).thenTypes('EvidenceCollected');
  });
});

describe('retracting', () => {
  it('stops evidence from counting, from the day said on', () => {
    filed.when(retract()).then(retracted());
    const { state } = investigations.given(opened(), collected('financialStatements'), retracted());
    const ids = (on: string) => evidenceInEffect(state, day(on)).map(({ evidenceId }) => evidenceId);
    expect([ids('2026-02-09'), ids('2026-02-10'), ids('2026-03-01'), ids(today)]).toEqual([
      [],
      ['e-1'],
      ['e-1'],
      [],
    ]);
  });
  it('changes nothing when repeated', () =>
    investigations
      .given(opened(), collected('siteVisit'), retracted())
      .when(retract({ reason: 'again' }))
      .thenNothing());
  it('wants evidence, a reason and a date from when it was obtained to today', () => {
    filed.when(retract({ evidenceId: 'e-9' })).thenRefused('evidence-not-found', { evidenceId: 'e-9' });
    filed.when(retract({ reason: ' ' })).thenRefused('text-required');
    filed.when(retract({ on: tomorrow })).thenRefused('date-in-future');
    filed.when(retract({ on: day('2026-02-09') })).thenRefused('dates-out-of-order');
    filed.when(retract({ on: day('2026-02-10') })).thenTypes('EvidenceRetracted');
  });
});

describe('rule 10: correcting statements is a new event that', () => {
  it('takes effect when the evidence did', () => filed.when(correct()).then(corrected()));
  it('keeps the original beside, and the latest correction counts', () => {
    const again = corrected({ evidenceId: 'e-3', statements: [statement({ audited: false })] });
    const { state } = investigations.given(collected('financialStatements'), corrected(), again);
    expect(statementVersions(state, 'e-1')).toEqual([
      [statement()],
      corrected().data.statements,
      again.data.statements,
    ]);
    expect(evidenceInEffect(state, today)).toMatchObject([
      { evidenceId: 'e-1', correctedBy: 'e-3', content: { statements: [{ audited: false }] } },
    ]);
    expect([statementVersions(state, 'e-9'), statementVersions(state, 'e-2')]).toEqual([[], []]);
  });
  it('wants financial statements that stand', () => {
    filed.when(correct({ corrects: 'e-9' })).thenRefused('evidence-not-found');
    investigations
      .given(collected('litigation'))
      .when(correct())
      .thenRefused('not-financial-statements', { kind: 'litigation' });
    investigations
      .given(collected('financialStatements'), retracted())
      .when(correct())
      .thenRefused('evidence-retracted', { since: today });
  });
  it('has an id of its own', () => {
    filed.when(correct({ evidenceId: 'e-1' })).thenRefused('evidence-exists');
    investigations
      .given(collected('financialStatements'), corrected())
      .when(correct({ reason: 'another' }))
      .thenRefused('evidence-exists');
  });
  it('is learned of between the evidence and today, and gives its reason', () => {
    filed.when(correct({ obtainedOn: tomorrow })).thenRefused('date-in-future');
    filed.when(correct({ obtainedOn: day('2026-02-09') })).thenRefused('dates-out-of-order');
    filed.when(correct({ reason: '' })).thenRefused('text-required');
    filed
      .when(
        correct({
          statements: [statement({ amounts: { totalAssets: 1_00, totalLiabilities: 5_00, equity: 0 } })],
        }),
      )
      .thenRefused('statement-unbalanced', { difference: -4_00 });
  });
});

it('rule 10: a correction of July changes what is now known for June, not what was known in June', () => {
  const recorded = recorder(investigationCatalog);
  const at = (instant: string) => ({ recordedAt: instant as Instant });
  const events = [
    recorded<InvestigationEvent>(
      collected('financialStatements', { investigationId: null, obtainedOn: day('2026-05-04') }),
      at('2026-05-04T02:00:00.000Z'),
    ),
    recorded<InvestigationEvent>(
      corrected({ obtainedOn: day('2026-07-06'), on: day('2026-05-04') }),
      at('2026-07-06T02:00:00.000Z'),
    ),
  ];
  const june = day('2026-06-30');
  const assets = (knownAt?: string) => {
    const known = asKnown<InvestigationEvent>(events, {
      asOf: june,
      knownAt: knownAt as Instant | undefined,
    });
    const state = known.reduce(
      (folded, event) => evolve(investigationDecider, folded, event),
      investigationDecider.initialState,
    );
    return evidenceInEffect(state, june).map((each) =>
      each.kind === 'financialStatements' ? each.content.statements[0]?.amounts.totalAssets : null,
    );
  };
  expect(assets('2026-06-30T16:00:00.000Z')).toEqual([100_00]);
  expect(assets()).toEqual([90_00]);
});
