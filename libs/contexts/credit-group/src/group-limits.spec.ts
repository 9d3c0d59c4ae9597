import type { Actor } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import { creditGroupDecider } from './credit-group.js';
import type { CreditGroupEvent } from './credit-group.events.js';
import { groupHeadroom, type FormedGroup } from './credit-group-state.js';
import type { GroupLimit, GroupLimitApproved, GroupLimitProposed } from './group-limit.events.js';
import {
  added,
  amount,
  analyst,
  cny,
  formed,
  inputs,
  limited,
  manager,
  members,
  propose,
  rate,
  today,
  usd,
} from './testing/group-steps.js';

const by = (actor: Actor, given = inputs()) =>
  specify(creditGroupDecider, { today, by: actor, inputs: given });
const approve = { type: 'ApproveGroupLimit', data: { proposalId: 'l-1' } } as const;
const decline = { type: 'DeclineGroupLimit', data: { proposalId: 'l-1', reason: 'too much' } } as const;
const [cora, carl] = members as [Actor, Actor];
const [proposed, approved] = limited(100_000) as [GroupLimitProposed, GroupLimitApproved];
const committee = { ...proposed.data.needs, role: 'committee', approvers: 2 } as const;

describe('proposing a limit', () => {
  it('says whose authority it needs', () =>
    by(analyst)
      .given(formed)
      .when(propose(amount(100_000)))
      .then(proposed));

  it.each<[string, GroupLimit, string]>([
    ['no credit: the least total', { kind: 'NONE' }, 'creditManager'],
    ['an amount on the threshold', amount(100_000), 'creditManager'],
    ['an amount above it', amount(100_001), 'committee'],
    ['no bound at all', { kind: 'UNLIMITED' }, 'committee'],
  ])('judges %s', (_, limit, role) => {
    const [event] = by(analyst).given(formed).when(propose(limit)).events() as [GroupLimitProposed];
    expect(event.data.needs.role).toBe(role);
  });

  it('judges the total in house currency, at the last rate', () => {
    const rates = [rate('2026-03-01', '0.14', 'CNY', 'USD'), rate('2026-02-01', '0.2', 'CNY', 'USD')];
    const given = inputs({ rates, houseCurrency: 'USD' });
    const [event] = by(analyst, given)
      .given(formed)
      .when(propose(amount(714_286)))
      .events() as [GroupLimitProposed];
    expect(event.data.needs).toEqual({
      ...{ role: 'creditManager', approvers: 1, authority: { name: 'authority', version: 3 } },
      ...{ houseTotal: { kind: 'AMOUNT', amount: usd(100_000) }, rate: rates[0] },
    });
    by(analyst, inputs({ houseCurrency: 'USD' }))
      .given(formed)
      .when(propose(amount(1)))
      .thenRefused('exchange-rate-missing', { pair: 'CNY/USD' });
  });

  it.each<[string, GroupLimit, string]>([
    ['another currency', { kind: 'AMOUNT', amount: usd(1) }, 'currency-mismatch'],
    ['an amount below zero', amount(-1), 'amount-not-positive'],
    ['an amount no sum can hold', amount(2 ** 53), 'amount-out-of-range'],
  ])('refuses %s', (_, limit, code) => by(analyst).given(formed).when(propose(limit)).thenRefused(code));
});

describe('rule 7: a second person with the authority', () => {
  it('approves, and the limit is in force', () =>
    by(manager).given(formed, proposed).when(approve).then(approved));

  it('says what was in force before', () => {
    const [again] = limited(50_000, 'l-2') as [GroupLimitProposed, GroupLimitApproved];
    by(manager)
      .given(formed, proposed, approved, again)
      .when({ type: 'ApproveGroupLimit', data: { proposalId: 'l-2' } })
      .then({
        type: 'GroupLimitApproved',
        data: {
          ...approved.data,
          ...{ proposalId: 'l-2', limit: amount(50_000), previous: amount(100_000) },
          needs: { ...approved.data.needs, houseTotal: amount(50_000) },
        },
      });
  });

  it('is never who proposed', () =>
    by({ ...analyst, roles: ['committee'] })
      .given(formed, proposed)
      .when(approve)
      .thenRefused('own-proposal', { proposedBy: 'ana' }));

  it('needs the role', () =>
    by({ id: 'lea', roles: ['creditLead'] })
      .given(formed, proposed)
      .when(approve)
      .thenRefused('authority-missing', { role: 'creditManager' }));

  it('are two different ones above the thresholds', () => {
    const limit = amount(100_001);
    const needs = { ...committee, houseTotal: limit };
    const given: CreditGroupEvent = { ...proposed, data: { ...proposed.data, limit, needs } };
    const approval = (approvedBy: string, approvalsLeft: number): GroupLimitApproved => ({
      ...approved,
      data: { ...approved.data, limit, needs, approvedBy, approvalsLeft },
    });
    by(manager).given(formed, given).when(approve).thenRefused('authority-missing', { role: 'committee' });
    by(cora).given(formed, given).when(approve).then(approval('cora', 1));
    by(cora).given(formed, given, approval('cora', 1)).when(approve).thenNothing();
    by(carl).given(formed, given, approval('cora', 1)).when(approve).then(approval('carl', 0));
    expect(headroom(given, approval('cora', 1))).toBeNull();
    expect(headroom(given, approval('cora', 1), approval('carl', 0))).toEqual(cny(100_001));
  });

  it('declines, or who proposed withdraws', () => {
    const declined = (declinedBy: string): CreditGroupEvent => ({
      type: 'GroupLimitDeclined',
      data: { proposalId: 'l-1', declinedBy, declinedOn: today, reason: 'too much' },
    });
    by(manager).given(formed, proposed).when(decline).then(declined('max'));
    by(analyst).given(formed, proposed).when(decline).then(declined('ana'));
    by({ id: 'ben', roles: ['analyst'] })
      .given(formed, proposed)
      .when(decline)
      .thenRefused('authority-missing', { role: 'creditLead' });
    by(manager).given(formed, proposed, declined('max')).when(approve).thenRefused('proposal-decided');
    by(manager)
      .given(formed, proposed, declined('max'))
      .when(propose(amount(100_000)))
      .thenNothing();
  });

  it('decides once', () => {
    by(manager).given(formed, proposed, approved).when(approve).thenNothing();
    by(manager).given(formed, proposed, approved).when(decline).thenRefused('proposal-decided');
    by(manager).given(formed).when(approve).thenRefused('proposal-not-found', { proposalId: 'l-1' });
  });
});

describe('rule 1: the limit of a group has a kind, and zero is an amount', () => {
  it('bounds nothing before one is approved', () => expect(headroom(proposed)).toBeNull());
  it('leaves nothing to reserve under no credit', () =>
    expect(headroom(...limited({ kind: 'NONE' }))).toEqual(cny(0)));
  it('takes zero as an amount', () => expect(headroom(...limited(0))).toEqual(cny(0)));
  it('bounds nothing when unlimited', () => expect(headroom(...limited({ kind: 'UNLIMITED' }))).toBeNull());
  it('may be overrun by exposure: the headroom is then below zero', () =>
    expect(headroom(...limited(100), added('a-1', 130))).toEqual(cny(-30)));
});

function headroom(...events: readonly CreditGroupEvent[]) {
  return groupHeadroom(by(manager).given(formed, ...events).state as FormedGroup);
}
