import { effectiveLimit, securedBy } from '@zixin/credit-account/events';
import { specifyView } from '@zixin/kernel/testing';
import { creditFile } from './credit-file.js';
import { customers } from './customers.js';
import { factBook } from './facts/fact-book.js';
import type { FactPolicies } from './facts/history.js';
import { accountHistory, day, usd } from './testing/account-history.js';

const [from, released, until] = [day('2026-02-01'), day('2026-05-01'), day('2026-12-31')];

function secured() {
  const history = accountHistory();
  const facts = { coveragePercent: '90', haircutPercent: '0', from, until, evidence: null };
  const mitigant = { mitigantId: 'm', kind: 'deposit', provider: 'Bank', amount: usd(1_000) } as const;
  history.send({ type: 'RegisterMitigant', data: { ...mitigant, ...facts } }, from);
  history.send({ type: 'ConfirmMitigant', data: { mitigantId: 'm' } }, from, 'approver');
  history.send(
    { type: 'ReleaseMitigant', data: { mitigantId: 'm', reason: 'returned', on: released } },
    released,
  );
  return history.events;
}

describe('rule 4: mitigants in the limit of views', () => {
  it('keep their dates in the table of customers and in the credit file', () => {
    for (const view of [customers, creditFile]) {
      const account = specifyView(view as typeof creditFile)
        .given(...secured())
        .document()?.accounts[0];
      const minorOn = (on: string, use: 'raiseLimit' | 'reduceNet') => {
        const { limit } = effectiveLimit(securedBy(account!.layers, account!.secured, use), day(on));
        return limit.kind === 'AMOUNT' ? limit.amount.minor : null;
      };
      const days = ['2026-01-31', '2026-02-01', '2026-04-30', '2026-05-01'];
      expect(days.map((on) => minorOn(on, 'raiseLimit'))).toEqual([null, 900, 900, null]);
      expect(days.map((on) => minorOn(on, 'reduceNet'))).toEqual([null, null, null, null]);
    }
  });

  it('count in the facts that policies read where the order check says so', () => {
    const limitOn = (on: string, mitigants: 'raiseLimit' | 'reduceNet') => {
      const none = { customer: [], investigation: [], rating: [], warning: [], industry: [] };
      const policies: FactPolicies = {
        ...{ termsForGrade: () => 30, graceDays: 5, countUnappliedCash: true, grades: [], mitigants },
        evidenceCoverage: { kind: 'evidenceCoverage', kinds: [] },
        riskAppetite: usd(1),
      };
      const asked = { accountId: 'customer-1', currency: 'USD', rate: () => null, readUpTo: [] };
      const book = factBook({ ...none, account: secured() }, { on: day(on), ...asked, policies });
      return book['account.limit'];
    };
    expect(limitOn('2026-03-01', 'raiseLimit')).toMatchObject({ number: '900' });
    expect(limitOn('2026-03-01', 'reduceNet')).toMatchObject({ undefined: 'no-limit' });
    expect(limitOn('2026-05-01', 'raiseLimit')).toMatchObject({ undefined: 'no-limit' });
  });
});
