import { type EvidenceCoverage, factOf, policyNames } from '@zixin/calculations';
import type { Instant } from '@zixin/kernel';
import { shippedPolicies } from '../policies/default-policies.js';
import { creditStory, date } from '../verification/testing/credit-story.js';

const at = date('2026-03-02');
const knownAt = '2026-03-02T23:00:00.000Z' as Instant;
const limit = 'evidence.agencyReport.recommendedLimit';
const coverage = 'evidence.coveragePercent';

async function reported() {
  const story = creditStory(at);
  await story.register('c1');
  await story.investigation('c1', {
    type: 'CollectEvidence',
    data: {
      ...{ customerId: 'c1', investigationId: null, evidenceId: 'e1', kind: 'agencyReport' },
      ...{ source: 'an agency', obtainedOn: at, validOn: at, cost: null, attachment: null },
      content: {
        ...{ agency: 'an agency', reportNumber: null, grade: null, score: null, summary: null },
        recommendedLimit: { minor: 100_00, currency: 'GBP' },
      },
    },
  });
  const fact = async (name: string, clocks: { readonly knownAt?: Instant } = {}) =>
    factOf((await story.commands.inputs.facts('c1', { asOf: at, ...clocks })).book, name);
  return { story, fact };
}

it('facts known at an instant read no exchange rate recorded later', async () => {
  const { story, fact } = await reported();
  expect(await fact(limit, { knownAt })).toMatchObject({ undefined: 'no-exchange-rate' });
  story.on('2026-03-03');
  await story.commands.exchangeRate(
    'GBPCNY',
    {
      type: 'RecordExchangeRate',
      data: { base: 'GBP', quote: 'CNY', rate: '9', rateType: 'mid', on: at, source: 'a bank' },
    },
    {
      commandId: 'r',
      commandHash: 'r',
      actor: { id: 'li', roles: [] },
      correlationId: 'r',
      causationId: 'r',
    },
  );
  expect(await fact(limit, { knownAt })).toMatchObject({ undefined: 'no-exchange-rate' });
  expect(await fact(limit)).toMatchObject({ number: '90000' });
});

it('facts known at an instant read no policy that was put in force later', async () => {
  const { story, fact } = await reported();
  const before = await fact(coverage, { knownAt });
  story.on('2026-03-03');
  const shipped = shippedPolicies().find(({ name }) => name === policyNames.evidenceCoverage);
  const agencyOnly: EvidenceCoverage = {
    ...(shipped?.content as EvidenceCoverage),
    kinds: [{ kind: 'agencyReport', weight: '100', freshDays: 90 }],
  };
  await story.activate(policyNames.evidenceCoverage, agencyOnly);
  const read = (clocks: { readonly knownAt?: Instant }) =>
    story.commands.inputs
      .facts('c1', { asOf: date('2026-03-03'), ...clocks })
      .then(({ book }) => factOf(book, coverage));
  expect(await read({})).toMatchObject({ number: '100' });
  expect(await read({ knownAt })).toEqual(before);
});
