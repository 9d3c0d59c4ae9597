import { addDays } from '@zixin/kernel';
import fc from 'fast-check';
import { base, noCredit, unlimited } from './account-steps.js';
import { cny } from './account-story.js';
import { type Dated, idOf, minor } from './random-values.js';

export const proposalId = idOf('l', 4);

export const limitProposed = fc
  .record({
    proposalId,
    minor,
    kind: fc.constantFrom('base', 'base', 'uplift', 'override', 'none', 'unlimited'),
  })
  .map(({ kind, ...proposal }): Dated => {
    const mode = kind === 'override' ? kind : 'uplift';
    const limits = { base: proposal.minor * 2, none: noCredit, unlimited };
    return (from) => {
      const until = addDays(from, 20);
      const amount = cny(proposal.minor);
      const limit = kind in limits ? limits[kind as keyof typeof limits] : null;
      const temporary = { layer: 'temporary', mode, amount, from, until } as const;
      const to = limit === null ? temporary : base(limit, from, proposal.minor % 3 === 0 ? until : null);
      return { type: 'ProposeLimit', data: { proposalId: proposal.proposalId, change: to, reason: 'x' } };
    };
  });

const secured = fc
  .record({ id: idOf('m', 4), minor, coveragePercent: fc.constantFrom('100', '33.3'), days: fc.nat(20) })
  .map(({ id, minor: amount, coveragePercent, days }): Dated => (from) => ({
    type: 'RegisterMitigant',
    data: {
      ...{ mitigantId: id, kind: 'bankGuarantee', provider: 'x', amount: cny(amount), coveragePercent },
      ...{ haircutPercent: '10', from, until: addDays(from, days), evidence: null },
    },
  }));

export const standing: fc.Arbitrary<Dated> = fc.oneof(
  { weight: 3, arbitrary: secured },
  {
    weight: 3,
    arbitrary: idOf('m', 4).map((mitigantId): Dated => () => ({
      type: 'ConfirmMitigant',
      data: { mitigantId },
    })),
  },
  {
    weight: 1,
    arbitrary: idOf('m', 4).map((mitigantId): Dated => (on) => ({
      type: 'ReleaseMitigant',
      data: { mitigantId, reason: 'x', on },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Dated>((on) => ({ type: 'DeclareDefault', data: { reason: 'x', on } })),
  },
  { weight: 3, arbitrary: fc.constant<Dated>((on) => ({ type: 'CureDefault', data: { reason: 'x', on } })) },
);
