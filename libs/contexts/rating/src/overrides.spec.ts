import { addDays, type Actor } from '@zixin/kernel';
import { gradeOn } from './rating-state.js';
import { authority, ratingScale } from './testing/policies.js';
import {
  after,
  analyst,
  approveOverride,
  at,
  committee,
  day,
  declineOverride,
  director,
  lead,
  manager,
  ratings,
  requestOverride,
  said,
  type Sent,
  score,
  today,
} from './testing/ratings.js';

const scoredOn = day('2026-02-01');
const rated = after([score(scoredOn), { on: scoredOn }]);
const requested = (to = 'AA', until = day('2026-06-30')) => [
  ...rated,
  ...ratings
    .given(...rated)
    .when(requestOverride({ to, until }))
    .events(),
];

describe('a requested override', () => {
  it('records the notches from the grade of the last score and who must approve, and changes nothing in force', () => {
    const given = ratings.given(...rated);
    given.when(requestOverride({ reason: '  parent guarantees ' })).then({
      type: 'RatingOverrideRequested',
      data: {
        ...{ overrideId: 'o-1', from: 'A', to: 'AA', reason: 'parent guarantees', until: day('2026-06-30') },
        ...{ notches: 1, requestedBy: 'ana', requestedOn: today },
        needs: { role: 'creditManager', approvers: 1, authority: { name: 'authority', version: 1 } },
      },
    });
    expect(gradeOn(ratings.given(...requested()).state, today)).toBe('A');
  });

  it.each([
    ['BBB', -1, 'creditLead', 1],
    ['AA', 1, 'creditManager', 1],
    ['AAA', 2, 'financeDirector', 1],
  ])('to %s is %i notches better and needs %s', (to, notches, role, approvers) =>
    expect(said(requested(to), 'RatingOverrideRequested')).toMatchObject([
      { notches, needs: { role, approvers } },
    ]),
  );

  it('rule 7: measures from the score, not from an override in force: small steps gain no authority', () => {
    const raised = after(
      [score(scoredOn), { on: scoredOn, known: { points: 60 } }],
      [requestOverride({ overrideId: 'o-0', to: 'AA' })],
      [approveOverride('o-0'), { by: director }],
    );
    const next = ratings.given(...raised).when(requestOverride({ to: 'AAA' }));
    expect(gradeOn(ratings.given(...raised).state, today)).toBe('AA');
    expect(said(next.events(), 'RatingOverrideRequested')).toMatchObject([
      { from: 'BBB', notches: 3, needs: { role: 'committee', approvers: 2 } },
    ]);
  });

  it('lasts a year at most', () => {
    const given = ratings.given(...rated);
    given.when(requestOverride({ until: day('2027-03-02') })).thenTypes('RatingOverrideRequested');
    given
      .when(requestOverride({ until: day('2027-03-03') }))
      .thenRefused('override-too-long', { until: '2027-03-03', latest: '2027-03-02' });
  });

  it.each<[string, Parameters<typeof requestOverride>[0], string, Record<string, unknown>]>([
    ['that ended before today', { until: day('2026-03-01') }, 'date-in-past', { date: '2026-03-01', today }],
    ['to the grade in force', { to: 'A' }, 'override-unchanged', { grade: 'A' }],
    ['to the grade of a default', { to: 'D' }, 'grade-unknown', { grade: 'D' }],
    ['to a grade nobody heard of', { to: 'E' }, 'grade-unknown', { grade: 'E' }],
    ['without grounds', { reason: ' ' }, 'text-required', {}],
  ])('%s is refused', (_, change, code, params) =>
    ratings
      .given(...rated)
      .when(requestOverride(change))
      .thenRefused(code, params),
  );

  it('of a customer without a score is refused', () =>
    ratings.given().when(requestOverride()).thenRefused('not-rated'));

  it('under a scale that has not the grade of the last score is refused: no notches can be counted', () => {
    const grades = ratingScale.content.grades.filter(({ grade }) => grade !== 'A');
    const other = { ...ratingScale, content: { ...ratingScale.content, grades } };
    ratings
      .given(...rated)
      .when(requestOverride(), at(today, {}, { ratingScale: other }))
      .thenRefused('grade-unknown', { grade: 'A' });
  });

  it('prolongs an override in force, and does not shorten it to nothing new', () => {
    const given = ratings.given(
      ...after([score()], [requestOverride()], [approveOverride(), { by: manager }]),
    );
    const again = (until: string) => requestOverride({ overrideId: 'o-2', until: day(until) });
    given.when(again('2026-09-30')).thenTypes('RatingOverrideRequested');
    given.when(again('2026-06-29')).thenRefused('override-unchanged');
  });
});

describe('rule 7: an override needs a second person, who', () => {
  it('puts the override in force from the day of approval, with what follows from the grade', () => {
    const given = ratings.given(...requested());
    const approval = given.when(approveOverride(), { by: manager });
    approval.thenTypes(
      ...(['RatingOverrideApproved', 'RatingAssigned', 'DefaultProbabilityEstimated'] as const),
      'ReviewScheduled',
    );
    expect(approval.events().slice(0, 2)).toMatchObject([
      { data: { approvedBy: 'max', on: today, approvalsLeft: 0, needs: { role: 'creditManager' } } },
      {
        data: {
          ...{ from: 'A', to: 'AA', why: 'parent guarantees', by: 'override', overrideId: 'o-1' },
          ...{ scoreId: 'score-2026-02-01', on: today, until: '2026-06-30' },
        },
      },
    ]);
    approval.then(...approval.events());
  });

  it('is never the person who asked, whatever their role', () => {
    const boss: Actor = { id: 'ana', roles: ['analyst', 'committee'] };
    ratings
      .given(...requested())
      .when(approveOverride(), { by: boss })
      .thenRefused('own-override', { requestedBy: 'ana' });
  });

  it.each<[string, string, Actor, boolean]>([
    ['AA', 'a credit lead', lead, false],
    ['AA', 'a credit manager', manager, true],
    ['AA', 'a finance director', director, true],
    ['AAA', 'a credit manager', manager, false],
    ['BBB', 'a credit lead', lead, true],
    ['BBB', 'an analyst', { id: 'ann', roles: ['analyst'] }, false],
  ])('to %s: %s', (to, _, by, allowed) => {
    const approval = ratings.given(...requested(to)).when(approveOverride(), { by });
    if (allowed) expect(said(approval.events(), 'RatingAssigned')).toMatchObject([{ to }]);
    else approval.thenRefused('authority-missing');
  });

  it('is read again when a score came in between: more notches need more', () => {
    const history = [
      ...requested('AA'),
      ...ratings
        .given(...requested('AA'))
        .when(score(), at(today, { points: 60 }))
        .events(),
    ];
    ratings
      .given(...history)
      .when(approveOverride(), { by: manager })
      .thenRefused('authority-missing', { role: 'financeDirector' });
  });

  it('has nothing to approve when the score reached the grade by itself', () => {
    const better = at(today, { points: 90 });
    const history = ratings
      .given(...requested('AAA'))
      .when(score(), at(today, { points: 100 }))
      .events();
    ratings
      .given(...requested('AAA'), ...history)
      .when(approveOverride(), { ...better, by: director })
      .thenRefused('override-unchanged');
  });

  it('comes too late after its last day', () =>
    ratings
      .given(...requested('AA', today))
      .when(approveOverride(), { today: addDays(today, 1), by: manager })
      .thenRefused('override-lapsed', { until: today }));

  it('finds no request of another id', () =>
    ratings
      .given(...rated)
      .when(approveOverride('o-9'), { by: manager })
      .thenRefused('override-not-found', { overrideId: 'o-9' }));

  it('approves what was approved without effect, and cannot decline it', () => {
    const given = ratings.given(
      ...after([score()], [requestOverride()], [approveOverride(), { by: manager }]),
    );
    given.when(approveOverride(), { by: director }).thenNothing();
    given.when(declineOverride(), { by: director }).thenRefused('override-decided', { status: 'approved' });
  });
});

describe('rule 7: where two must approve an override', () => {
  const twice = (...steps: (readonly [ReturnType<typeof score>, Sent?])[]) =>
    after(
      [score(scoredOn), { on: scoredOn, known: { points: 50 } }],
      [requestOverride({ to: 'AAA' })],
      ...steps,
    );

  it('the first approval changes nothing in force, the same person again nothing at all', () => {
    const given = ratings.given(...twice([approveOverride(), { by: committee('carl') }]));
    expect(gradeOn(given.state, today)).toBe('BB');
    given.when(approveOverride(), { by: committee('carl') }).thenNothing();
  });

  it('the second of another person puts it in force', () => {
    const events = twice(
      [approveOverride(), { by: committee('carl') }],
      [approveOverride(), { by: committee('cora') }],
    );
    expect(said(events, 'RatingOverrideApproved').map(({ approvalsLeft }) => approvalsLeft)).toEqual([1, 0]);
    expect(gradeOn(ratings.given(...events).state, today)).toBe('AAA');
  });

  it('an approval by less than what is needed by now no longer counts', () => {
    const pairs = [{ upTo: '1', role: 'creditLead', approvers: 2 }] as const;
    const weak = { authority: { ...authority, content: { ...authority.content, overrides: pairs } } };
    const history = after(
      [score(scoredOn), { on: scoredOn }],
      [requestOverride(), { change: weak }],
      [approveOverride(), { by: lead, change: weak }],
      [score(), { known: { points: 60 } }],
    );
    const events = ratings
      .given(...history)
      .when(approveOverride(), { ...at(today, {}, weak), by: committee('carl') })
      .events();
    expect(said(events, 'RatingOverrideApproved')).toMatchObject([{ approvalsLeft: 1 }]);
  });
});

describe('a declined override', () => {
  it.each<[string, Actor]>([
    ['by who decides', lead],
    ['by who asked', analyst],
  ])('%s ends the request', (_, by) => {
    const given = ratings.given(...requested());
    given.when(declineOverride(' no grounds '), { by }).then({
      type: 'RatingOverrideDeclined',
      data: { overrideId: 'o-1', declinedBy: by.id, reason: 'no grounds', on: today },
    });
    const declined = given.when(declineOverride(), { by }).events();
    ratings
      .given(...requested(), ...declined)
      .when(approveOverride(), { by: manager })
      .thenRefused('override-decided', { status: 'declined' });
  });

  it('is not for another analyst', () =>
    ratings
      .given(...requested())
      .when(declineOverride(), { by: { id: 'ann', roles: ['analyst'] } })
      .thenRefused('authority-missing', { role: 'creditLead' }));

  it('says why', () =>
    ratings
      .given(...requested())
      .when(declineOverride(' '), { by: lead })
      .thenRefused('text-required'));
});
