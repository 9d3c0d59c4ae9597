import {
  type FactBook,
  type LimitMethods,
  numberFact,
  type TermsByGrade,
  type WarningAction,
} from '@zixin/calculations';
import { addDays, type Actor } from '@zixin/kernel';
import type { AccountInputs } from './account-inputs.js';
import type { CreditAccountCommand } from './commands.js';
import {
  amountLimit,
  base,
  limited,
  stop,
  noCredit,
  opened,
  temporarily,
  termsGranted,
  unlimited,
} from './testing/account-steps.js';
import { account, day, lead, policies, type Step, story, today } from './testing/account-story.js';

const automation: Actor = { id: 'automation', roles: ['service'] };
const label = { en: 'need', zh: '需求' };
const methods: LimitMethods = {
  kind: 'limitMethods',
  combination: 'least',
  step: '1',
  tightenAutomatically: false,
  methods: [
    { code: 'need', label, binding: true, amount: 'purchases.monthly', share: { percent: '50' } },
    { code: 'worth', label, binding: false, amount: 'worth', share: { percent: '10' } },
  ],
};
const termsByGrade: TermsByGrade = {
  kind: 'terms',
  byGrade: {
    A: { netDays: 45, prepaymentPercent: 0, guarantee: false },
    B: { netDays: 15, prepaymentPercent: 50, guarantee: true },
    CCC: { netDays: 0, prepaymentPercent: 100, guarantee: false },
  },
  graceDays: 5,
  tightenAutomatically: false,
};

interface Given {
  readonly grade?: string | null;
  /** Monthly purchases, minor units; the limit is half of it. */
  readonly monthly?: number | null;
  readonly automatic?: boolean;
}

function inputs({ grade = 'A', monthly = 2000, automatic = false }: Given = {}): AccountInputs {
  const book: FactBook = monthly === null ? {} : { 'purchases.monthly': numberFact(monthly) };
  const limitMethods = {
    name: 'limitMethods',
    version: 3,
    content: { ...methods, tightenAutomatically: automatic },
  };
  const terms = { name: 'terms', version: 2, content: { ...termsByGrade, tightenAutomatically: automatic } };
  return { ...policies(), grade, byPolicy: { book, limitMethods, termsByGrade: terms } };
}

const by = (given: Given = {}) => ({ by: automation, inputs: inputs(given) });
const limit = (proposalId = 'l-1'): CreditAccountCommand => ({
  type: 'ProposeLimitByPolicy',
  data: { proposalId, reason: 'new grade' },
});
const terms = (proposalId = 't-9'): CreditAccountCommand => ({
  type: 'ProposeTermsByPolicy',
  data: { proposalId, reason: 'new grade' },
});
const given = (...steps: readonly Step[]) => account.given(...story(opened, ...steps));

describe('a limit by policy', () => {
  it('is proposed with the facts and figures it was computed from', () =>
    expect(given().when(limit(), by()).events()).toMatchObject([
      {
        type: 'LimitProposed',
        data: {
          ...{ proposalId: 'l-1', proposedBy: 'automation', proposedOn: today, reason: 'new grade' },
          needs: { role: 'creditLead' },
          change: base(1000),
          basis: {
            facts: {
              'purchases.monthly': { number: '2000', sources: [] },
              worth: { undefined: 'not-recorded', sources: [] },
            },
            figures: {
              limitMethods: { name: 'limitMethods', version: 3 },
              grade: 'A',
              methods: [
                { code: 'need', binding: true, amount: 1000, undefined: null },
                { code: 'worth', binding: false, amount: null, undefined: 'not-recorded' },
              ],
              ...{ combination: 'least', bindingMethod: 'need', unrounded: 1000, proposed: 1000 },
            },
          },
        },
      },
    ]));

  it('names what it lacks', () => {
    given()
      .when(limit(), by({ grade: null }))
      .thenRefused('grade-missing');
    given()
      .when(limit(), { inputs: { ...policies(), grade: 'A' } })
      .thenRefused('policy-missing');
    given()
      .when(limit(), by({ monthly: null }))
      .thenRefused('limit-not-computable', { methods: 'need' });
  });

  it('is not proposed when it is in force, temporary amounts left out, or already proposed by policy', () => {
    const uplift = temporarily('uplift', 70, today, today);
    given(limited(1000), uplift).when(limit(), by()).thenNothing();
    given(limited(900), by(), limit('l-0')).when(limit(), by()).thenNothing();
  });

  it('supersedes one of another amount, but leaves those of people alone', () => {
    const manual = { type: 'ProposeLimit', data: { proposalId: 'm', change: base(5), reason: 'x' } } as const;
    const history = story(opened, manual, by({ monthly: 600 }), limit('l-0'));
    const [declined, proposed, ...more] = account
      .given(...history)
      .when(limit(), by())
      .events();
    expect(declined).toEqual({
      type: 'LimitDeclined',
      data: { proposalId: 'l-0', declinedBy: 'automation', declinedOn: today, reason: 'superseded' },
    });
    expect(proposed).toMatchObject({ type: 'LimitProposed', data: { proposalId: 'l-1' } });
    expect(more).toEqual([]);
  });

  it('withdraws one that no longer holds when the limit in force is right', () =>
    given(limited(1000), by({ monthly: 600 }), limit('l-0'))
      .when(limit(), by())
      .thenTypes('LimitDeclined'));

  it('is approved by anybody with the authority: the automation proposed it', () =>
    given(by(), limit())
      .when({ type: 'ApproveProposal', data: { proposalId: 'l-1' } }, { by: lead })
      .thenTypes('LimitApproved', 'LimitAdjusted'));

  it('is nothing at all for a grade that bears no credit, whatever the figures', () => {
    for (const monthly of [2000, null]) {
      const [event] = given(limited(50))
        .when(limit(), by({ grade: 'CCC', monthly }))
        .events();
      expect(event).toMatchObject({ data: { change: base(0), basis: { figures: { grade: 'CCC' } } } });
    }
  });
});

describe('rule 7: automatic actions may only tighten', () => {
  const automatic = { automatic: true };

  it('a lower limit by policy takes effect at once: approving the policy counted as the second person', () =>
    expect(given(limited(1500)).when(limit(), by(automatic)).events()).toMatchObject([
      { type: 'LimitProposed' },
      { type: 'LimitApproved', data: { approvedBy: 'policy:limitMethods/3', approvalsLeft: 0 } },
      {
        type: 'LimitAdjusted',
        data: {
          ...{ proposalId: 'l-1', from: today, until: null },
          ...{ limit: amountLimit(1000), previous: amountLimit(1500) },
        },
      },
    ]));

  it('an unlimited one too', () =>
    given(limited(unlimited))
      .when(limit(), by(automatic))
      .thenTypes('LimitProposed', 'LimitApproved', 'LimitAdjusted'));

  it.each([
    ['higher', [limited(999)]],
    ['the first', []],
    ['more than no credit', [limited(noCredit)]],
    ['without an end where there was one', [limited(1500, day('2026-01-01'), addDays(today, 9))]],
    ['lower than a temporary amount only', [limited(900), temporarily('uplift', 500, today, today)]],
  ])('one that is %s waits for a person', (_, steps) =>
    given(...steps)
      .when(limit(), by(automatic))
      .thenTypes('LimitProposed'),
  );

  it('terms take effect at once when stricter in one thing and looser in none', () => {
    given(termsGranted(60))
      .when(terms(), by(automatic))
      .thenTypes('PaymentTermsProposed', 'PaymentTermsApproved', 'PaymentTermsChanged');
    given(termsGranted(60, 10)).when(terms(), by(automatic)).thenTypes('PaymentTermsProposed');
    given(termsGranted(30)).when(terms(), by(automatic)).thenTypes('PaymentTermsProposed');
    given().when(terms(), by(automatic)).thenTypes('PaymentTermsProposed');
  });
});

describe('terms by policy', () => {
  it('are proposed with the policy that lists them', () => {
    const [event] = given()
      .when(terms(), by({ grade: 'B' }))
      .events();
    expect(event).toMatchObject({
      type: 'PaymentTermsProposed',
      data: {
        ...{ terms: { netDays: 15, prepaymentPercent: 50 }, from: today, proposedBy: 'automation' },
        basis: { grade: 'B', terms: { name: 'terms', version: 2 }, guarantee: true },
      },
    });
  });

  it('names what it lacks', () => {
    given()
      .when(terms(), by({ grade: null }))
      .thenRefused('grade-missing');
    given()
      .when(terms(), { inputs: { ...policies(), grade: 'A' } })
      .thenRefused('policy-missing');
    given()
      .when(terms(), by({ grade: 'D' }))
      .thenRefused('terms-not-listed', { grade: 'D' });
  });

  it('are not proposed twice, and supersede older ones by policy', () => {
    given(termsGranted(45)).when(terms(), by()).thenNothing();
    const pending = given(by({ grade: 'B' }), terms('t-0'));
    pending.when(terms(), by({ grade: 'B' })).thenNothing();
    pending.when(terms(), by()).thenTypes('PaymentTermsDeclined', 'PaymentTermsProposed');
  });
});

describe('rule 11: what a warning asks for is proposed, unless the policy marks it automatic', () => {
  const take = (action: WarningAction): CreditAccountCommand => ({
    type: 'TakeWarningAction',
    data: { proposalId: 'w-1', warningId: 'warning-1', action, reason: 'overdue rate' },
  });
  const lower = (percent: string, automatic = false) => take({ action: 'lowerLimit', percent, automatic });
  const shorten = (netDays: number, prepaymentPercent: number, automatic = false) =>
    take({ action: 'shortenTerms', netDays, prepaymentPercent, automatic });

  it('less of the base limit, rounded down, until that limit ends', () => {
    const until = addDays(today, 9);
    const [event] = given(limited(1001, day('2026-01-01'), until))
      .when(lower('33.3'), by())
      .events();
    expect(event).toMatchObject({
      type: 'LimitProposed',
      data: { change: base(667, today, until), warningId: 'warning-1', proposedBy: 'automation' },
    });
    expect(event?.data).not.toHaveProperty('basis');
  });

  it('takes effect at once where the rule is automatic', () => {
    const events = given(limited(1000)).when(lower('20', true), by()).events();
    expect(events.map(({ type }) => type)).toEqual(['LimitProposed', 'LimitApproved', 'LimitAdjusted']);
    expect(events[1]).toMatchObject({ data: { approvedBy: 'policy:warningRules' } });
    given(termsGranted(60, 10))
      .when(shorten(30, 0, true), by())
      .thenTypes('PaymentTermsProposed', 'PaymentTermsApproved', 'PaymentTermsChanged');
  });

  it('never raises, and lowers nothing that is not there', () => {
    given(limited(1000)).when(lower('0', true), by()).thenNothing();
    given(limited(1000)).when(lower('-5', true), by()).thenNothing();
    for (const none of [
      [],
      [limited(unlimited)],
      [limited(0)],
      [limited(1, day('2026-01-01'), addDays(today, -1))],
    ])
      given(...none)
        .when(lower('20', true), by())
        .thenNothing();
    given(termsGranted(30, 20))
      .when(shorten(45, 10, true), by())
      .thenNothing();
    given().when(shorten(45, 0), by()).thenNothing();
  });

  it('nothing that is pending already, whichever warning or person proposed it', () => {
    const again = (command: CreditAccountCommand): CreditAccountCommand =>
      ({ ...command, data: { ...command.data, proposalId: 'w-2', warningId: 'warning-2' } }) as never;
    const pending = given(limited(1000), termsGranted(60), by(), lower('20'), shorten(30, 0));
    pending.when(again(lower('20')), by()).thenNothing();
    given(termsGranted(60), by(), shorten(30, 0))
      .when(again(shorten(30, 0)), by())
      .thenNothing();
    pending.when(again(lower('30')), by()).thenTypes('LimitProposed');
  });

  it('the stricter of days and prepayment', () => {
    const [event] = given(termsGranted(30, 20)).when(shorten(60, 50), by()).events();
    expect(event).toMatchObject({ data: { terms: { netDays: 30, prepaymentPercent: 50 } } });
  });

  it('a grade that bears no credit is no reason to leave it more', () => {
    const ccc = by({ grade: 'CCC' });
    const approve = { type: 'ApproveProposal', data: { proposalId: 'w-1' } } as const;
    const pending = given(limited(1000), ccc, lower('20'));
    const another = { ...ccc, by: { id: 'm', roles: ['creditLead'] } };
    pending.when(approve, another).thenTypes('LimitApproved', 'LimitAdjusted');
    given(limited(1000), ccc, lower('20'), limited(10, today))
      .when(approve, another)
      .thenRefused('grade-prepayment-only');
  });

  it('a hold where it is automatic, else a person decides', () => {
    const hold = (automatic: boolean) => take({ action: 'placeHold', automatic });
    given()
      .when(hold(true), by())
      .then({
        type: 'CreditHoldPlaced',
        data: { reason: 'overdue rate', placedBy: 'automation', placedOn: today },
      });
    given().when(hold(false), by()).thenNothing();
    given(stop).when(hold(true), by()).thenNothing();
  });

  it('guarantees and reviews change nothing here', () => {
    given()
      .when(take({ action: 'demandGuarantee', automatic: true }), by())
      .thenNothing();
    given()
      .when(take({ action: 'review', withinDays: 7, automatic: true }), by())
      .thenNothing();
  });
});
