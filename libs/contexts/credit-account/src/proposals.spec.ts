import { addDays, type Actor, type CalendarDate } from '@zixin/kernel';
import type { AuthorityTable } from './authority.js';
import { defaultAuthority } from './authority.js';
import type { CreditAccountCommand, ProposeLimit } from './commands.js';
import type { LimitChange } from './limit.events.js';
import {
  amountLimit,
  base,
  limited,
  noCredit,
  opened,
  temporarily,
  termsGranted,
  unlimited,
} from './testing/account-steps.js';
import {
  account,
  clerk,
  cny,
  day,
  director,
  firstMember,
  lead,
  policies,
  secondMember,
  type Step,
  story,
  today,
} from './testing/account-story.js';

const yuan = (amount: number) => amount * 100;
const manager: Actor = { id: 'manager', roles: ['creditManager'] };
const reason = 'growing business';

const propose = (change: LimitChange, proposalId = 'p-1'): ProposeLimit => ({
  type: 'ProposeLimit',
  data: { proposalId, change, reason },
});
const proposeTerms = (netDays: number, prepaymentPercent = 0, from = today): CreditAccountCommand => ({
  type: 'ProposePaymentTerms',
  data: { proposalId: 'p-1', terms: { netDays, prepaymentPercent }, from, reason },
});
const approve = (proposalId = 'p-1'): CreditAccountCommand => ({
  type: 'ApproveProposal',
  data: { proposalId },
});
const decline = (proposalId = 'p-1'): CreditAccountCommand => ({
  type: 'DeclineProposal',
  data: { proposalId, reason: 'too much' },
});
const uplift = (minor: number, from: CalendarDate = today, until = addDays(today, 30)): LimitChange => ({
  ...{ layer: 'temporary', mode: 'uplift', amount: cny(minor), from, until },
});
const proposed = (change: LimitChange, ...before: readonly Step[]) =>
  story(opened, ...before, propose(change));

describe('rule 7: every change of limit or terms needs a second person', () => {
  it('refuses the requester, whatever roles they have', () =>
    account
      .given(...story(opened, { by: firstMember }, propose(base(yuan(1)))))
      .when(approve(), { by: firstMember })
      .thenRefused('own-proposal', { proposedBy: firstMember.id }));

  it('a proposal changes nothing in force', () => {
    account
      .given(...proposed(base(yuan(100_000))))
      .when({ type: 'PlaceOrder', data: orderFacts }, {})
      .thenTypes('OrderHeld');
  });

  it('an approval puts the limit in force in the same append', () =>
    account
      .given(...proposed(base(yuan(200_000)), limited(yuan(50))))
      .when(approve(), { by: lead })
      .then(
        {
          type: 'LimitApproved',
          data: {
            ...{ proposalId: 'p-1', approvedBy: lead.id, approvedOn: today, approvalsLeft: 0 },
            needs: { role: 'creditLead', approvers: 1, resultingTotal: amountLimit(yuan(200_000)) },
          },
        },
        {
          type: 'LimitAdjusted',
          data: {
            ...{ proposalId: 'p-1', from: today, until: null },
            ...{ limit: amountLimit(yuan(200_000)), previous: amountLimit(yuan(50)) },
          },
        },
      ));

  it.each([
    [200_000, 0, 'creditLead'],
    [200_000, 1, 'creditManager'],
    [1_000_000, 0, 'creditManager'],
    [1_000_000, 1, 'financeDirector'],
    [5_000_000, 0, 'financeDirector'],
    [5_000_000, 1, 'committee'],
  ])('a total of %d yuan and %d fen needs %s', (amount, more, role) => {
    const [event] = account
      .given(opened)
      .when(propose(base(yuan(amount) + more)))
      .events();
    expect(event).toMatchObject({ data: { needs: { role } } });
  });

  it('no credit needs the least authority, unlimited the highest', () => {
    const needs = (change: LimitChange) => account.given(opened).when(propose(change)).events()[0];
    expect(needs(base(noCredit))).toMatchObject({ data: { needs: { role: 'creditLead', approvers: 1 } } });
    expect(needs(base(unlimited))).toMatchObject({ data: { needs: { role: 'committee', approvers: 2 } } });
  });

  it('refuses a weaker role and takes a stronger one', () => {
    const given = account.given(...proposed(base(yuan(1_000_000))));
    given.when(approve(), { by: lead }).thenRefused('authority-missing', { role: 'creditManager' });
    given.when(approve(), { by: clerk }).thenRefused('own-proposal');
    given
      .when(approve(), { by: { id: 'x', roles: ['service', 'admin', 'auditor'] } })
      .thenRefused('authority-missing');
    given.when(approve(), { by: director }).thenTypes('LimitApproved', 'LimitAdjusted');
  });
});

const orderFacts = {
  ...{ orderId: 'o-1', number: null, amount: cny(1), placedOn: today, shipOn: today, termsDays: null },
  ...{ prepaid: false, sellingEntity: null, orderedBy: null },
};

describe('rule 7: authority by the highest resulting total on any future day', () => {
  it('counts a temporary amount on top of the base', () => {
    const given = account.given(...story(opened, limited(yuan(150_000))));
    const [event] = given.when(propose(uplift(yuan(60_000)))).events();
    expect(event).toMatchObject({
      data: { needs: { role: 'creditManager', resultingTotal: amountLimit(yuan(210_000)) } },
    });
  });

  it('counts a temporary amount that starts later when the base changes now', () => {
    const later = temporarily('uplift', yuan(900_000), day('2026-09-01'), day('2026-09-30'));
    const [event] = account
      .given(...story(opened, later))
      .when(propose(base(yuan(150_000))))
      .events();
    expect(event).toMatchObject({ data: { needs: { role: 'financeDirector' } } });
  });

  it('counts the days before a decrease takes effect, and not the days past', () => {
    const given = account.given(...story(opened, limited(yuan(3_000_000))));
    const [now] = given.when(propose(base(yuan(100)))).events();
    expect(now).toMatchObject({ data: { needs: { role: 'creditLead' } } });
    const [later] = given.when(propose(base(yuan(100), addDays(today, 10)))).events();
    expect(later).toMatchObject({ data: { needs: { role: 'financeDirector' } } });
  });

  it('splitting a request gains nothing: the second half needs the authority for the whole', () => {
    const history = story(
      opened,
      propose(uplift(yuan(150_000)), 'p-1'),
      propose(uplift(yuan(150_000)), 'p-2'),
      { by: lead },
      approve('p-1'),
    );
    const given = account.given(...history);
    given.when(approve('p-2'), { by: lead }).thenRefused('authority-missing', { role: 'creditManager' });
    given.when(approve('p-2'), { by: manager }).thenTypes('LimitApproved', 'TemporaryLimitGranted');
  });

  it('the authority is read again at approval and stored with it', () => {
    const history = story(
      opened,
      propose(base(yuan(150_000))),
      temporarily('uplift', yuan(100_000), today, today),
    );
    account
      .given(...history)
      .when(approve(), { by: lead })
      .thenRefused('authority-missing');
    const [event] = account
      .given(...history)
      .when(approve(), { by: manager })
      .events();
    expect(event).toMatchObject({ data: { needs: { role: 'creditManager' } } });
  });
});

describe('rule 7: the committee decides with two different people', () => {
  const history = proposed(base(yuan(6_000_000)));

  it('the first approval changes nothing yet', () => {
    const [event, ...more] = account
      .given(...history)
      .when(approve(), { by: firstMember })
      .events();
    expect(event).toMatchObject({ type: 'LimitApproved', data: { approvalsLeft: 1 } });
    expect(more).toEqual([]);
  });

  it('the same person again changes nothing; the second person puts it in force', () => {
    const once = story(...history, { by: firstMember }, approve());
    account
      .given(...once)
      .when(approve(), { by: firstMember })
      .thenNothing();
    account
      .given(...once)
      .when(approve(), { by: director })
      .thenRefused('authority-missing');
    account
      .given(...once)
      .when(approve(), { by: secondMember })
      .thenTypes('LimitApproved', 'LimitAdjusted');
  });

  it('an approval given when less authority was needed does not count for more', () => {
    const twoLeads: AuthorityTable = {
      ...defaultAuthority,
      content: {
        ...defaultAuthority.content,
        limits: [{ upTo: '200000', role: 'creditLead', approvers: 2 }],
      },
    };
    const inputs = { ...policies(), authority: twoLeads };
    const first = story(opened, { inputs }, propose(base(yuan(150_000))), { by: lead }, approve());
    const raised = [...first, temporarily('uplift', yuan(900_000), today, addDays(today, 5))];
    const [event, ...more] = account
      .given(...raised)
      .when(approve(), { by: firstMember, inputs })
      .events();
    expect(event).toMatchObject({ data: { approvalsLeft: 1 } });
    expect(more).toEqual([]);
  });
});

describe('rule 7: decisions stand', () => {
  it('a decline needs a credit lead or the requester, and says why', () => {
    const given = account.given(...proposed(base(yuan(9_000_000))));
    given.when(decline(), { by: { id: 'other', roles: ['analyst'] } }).thenRefused('authority-missing');
    const data = { proposalId: 'p-1', declinedBy: lead.id, declinedOn: today, reason: 'too much' };
    given.when(decline(), { by: lead }).then({ type: 'LimitDeclined', data });
    given.when(decline(), { by: clerk }).thenTypes('LimitDeclined');
  });

  it('what was approved cannot be declined, what was declined cannot be approved', () => {
    const approved = story(...proposed(base(yuan(1))), { by: lead }, approve());
    account
      .given(...approved)
      .when(decline(), { by: lead })
      .thenRefused('proposal-decided', { approved: true });
    account
      .given(...approved)
      .when(approve(), { by: manager })
      .thenNothing();
    const declined = story(...proposed(base(yuan(1))), { by: lead }, decline());
    account
      .given(...declined)
      .when(approve(), { by: lead })
      .thenRefused('proposal-decided', { approved: false });
    account
      .given(...declined)
      .when(decline(), { by: lead })
      .thenNothing();
  });

  it('a proposal is known by its id: again changes nothing, unknown is refused', () => {
    account
      .given(...proposed(base(yuan(1))))
      .when(propose(base(yuan(1))))
      .thenNothing();
    account.given(opened).when(approve('p-9'), { by: lead }).thenRefused('proposal-not-found');
    account.given(opened).when(decline('p-9'), { by: lead }).thenRefused('proposal-not-found');
  });

  it('a reason must be written', () => {
    const blank: CreditAccountCommand = {
      ...propose(base(1)),
      data: { ...propose(base(1)).data, reason: '  ' },
    };
    account.given(opened).when(blank).thenRefused('text-required');
  });
});

describe('rule 4: what is approved late starts on the day of its approval', () => {
  const later = addDays(today, 5);

  it('a limit proposed for earlier', () => {
    const events = account
      .given(...proposed(base(yuan(1), today)))
      .when(approve(), { by: lead, today: later })
      .events();
    expect(events[1]).toMatchObject({ type: 'LimitAdjusted', data: { from: later } });
  });

  it('terms proposed for earlier', () => {
    const events = account
      .given(...story(opened, termsGranted(10), proposeTerms(30)))
      .when(approve(), { by: lead, today: later })
      .events();
    const previous = { netDays: 10, prepaymentPercent: 0 };
    expect(events[1]).toMatchObject({ type: 'PaymentTermsChanged', data: { from: later, previous } });
  });

  it('a limit proposed for later starts then', () => {
    const events = account
      .given(...proposed(base(yuan(1), later)))
      .when(approve(), { by: lead })
      .events();
    expect(events[1]).toMatchObject({ data: { from: later } });
  });

  it('a proposal lapses with its last day, for the first of two approvers already', () => {
    const until = addDays(today, 3);
    const given = account.given(...proposed(uplift(yuan(9_000_000), today, until)));
    given.when(approve(), { by: firstMember, today: until }).thenTypes('LimitApproved');
    given
      .when(approve(), { by: firstMember, today: addDays(until, 1) })
      .thenRefused('proposal-lapsed', { until, today: addDays(until, 1) });
    given.when(decline(), { by: lead, today: addDays(until, 1) }).thenTypes('LimitDeclined');
  });

  it('refuses a start in the past, an end before the start and a foreign currency', () => {
    const given = account.given(opened);
    const yesterday = addDays(today, -1);
    given
      .when(propose(base(1, yesterday)))
      .thenRefused('effective-before-existence', { date: yesterday, since: today });
    const wrong = { earlier: today, later: yesterday };
    given.when(propose(base(1, today, yesterday))).thenRefused('dates-out-of-order', wrong);
    given.when(propose(uplift(1, today, yesterday))).thenRefused('dates-out-of-order', wrong);
    const dollars = { kind: 'AMOUNT', amount: { minor: 1, currency: 'USD' } } as const;
    given.when(propose(base(dollars))).thenRefused('currency-mismatch', { currency: 'USD', account: 'CNY' });
    given.when(propose(uplift(0))).thenRefused('amount-not-positive');
    given.when(propose(base(0))).thenTypes('LimitProposed');
  });
});

describe('payment terms', () => {
  it.each([
    [30, 'creditLead'],
    [31, 'creditManager'],
    [60, 'creditManager'],
    [90, 'financeDirector'],
    [91, 'committee'],
  ])('%d days need %s', (netDays, role) => {
    const [event] = account.given(opened).when(proposeTerms(netDays)).events();
    expect(event).toMatchObject({ type: 'PaymentTermsProposed', data: { needs: { role } } });
  });

  it('are approved and declined like limits', () => {
    const given = account.given(...story(opened, proposeTerms(30, 20)));
    given.when(approve(), { by: lead }).thenTypes('PaymentTermsApproved', 'PaymentTermsChanged');
    given.when(decline(), { by: lead }).thenTypes('PaymentTermsDeclined');
  });

  it('refuses days and percents out of range', () => {
    const given = account.given(opened);
    for (const [days, percent] of [
      [-1, 0],
      [366, 0],
      [1.5, 0],
      [0, 101],
      [0, -1],
    ] as const)
      given.when(proposeTerms(days, percent)).thenRefused('terms-invalid');
    given.when(proposeTerms(1, 1, addDays(today, -1))).thenRefused('effective-before-existence');
  });
});
