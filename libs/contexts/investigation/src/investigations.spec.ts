import type { CancelInvestigation, CompleteInvestigation, OpenInvestigation } from './commands.js';
import type { InvestigationEvent, InvestigationReason } from './investigation.events.js';
import {
  cancelled,
  collected,
  completed,
  day,
  investigations,
  opened,
  openedOn,
  retracted,
  today,
  tomorrow,
} from './testing/investigation-examples.js';

const open = (change: Partial<OpenInvestigation['data']> = {}): OpenInvestigation => {
  const { customerId, investigationId, reason, on, dueOn, reviewId } = opened().data;
  return {
    type: 'OpenInvestigation',
    data: { customerId, investigationId, reason, on, dueOn, reviewId, ...change },
  };
};
const complete = (change: Partial<CompleteInvestigation['data']> = {}): CompleteInvestigation => ({
  type: 'CompleteInvestigation',
  data: {
    investigationId: 'i-1',
    findings: [' pays on time'],
    conclusion: 'keep the limit ',
    on: today,
    ...change,
  },
});
const cancel = (change: Partial<CancelInvestigation['data']> = {}): CancelInvestigation => ({
  type: 'CancelInvestigation',
  data: { investigationId: 'i-1', reason: 'no longer wanted', on: today, ...change },
});
const given = investigations.given(opened());

describe('opening', () => {
  it('starts an investigation, by the caller', () => investigations.given().when(open()).then(opened()));
  it('refuses a second one while the first is open', () =>
    given
      .when(open({ investigationId: 'i-2' }))
      .thenRefused('investigation-open', { investigationId: 'i-1' }));
  it('changes nothing when repeated, even after the end', () => {
    given.when(open()).thenNothing();
    investigations.given(opened(), completed()).when(open()).thenNothing();
  });
  it('refuses the id for anything else', () =>
    given.when(open({ reason: 'warning' })).thenRefused('investigation-exists'));
  it.each([completed(), cancelled()])('goes on after $type, from that day', (end) => {
    const after = investigations.given(opened(), end);
    after.when(open({ investigationId: 'i-2', on: today })).thenTypes('InvestigationOpened');
    after
      .when(open({ investigationId: 'i-2', on: day('2026-03-01') }))
      .thenRefused('dates-out-of-order', { earlier: today, later: '2026-03-01' });
  });
  it('has a known reason, a date not to come, and is due on or after it', () => {
    const none = investigations.given();
    none
      .when(open({ reason: 'curiosity' as InvestigationReason }))
      .thenRefused('evidence-invalid', { rule: 'one-of' });
    none.when(open({ on: tomorrow })).thenRefused('date-in-future', { date: tomorrow, today });
    none.when(open({ dueOn: openedOn })).thenTypes('InvestigationOpened');
    none.when(open({ dueOn: day('2026-02-01') })).thenRefused('dates-out-of-order');
  });
});

describe('completing', () => {
  it('stores coverage with its policy', () => {
    const visit = collected('siteVisit', { evidenceId: 'e-2', obtainedOn: day('2026-02-20') });
    const kinds = [
      { kind: 'financialStatements', weight: '3', present: true, ageDays: 20, fresh: true },
      { kind: 'siteVisit', weight: '1', present: true, ageDays: 10, fresh: true },
    ];
    investigations
      .given(opened(), collected('financialStatements'), visit)
      .when(complete())
      .then(completed({ coverage: { percent: '100', kinds } }));
  });
  const percent = (...history: readonly InvestigationEvent[]) => {
    const [event] = investigations
      .given(...history)
      .when(complete())
      .events();
    return event?.type === 'InvestigationCompleted' ? event.data.coverage.percent : null;
  };
  it('counts standing evidence and that of earlier investigations', () => {
    const standing = collected('financialStatements', { investigationId: null });
    expect(percent(standing, opened())).toBe('75');
    expect(percent(opened(), standing, completed(), opened({ investigationId: 'i-1', on: today }))).toBe(
      '75',
    );
  });
  it('counts neither stale nor retracted evidence', () => {
    expect(percent(opened(), collected('siteVisit'))).toBe('0');
    expect(percent(opened(), collected('financialStatements'), retracted())).toBe('0');
  });
  it('counts nothing obtained or retracted after its day', () => {
    const early = complete({ on: day('2026-02-09') });
    const [event] = given.when(early).events();
    expect(event).toMatchObject({ data: { coverage: { percent: '0' } } });
    const [later] = investigations
      .given(opened(), collected('financialStatements'), retracted())
      .when(complete({ on: day('2026-03-01') }))
      .events();
    expect(later).toMatchObject({ data: { coverage: { percent: '75' } } });
  });
  it('changes nothing when repeated', () =>
    investigations.given(opened(), completed()).when(complete()).thenNothing());
  it('wants an open investigation, words and a date from its opening to today', () => {
    investigations
      .given()
      .when(complete())
      .thenRefused('investigation-not-found', { investigationId: 'i-1' });
    investigations
      .given(opened(), cancelled())
      .when(complete())
      .thenRefused('investigation-not-open', { status: 'cancelled' });
    given.when(complete({ conclusion: ' ' })).thenRefused('text-required');
    given.when(complete({ findings: ['a', ''] })).thenRefused('text-required');
    given.when(complete({ on: tomorrow })).thenRefused('date-in-future');
    given.when(complete({ on: day('2026-02-01') })).thenRefused('dates-out-of-order');
  });
});

describe('cancelling', () => {
  it('ends it with a reason', () => {
    given.when(cancel()).then(cancelled());
    given.when(cancel({ reason: '' })).thenRefused('text-required');
  });
  it('changes nothing when repeated, and does not undo a completion', () => {
    investigations.given(opened(), cancelled()).when(cancel()).thenNothing();
    investigations
      .given(opened(), completed())
      .when(cancel())
      .thenRefused('investigation-not-open', { status: 'completed' });
  });
});
