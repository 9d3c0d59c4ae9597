import { addDays } from '@zixin/kernel';
import { effectiveLimit } from './limit-layers.js';
import type { MitigantFacts } from './mitigant.events.js';
import { layersUnder } from './mitigants.js';
import { amountLimit, limited, opened } from './testing/account-steps.js';
import {
  account,
  clerk,
  cny,
  director,
  firstMember,
  lead,
  policies,
  secondMember,
  stateAfter,
  type Step,
  story,
  today,
} from './testing/account-story.js';

const facts: MitigantFacts = {
  ...{ mitigantId: 'm-1', kind: 'parentGuarantee', provider: 'Parent', amount: cny(90_000_000) },
  ...{ coveragePercent: '100', haircutPercent: '0', from: today, until: addDays(today, 30), evidence: null },
};
const register = (data: Partial<MitigantFacts> = {}) =>
  ({ type: 'RegisterMitigant', data: { ...facts, ...data } }) as const;
const confirm = { type: 'ConfirmMitigant', data: { mitigantId: 'm-1' } } as const;
const release = {
  type: 'ReleaseMitigant',
  data: { mitigantId: 'm-1', reason: 'returned', on: today },
} as const;
const given = (...steps: readonly Step[]) => account.given(...story(opened, limited(20_000_000), ...steps));
const limitAfter = (...steps: readonly Step[]) => {
  const state = stateAfter(opened, limited(20_000_000), ...steps);
  return effectiveLimit(layersUnder(state, { mitigants: 'raiseLimit' }), today).limit;
};
const base = amountLimit(20_000_000);
const raised = amountLimit(110_000_000);

describe('rule 7: a mitigant raises the limit by two people', () => {
  it('registering it takes no authority and raises nothing', () => {
    given().when(register(), { by: clerk }).thenTypes('MitigantRegistered');
    expect(limitAfter({ by: firstMember }, register())).toEqual(base);
  });

  it('who registered it cannot confirm it, whatever the authority', () =>
    given({ by: director }, register())
      .when(confirm, { by: director })
      .thenRefused('own-mitigant', { registeredBy: 'director' }));

  it('confirming it takes the authority for the total that results', () => {
    given(register())
      .when(confirm, { by: lead })
      .thenRefused('authority-missing', { role: 'financeDirector' });
    const [event] = given(register()).when(confirm, { by: director }).events();
    expect(event).toMatchObject({
      type: 'MitigantConfirmed',
      data: {
        ...{ mitigantId: 'm-1', confirmedBy: 'director', on: today, confirmationsLeft: 0 },
        ...{ raises: cny(90_000_000), from: today, until: facts.until },
        needs: { role: 'financeDirector', approvers: 1, resultingTotal: raised },
      },
    });
    expect(limitAfter(register(), { by: director }, confirm)).toEqual(raised);
    given(register(), { by: director }, confirm).when(confirm, { by: lead }).thenNothing();
  });

  it('above the thresholds it takes two, each once', () => {
    const large = register({ amount: cny(600_000_000) });
    const first = [large, { by: firstMember }, confirm] as const;
    expect(limitAfter(...first)).toEqual(base);
    given(...first)
      .when(confirm, { by: firstMember })
      .thenNothing();
    expect(limitAfter(...first, { by: secondMember }, confirm)).toEqual(amountLimit(620_000_000));
  });

  it('counts in the total of what is proposed after it: splitting a request gains nothing', () => {
    const change = { layer: 'base', limit: amountLimit(20_000_001), from: today, until: null } as const;
    const propose = { type: 'ProposeLimit', data: { proposalId: 'p', reason: 'x', change } } as const;
    const needsUnder = (mitigants: 'reduceNet' | 'raiseLimit') =>
      given(register(), { by: director }, confirm)
        .when(propose, { inputs: policies({ mitigants }) })
        .events()[0]?.data;
    expect(needsUnder('reduceNet')).toMatchObject({ needs: { role: 'creditManager' } });
    expect(needsUnder('raiseLimit')).toMatchObject({
      needs: { role: 'financeDirector', resultingTotal: amountLimit(110_000_001) },
    });
  });

  it('counts from the day it was confirmed, or its own first day, until it is released', () => {
    const from = addDays(today, 5);
    const late = [{ by: director, today: addDays(today, 3) }, confirm] as const;
    const fromOf = (...steps: readonly Step[]) =>
      story(opened, ...steps).flatMap((event) => (event.type === 'MitigantConfirmed' ? event.data.from : []));
    expect(fromOf(register(), ...late)).toEqual([addDays(today, 3)]);
    expect(fromOf(register({ from }), ...late)).toEqual([from]);
    expect(limitAfter(register(), { by: director }, confirm, release)).toEqual(base);
  });

  it('refuses one that is unknown, past or released', () => {
    given().when(confirm, { by: director }).thenRefused('mitigant-not-found');
    given(register(), release).when(confirm, { by: director }).thenRefused('mitigant-ended');
    given(register())
      .when(confirm, { by: director, today: addDays(today, 31) })
      .thenRefused('mitigant-ended', { mitigantId: 'm-1', until: facts.until });
  });
});
