import type { Actor, CalendarDate } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import { policyDecider } from './policy.js';
import type { PolicyEvent } from './policy.events.js';
import { policyInForce, policyVersion } from './policy-state.js';
import { evolve } from '@zixin/kernel';

const today = '2026-03-02' as CalendarDate;
const analyst: Actor = { id: 'ana', roles: ['analyst'] };
const manager: Actor = { id: 'max', roles: ['creditManager'] };
const director: Actor = { id: 'dora', roles: ['financeDirector'] };
const appetite = (total: string) => ({ kind: 'riskAppetite', total, currency: 'CNY' }) as const;

const by = (actor: Actor, on = today) => specify(policyDecider, { today: on, by: actor, inputs: undefined });
const drafted = (version: number, total: string): PolicyEvent => ({
  type: 'PolicyDrafted',
  data: {
    ...{ name: 'riskAppetite', version, content: appetite(total) },
    ...{ draftedBy: 'ana', note: 'n', on: today },
  },
});
const approved = (version: number): PolicyEvent => ({
  type: 'PolicyApproved',
  data: { name: 'riskAppetite', version, approvedBy: 'max', on: today },
});
const activated = (version: number, from: string): PolicyEvent => ({
  type: 'PolicyActivated',
  data: { name: 'riskAppetite', version, from: from as CalendarDate, activatedBy: 'max', on: today },
});
const draft = (content: unknown) =>
  ({ type: 'DraftPolicy', data: { name: 'riskAppetite', content, note: 'n' } }) as const;
const ofVersion = (version: number) => ({ name: 'riskAppetite', version });

it('drafts the next version', () =>
  by(analyst)
    .given(drafted(1, '100'))
    .when(draft(appetite('200')))
    .then(drafted(2, '200')));

it('ignores the same draft sent twice', () =>
  by(analyst)
    .given(drafted(1, '100'))
    .when(draft(appetite('100')))
    .thenNothing());

it.each([
  ['an unknown field', { ...appetite('100'), colour: 'red' }],
  ['an amount that is no plain decimal', appetite('1e6')],
  ['a kind nobody knows', { kind: 'horoscope' }],
  ['nothing at all', null],
])('refuses %s, naming field and rule', (_, content) =>
  by(analyst).given().when(draft(content)).thenRefused('policy-invalid'),
);

it('refuses another kind under the same name', () =>
  by(analyst)
    .given(drafted(1, '100'))
    .when(draft({ kind: 'reviewCadence', cadence: [{ when: null, days: 90 }] }))
    .thenRefused('policy-kind-differs'));

it('rule 7: a policy needs a second person: the one who drafted cannot approve', () =>
  by({ ...analyst, roles: ['creditManager'] })
    .given(drafted(1, '100'))
    .when({ type: 'ApprovePolicy', data: ofVersion(1) })
    .thenRefused('own-policy'));

it('rule 7: approving a policy needs the authority of a credit manager', () =>
  by({ id: 'ben', roles: ['analyst'] })
    .given(drafted(1, '100'))
    .when({ type: 'ApprovePolicy', data: ofVersion(1) })
    .thenRefused('authority-missing'));

it('rule 7: approving a policy that acts by itself needs a finance director', () => {
  const content = {
    kind: 'terms',
    byGrade: { A: { netDays: 30, prepaymentPercent: 0, guarantee: false } },
    graceDays: 0,
    tightenAutomatically: true,
  } as const;
  const given: PolicyEvent = {
    type: 'PolicyDrafted',
    data: { name: 'terms', version: 1, content, draftedBy: 'ana', note: 'n', on: today },
  };
  const command = { type: 'ApprovePolicy', data: { name: 'terms', version: 1 } } as const;
  by(manager).given(given).when(command).thenRefused('authority-missing');
  by(director)
    .given(given)
    .when(command)
    .then({ type: 'PolicyApproved', data: { name: 'terms', version: 1, approvedBy: 'dora', on: today } });
});

it('starts an approved version on a day, today at the earliest', () => {
  const approvedOne = by(manager).given(drafted(1, '100'), approved(1));
  approvedOne
    .when({ type: 'ActivatePolicy', data: { ...ofVersion(1), from: '2026-04-01' as CalendarDate } })
    .then(activated(1, '2026-04-01'));
  approvedOne
    .when({ type: 'ActivatePolicy', data: { ...ofVersion(1), from: '2026-03-01' as CalendarDate } })
    .thenRefused('date-in-past');
  by(manager)
    .given(drafted(1, '100'))
    .when({ type: 'ActivatePolicy', data: { ...ofVersion(1), from: today } })
    .thenRefused('policy-not-approved');
});

it('never retires what is in force or will be', () => {
  const given = [drafted(1, '100'), approved(1), activated(1, '2026-03-02')];
  const command = { type: 'RetirePolicy', data: { ...ofVersion(1), reason: 'r' } } as const;
  by(manager)
    .given(...given)
    .when(command)
    .thenRefused('policy-in-force');
  by(manager)
    .given(...given, drafted(2, '200'), approved(2), activated(2, '2026-03-02'))
    .when(command)
    .then({
      type: 'PolicyRetired',
      data: { ...ofVersion(1), reason: 'r', retiredBy: 'max', on: today },
    });
});

it('rule 8: a policy changes on the day the next version starts, and keeps the old one for what was decided with it', () => {
  const events = [
    ...[drafted(1, '100'), approved(1), activated(1, '2026-03-02')],
    ...[drafted(2, '200'), approved(2), activated(2, '2026-04-01')],
  ];
  const state = events.reduce(
    (folded, event) => evolve(policyDecider, folded, event),
    policyDecider.initialState,
  );
  const inForce = (on: string) => policyInForce(state, on as CalendarDate)?.version ?? null;
  expect([inForce('2026-03-01'), inForce('2026-03-31'), inForce('2026-04-01')]).toEqual([null, 1, 2]);
  expect(policyVersion(state, 1)?.content).toEqual(appetite('100'));
});

it('installs the shipped default once, in force on every day', () => {
  const command = {
    type: 'InstallPolicy',
    data: { name: 'riskAppetite', content: appetite('1'), note: 'd' },
  } as const;
  const system = by({ id: 'system', roles: [] });
  const types = system.given().when(command);
  types.then(
    ...([
      {
        type: 'PolicyDrafted',
        data: {
          name: 'riskAppetite',
          version: 1,
          content: appetite('1'),
          draftedBy: 'system',
          note: 'd',
          on: '1970-01-01',
        },
      },
      {
        type: 'PolicyApproved',
        data: { name: 'riskAppetite', version: 1, approvedBy: 'system', on: '1970-01-01' },
      },
      {
        type: 'PolicyActivated',
        data: {
          name: 'riskAppetite',
          version: 1,
          from: '1970-01-01',
          activatedBy: 'system',
          on: '1970-01-01',
        },
      },
    ] as PolicyEvent[]),
  );
  system.given(drafted(1, '100')).when(command).thenNothing();
});

it('rule 7: lets nobody but the system install a policy: a person would be its own second person', () =>
  by(director)
    .given()
    .when({ type: 'InstallPolicy', data: { name: 'riskAppetite', content: appetite('1'), note: 'd' } })
    .thenRefused('policy-install'));

it('activates and retires with the authority of a credit manager only', () => {
  const given = [drafted(1, '100'), approved(1)];
  by(analyst)
    .given(...given)
    .when({ type: 'ActivatePolicy', data: { ...ofVersion(1), from: today } })
    .thenRefused('authority-missing', { role: 'creditManager' });
  by(analyst)
    .given(...given)
    .when({ type: 'RetirePolicy', data: { ...ofVersion(1), reason: 'r' } })
    .thenRefused('authority-missing', { role: 'creditManager' });
});
