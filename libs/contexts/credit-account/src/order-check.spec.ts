import { addDays } from '@zixin/kernel';
import type { OrderCheckPolicy } from './order-check-policy.js';
import {
  bounce,
  creditNote,
  force,
  invoice,
  limited,
  noCredit,
  oldestFirst,
  opened,
  pay,
  place,
  release,
  resume,
  stop,
  termsGranted,
} from './testing/account-steps.js';
import {
  account,
  clerk,
  cny,
  day,
  lead,
  policies,
  type Step,
  story,
  today,
} from './testing/account-story.js';

function given(...steps: readonly Step[]) {
  return account.given(...story(opened, limited(1000), termsGranted(30), ...steps));
}

function verdict(
  order = place('o-1', 100),
  policy: Partial<OrderCheckPolicy> = {},
  ...steps: readonly Step[]
) {
  const [event] = given(...steps)
    .when(order, { inputs: policies(policy) })
    .events();
  if (event?.type !== 'OrderHeld' && event?.type !== 'OrderReserved') throw new Error('no verdict');
  return event;
}

function heldFor(...parameters: Parameters<typeof verdict>) {
  const event = verdict(...parameters);
  if (event.type !== 'OrderHeld') throw new Error('the order passed');
  const { reasons, waysOut, shortfall } = event.data;
  return { reasons, waysOut, shortfall };
}

const codesOf = (...parameters: Parameters<typeof verdict>) => {
  const event = verdict(...parameters);
  return event.type === 'OrderHeld' ? event.data.reasons.map(({ code }) => code) : [];
};

/** An invoice that is due so many days ago. */
const dueAgo = (days: number, minor: number, id = `i-${days}`) =>
  invoice(id, minor, {}, { issuedOn: day('2026-01-01'), dueOn: addDays(today, -days), number: `N-${days}` });
const override = { kind: 'override', role: 'creditLead' };

describe('rule 5: an order check reserves or holds, with everything it was made of', () => {
  it('a reserved order states the figures and the policy it passed', () => {
    const event = verdict(place('o-1', 100), {}, dueAgo(3, 50));
    expect(event).toEqual({
      type: 'OrderReserved',
      data: {
        ...place('o-1', 100).data,
        ...{ reserved: cny(100), earmarked: cny(0), checkAgainOn: null, on: today },
        check: {
          ...{
            on: today,
            exposure: cny(50),
            limit: { kind: 'AMOUNT', amount: cny(1000) },
            limitExpired: false,
          },
          ...{ headroom: cny(950), oldestOverdueDays: 3, overdue: cny(0) },
          policy: policies().orderCheck,
        },
      },
    });
  });

  it('the same order again changes nothing; a differing one is refused', () => {
    given().when(place('o-1', 100)).then(verdict());
    given(place('o-1', 100)).when(place('o-1', 100)).thenNothing();
    given(place('o-1', 5000)).when(place('o-1', 5000)).thenNothing();
    given(place('o-1', 100))
      .when(place('o-1', 101))
      .thenRefused('order-exists', { orderId: 'o-1', amount: 100 });
    given(place('o-1', 100))
      .when(place('o-1', 100, { prepaid: true }))
      .thenRefused('order-exists');
  });
});

describe('rule 6: a held order names all reasons and the ways out', () => {
  it('limit-exceeded', () => {
    expect(heldFor(place('o-1', 1200))).toEqual({
      reasons: [
        {
          code: 'limit-exceeded',
          figures: { limit: cny(1000), exposure: cny(0), order: cny(1200), shortfall: cny(200) },
        },
      ],
      waysOut: [
        { kind: 'prepay', amount: cny(200) },
        { kind: 'raise-limit', to: cny(1200), role: 'creditLead' },
        override,
      ],
      shortfall: cny(200),
    });
  });

  it('no-credit', () => {
    const { reasons, waysOut } = heldFor(place('o-1', 10), {}, limited(noCredit, today));
    const figures = { limit: null, exposure: cny(0), order: cny(10), shortfall: cny(10) };
    expect(reasons).toEqual([{ code: 'no-credit', figures }]);
    expect(waysOut).toEqual([
      { kind: 'prepay', amount: cny(10) },
      { kind: 'raise-limit', to: cny(10), role: 'creditLead' },
      override,
    ]);
  });

  it('limit-expired', () => {
    const { reasons, waysOut } = heldFor(
      place('o-1', 10),
      {},
      limited(500, day('2026-02-01'), day('2026-03-01')),
    );
    expect(reasons).toEqual([{ code: 'limit-expired', figures: { exposure: cny(0), order: cny(10) } }]);
    expect(waysOut).toEqual([{ kind: 'renew-limit' }, { kind: 'prepay', amount: cny(10) }, override]);
  });

  it('on-hold, until the hold is released', () => {
    const { reasons, waysOut, shortfall } = heldFor(place('o-1', 10), {}, stop);
    expect(reasons).toEqual([{ code: 'on-hold', figures: { reason: 'litigation' } }]);
    expect(waysOut).toEqual([{ kind: 'release-hold' }, override]);
    expect(shortfall).toEqual(cny(0));
    expect(codesOf(place('o-1', 10), {}, stop, { by: lead }, resume)).toEqual([]);
  });

  it('overdue', () => {
    expect(heldFor(place('o-1', 10), {}, dueAgo(31, 70), dueAgo(40, 30), dueAgo(30, 5))).toEqual({
      reasons: [{ code: 'overdue', figures: { oldestDays: 40, overdue: cny(100), allowedDays: 30 } }],
      waysOut: [{ kind: 'pay', amount: cny(100), invoices: ['N-40', 'N-31'] }, override],
      shortfall: cny(0),
    });
  });

  it('terms longer than granted', () => {
    const { reasons, waysOut } = heldFor(place('o-1', 10, { termsDays: 31 }));
    expect(reasons).toEqual([{ code: 'terms', figures: { asked: 31, granted: 30 } }]);
    expect(waysOut).toEqual([{ kind: 'shorten-terms', to: 30 }, override]);
    expect(codesOf(place('o-1', 10, { termsDays: 30 }))).toEqual([]);
    expect(codesOf(place('o-1', 10, { termsDays: null }))).toEqual([]);
    expect(codesOf(place('o-1', 10, { termsDays: 1 }), {}, termsGranted(0, 0, today))).toEqual(['terms']);
  });

  it('order-too-large', () => {
    const policy = { orderMaximum: 500 };
    const { reasons, waysOut } = heldFor(place('o-1', 501), policy);
    expect(reasons).toEqual([{ code: 'order-too-large', figures: { order: cny(501), maximum: cny(500) } }]);
    expect(waysOut).toEqual([{ kind: 'reduce-order', to: cny(500) }, override]);
    expect(codesOf(place('o-1', 500), policy)).toEqual([]);
  });

  it('forced', () => {
    const [event] = given(place('o-1', 10)).when(force('o-1')).events();
    const reasons = [{ code: 'forced', figures: { reason: 'address in doubt' } }];
    expect(event).toMatchObject({ type: 'OrderHeld', data: { reasons, waysOut: [override] } });
  });

  it('all of them at once, one way out per reason and the override last', () => {
    const order = place('o-1', 2000, { termsDays: 60 });
    const { reasons, waysOut } = heldFor(order, { orderMaximum: 500 }, stop, dueAgo(50, 40));
    expect(reasons.map(({ code }) => code)).toEqual([
      ...['limit-exceeded', 'on-hold', 'overdue', 'order-too-large', 'terms'],
    ]);
    expect(waysOut.map(({ kind }) => kind)).toEqual([
      ...['prepay', 'raise-limit', 'release-hold', 'pay', 'reduce-order', 'shorten-terms', 'override'],
    ]);
  });

  it('the override needs the role that could grant the exposure it leads to', () => {
    const { waysOut } = heldFor(place('o-1', 20_000_001));
    expect(waysOut.at(-1)).toEqual({ kind: 'override', role: 'creditManager' });
  });
});

describe('rule 6: overdue holds above the bound of days and with more than a de-minimis amount', () => {
  it.each([
    [29, []],
    [30, []],
    [31, ['overdue']],
  ])('%d days past due', (days, codes) =>
    expect(codesOf(place('o-1', 1), {}, dueAgo(days, 70))).toEqual(codes),
  );

  it('amounts up to the de-minimis never hold, and paying down to it is enough', () => {
    const policy = { overdueDeMinimis: 100 };
    expect(codesOf(place('o-1', 1), policy, dueAgo(60, 100))).toEqual([]);
    const late = [dueAgo(60, 60), dueAgo(40, 60)];
    const [way] = heldFor(place('o-1', 1), policy, ...late).waysOut;
    expect(way).toMatchObject({ kind: 'pay', amount: cny(20) });
    expect(codesOf(place('o-1', 1), policy, ...late, pay('p-1', 20, oldestFirst))).toEqual([]);
    expect(codesOf(place('o-1', 1), policy, ...late, pay('p-1', 19, oldestFirst))).toEqual(['overdue']);
  });

  it('what is not yet late does not add to what is', () => {
    expect(codesOf(place('o-1', 1), { overdueDeMinimis: 100 }, dueAgo(60, 90), dueAgo(10, 90))).toEqual([]);
  });

  it('a due date of today is not past due', () => {
    const [event] = given(dueAgo(0, 5)).when(place('o-1', 1)).events();
    expect(event).toMatchObject({ data: { check: { oldestOverdueDays: 0 } } });
  });
});

describe('rule 6: disputed items, credit memos and unapplied cash never hold by themselves', () => {
  const dispute = (minor: number | null) =>
    ({
      type: 'DisputeInvoice',
      data: {
        invoiceId: 'i-60',
        amount: minor === null ? null : cny(minor),
        reason: 'damaged',
        raisedOn: today,
      },
    }) as const;
  const resolved = { invoiceId: 'i-60', outcome: 'rejected', note: '', resolvedOn: today } as const;

  it('a disputed invoice does not, until the dispute is resolved', () => {
    expect(codesOf(place('o-1', 1), {}, dueAgo(60, 70), dispute(null))).toEqual([]);
    const after = [dueAgo(60, 70), dispute(null), { type: 'ResolveDispute', data: resolved } as const];
    expect(codesOf(place('o-1', 1), {}, ...after)).toEqual(['overdue']);
  });

  it('of an invoice disputed in part, the rest does', () => {
    const { reasons } = heldFor(place('o-1', 1), {}, dueAgo(60, 70), dispute(50));
    expect(reasons).toMatchObject([{ code: 'overdue', figures: { overdue: cny(20) } }]);
    expect(codesOf(place('o-1', 1), {}, dueAgo(60, 70), dispute(50), pay('p', 20, oldestFirst))).toEqual([]);
  });

  it('an old credit note or payment that nobody applied does not', () => {
    const old = day('2026-01-02');
    const steps = [
      creditNote('n-1', 50, null, { issuedOn: old }),
      pay('p-1', 50, undefined, { receivedOn: old }),
    ];
    expect(codesOf(place('o-1', 1100), {}, ...steps)).toEqual([]);
  });
});

describe('rule 6: prepaid orders pass', () => {
  const prepaid = (orderId: string, minor: number) => place(orderId, minor, { prepaid: true });
  const hopeless = [limited(noCredit, today), stop, dueAgo(60, 70)];

  it('when the cash is there, whatever else is wrong', () => {
    const event = verdict(prepaid('o-1', 100), { orderMaximum: 1 }, ...hopeless, pay('p-1', 100));
    expect(event).toMatchObject({ type: 'OrderReserved', data: { reserved: cny(100), earmarked: cny(100) } });
  });

  it('are held for exactly what is missing', () => {
    const { reasons, waysOut } = heldFor(prepaid('o-1', 100), {}, pay('p-1', 99));
    expect(reasons).toEqual([{ code: 'terms', figures: { prepayment: cny(1) } }]);
    expect(waysOut).toEqual([{ kind: 'prepay', amount: cny(1) }, override]);
    expect(codesOf(prepaid('o-1', 100), {}, pay('p-1', 99), pay('p-2', 1))).toEqual([]);
  });

  it('two of them cannot use the same cash', () => {
    const steps = [pay('p-1', 150), prepaid('o-1', 100)];
    expect(heldFor(prepaid('o-2', 100), {}, ...steps).reasons).toMatchObject([
      { figures: { prepayment: cny(50) } },
    ]);
    expect(codesOf(prepaid('o-2', 50), {}, ...steps)).toEqual([]);
  });

  it('a forced hold holds them too', () => {
    const history = given(pay('p-1', 100), prepaid('o-1', 100));
    history.when(force('o-1')).thenTypes('OrderHeld');
  });

  it('a bounced payment takes the cash away before the order goes to shipping', () => {
    const history = given(pay('p-1', 100), prepaid('o-1', 100), bounce('p-1'));
    history.when(release('o-1')).thenRefused('order-held', { reasons: 'terms' });
    history
      .when(release('o-1', { override: true, reason: 'wired again' }), { by: lead })
      .thenTypes('OrderReleased');
    given(pay('p-1', 100), prepaid('o-1', 100), bounce('p-1'), pay('p-2', 100))
      .when(release('o-1'), { by: clerk })
      .thenTypes('OrderReleased');
  });
});

describe('payment terms with a share to be prepaid', () => {
  const half = termsGranted(30, 50, today);

  it('hold for the share that is missing, rounded once', () => {
    expect(heldFor(place('o-1', 101), {}, half)).toMatchObject({
      reasons: [{ code: 'terms', figures: { prepayment: cny(51) } }],
      waysOut: [{ kind: 'prepay', amount: cny(51) }, override],
    });
    expect(codesOf(place('o-1', 101), {}, half, pay('p-1', 51))).toEqual([]);
    expect(codesOf(place('o-1', 101), {}, half, pay('p-1', 50))).toEqual(['terms']);
  });

  it('keep the share for the order; the rest needs credit', () => {
    expect(verdict(place('o-1', 100), {}, half, pay('p-1', 60))).toMatchObject({
      data: { earmarked: cny(50) },
    });
    expect(codesOf(place('o-2', 30), {}, half, pay('p-1', 60), place('o-1', 100))).toEqual(['terms']);
    expect(codesOf(place('o-1', 100), {}, half, limited(49, today), pay('p-1', 50))).toEqual([
      'limit-exceeded',
    ]);
  });

  it('in full, pass like prepaid orders', () => {
    const all = termsGranted(0, 100, today);
    expect(codesOf(place('o-1', 100), {}, all, limited(noCredit, today), pay('p-1', 100))).toEqual([]);
  });
});
