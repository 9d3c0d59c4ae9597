import type { Actor } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import type { RevalueGroup } from './commands.js';
import { creditGroupDecider } from './credit-group.js';
import type {
  CreditGroupEvent,
  GroupMemberAdded,
  GroupRevalued,
  MemberExposureReported,
} from './credit-group.events.js';
import { type FormedGroup, groupUse } from './credit-group-state.js';
import {
  add,
  added,
  clerk,
  cny,
  confirm,
  day,
  formed,
  inputs,
  limited,
  rate,
  report,
  reserve,
  today,
  usd,
} from './testing/group-steps.js';

const rates = [rate('2026-02-01', '7.1'), rate('2026-03-01', '7.15'), rate('2026-03-03', '9')];
const given = inputs({ rates });
const stream = specify(creditGroupDecider, { today, by: clerk as Actor, inputs: given });
const use = (...events: readonly CreditGroupEvent[]) =>
  groupUse(stream.given(formed, ...events).state as FormedGroup).minor;

const abroad: GroupMemberAdded = {
  type: 'GroupMemberAdded',
  data: {
    ...{ accountId: 'a-2', customerId: 'a-2', openingExposure: cny(7) },
    ...{ original: { amount: usd(1), rate: rates[1]! }, accountRevision: 4, on: today },
  },
};
const reported = (exposure: number, accountRevision: number, absorbed: string[] = []) =>
  ({
    type: 'MemberExposureReported',
    data: { accountId: 'a-1', exposure: cny(exposure), original: null, accountRevision, absorbed, on: today },
  }) satisfies MemberExposureReported;

describe('members', () => {
  it('bring their exposure, over the limit or not', () => {
    stream
      .given(formed, ...limited(100))
      .when(add('a-1', cny(130), 4))
      .then(added('a-1', 130, 4));
    expect(use(added('a-1', 130), added('a-2', -30))).toBe(100);
  });

  it('bring it in their own currency, rounded once, half away from zero, at the last rate of a day that came', () => {
    stream
      .given(formed)
      .when(add('a-2', usd(1), 4))
      .then(abroad);
    const [event] = stream
      .given(formed)
      .when(add('a-2', usd(10)))
      .events() as [GroupMemberAdded];
    expect(event.data.openingExposure).toEqual(cny(72));
    const [negative] = stream
      .given(formed)
      .when(add('a-2', usd(-10)))
      .events() as [GroupMemberAdded];
    expect(negative.data.openingExposure).toEqual(cny(-72));
  });

  it('convert between currencies of other decimals', () => {
    const yen = inputs({ rates: [rate('2026-03-01', '0.0485', 'JPY')] });
    const [event] = stream
      .given(formed)
      .when(add('a-2', { minor: 1000, currency: 'JPY' }), { inputs: yen })
      .events() as [GroupMemberAdded];
    expect(event.data.openingExposure).toEqual(cny(4850));
  });

  it('need a rate', () =>
    stream
      .given(formed)
      .when(add('a-2', { minor: 1, currency: 'EUR' }))
      .thenRefused('exchange-rate-missing', { pair: 'EUR/CNY', on: today }));

  it('are members once', () =>
    stream
      .given(formed, added('a-1', 5))
      .when(add('a-1', cny(9), 9))
      .thenNothing());

  it.each([-1, 1.5])('have a revision, not %s', (revision) =>
    stream
      .given(formed)
      .when(add('a-1', cny(0), revision))
      .thenRefused('revision-invalid'),
  );

  it('bring what the sums can hold', () =>
    stream
      .given(formed, added('a-1', Number.MAX_SAFE_INTEGER))
      .when(add('a-2', cny(1)))
      .thenRefused('amount-out-of-range'));
});

describe('leaving', () => {
  const remove = { type: 'RemoveMember', data: { accountId: 'a-1', reason: 'sold' } } as const;

  it('takes the exposure along', () => {
    const removed: CreditGroupEvent = {
      type: 'GroupMemberRemoved',
      data: { accountId: 'a-1', customerId: 'a-1', reason: 'sold', on: today },
    };
    stream.given(formed, added('a-1', 5)).when(remove).then(removed);
    expect(use(added('a-1', 5), added('a-2', 3), removed)).toBe(3);
  });

  it('changes nothing for an account that is no member', () =>
    stream.given(formed).when(remove).thenNothing());

  it('waits for open reservations', () => {
    const [reserved] = stream.given(formed, added('a-1')).when(reserve('o-1', 5)).events() as [
      CreditGroupEvent,
    ];
    stream
      .given(formed, added('a-1'), reserved)
      .when(remove)
      .thenRefused('reservations-open', { accountId: 'a-1', count: 1 });
  });
});

describe('reported exposure', () => {
  it('replaces what was known, over the limit or not', () => {
    stream
      .given(formed, ...limited(100), added('a-1', 5, 3))
      .when(report('a-1', 500, 4))
      .then(reported(500, 4));
    expect(use(added('a-1', 5, 3), reported(500, 4))).toBe(500);
  });

  it.each([3, 2])('changes nothing at revision %s when revision 3 is known', (revision) =>
    stream
      .given(formed, added('a-1', 5, 3))
      .when(report('a-1', 500, revision))
      .thenNothing(),
  );

  it('says the same at a newer revision, so that nothing older passes later', () =>
    stream
      .given(formed, added('a-1', 5, 3))
      .when(report('a-1', 5, 7))
      .then(reported(5, 7)));

  it('changes nothing of an account outside of the group', () =>
    stream
      .given(formed)
      .when(report('a-1', 5, 7))
      .thenNothing());

  it('absorbs what the account had taken by then', () => {
    const told = [
      reserve('o-1', 10),
      reserve('o-2', 20),
      reserve('o-3', 40),
      confirm('o-1', 4),
      confirm('o-2', 6),
    ];
    const history = told.reduce<CreditGroupEvent[]>(
      (events, command) => [
        ...events,
        ...stream
          .given(...events)
          .when(command)
          .events(),
      ],
      [formed, added('a-1', 5, 3), added('a-2')],
    );
    stream
      .given(...history)
      .when(report('a-1', 15, 5))
      .then(reported(15, 5, ['o-1']));
    expect(use(...history.slice(1))).toBe(75);
    expect(use(...history.slice(1), reported(15, 5, ['o-1']))).toBe(75);
  });
});

describe('revaluation', () => {
  const revalue = (on: string): RevalueGroup => ({ type: 'RevalueGroup', data: { on: day(on) } });
  const opening = { ...abroad, data: { ...abroad.data, original: { amount: usd(1000), rate: rates[0]! } } };
  const revalued: CreditGroupEvent = {
    type: 'GroupRevalued',
    data: {
      ratesOn: today,
      members: [{ accountId: 'a-2', exposure: cny(7150), original: { amount: usd(1000), rate: rates[1]! } }],
      on: today,
    },
  };

  it('takes foreign exposures at the last rates, over the limit or not', () => {
    stream
      .given(formed, ...limited(100), added('a-1', 5), opening)
      .when(revalue('2026-03-02'))
      .then(revalued);
    expect(use(added('a-1', 5), opening, revalued)).toBe(7155);
  });

  it('names the members by account', () => {
    const others = ['a-4', 'a-3'].map((accountId) => ({ ...opening, data: { ...opening.data, accountId } }));
    const [event] = stream
      .given(formed, ...others, opening)
      .when(revalue('2026-03-02'))
      .events() as [GroupRevalued];
    expect(event.data.members.map(({ accountId }) => accountId)).toEqual(['a-2', 'a-3', 'a-4']);
  });

  it('takes a corrected rate of the same day', () => {
    const corrected = inputs({ rates: [rate('2026-03-01', '7.2')] });
    stream
      .given(formed, opening, revalued)
      .when(revalue('2026-03-02'), { inputs: corrected })
      .thenTypes('GroupRevalued');
  });

  it.each([
    ['no newer rate', '2026-03-02'],
    ['only an older one', '2026-02-20'],
  ])('changes nothing with %s', (_, on) =>
    stream.given(formed, opening, revalued).when(revalue(on)).thenNothing(),
  );

  it('changes nothing in a group of one currency', () =>
    stream.given(formed, added('a-1', 5)).when(revalue('2026-03-02')).thenNothing());

  it('does not look ahead', () =>
    stream.given(formed, opening).when(revalue('2026-03-03')).thenRefused('date-in-future'));

  it('keeps the newest rate when the member reports again', () => {
    const [event] = stream
      .given(formed, opening, revalued)
      .when(report('a-2', usd(2000), 9))
      .events() as [MemberExposureReported];
    expect(event.data).toMatchObject({
      exposure: cny(14_300),
      original: { amount: usd(2000), rate: rates[1] },
    });
  });
});
