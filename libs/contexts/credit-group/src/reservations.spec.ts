import type { Instant } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import type { CreditGroupCommand } from './commands.js';
import { creditGroupDecider } from './credit-group.js';
import type { CreditGroupEvent } from './credit-group.events.js';
import {
  type FormedGroup,
  groupHeadroom,
  pendingReservations,
  reservationStatus,
} from './credit-group-state.js';
import type { GroupHeadroomRefused, GroupHeadroomReserved } from './reservation.events.js';
import {
  added,
  amount,
  clerk,
  cny,
  confirm,
  formed,
  inputs,
  limited,
  rate,
  release,
  report,
  reserve,
  today,
  until,
  usd,
} from './testing/group-steps.js';

const stream = specify(creditGroupDecider, { today, by: clerk, inputs: inputs() });
const group = [formed, ...limited(1000), added('a-1', 300, 3), added('a-2', 200, 3)];
const exceeds = { name: 'orderCheck', version: 2, comparison: 'exceeds', tolerancePercent: '0' } as const;

const check = (reservationId: string, minor: number, use: number) =>
  ({
    ...{ reservationId, accountId: 'a-1', amount: cny(minor), original: null, on: today },
    ...{ limit: amount(1000), use: cny(use), orderCheck: exceeds },
  }) as const;
const reserved = (reservationId: string, minor: number, use: number): GroupHeadroomReserved => ({
  type: 'GroupHeadroomReserved',
  data: { ...check(reservationId, minor, use), expiresAt: until },
});
const refused = (reservationId: string, minor: number, use: number): GroupHeadroomRefused => ({
  type: 'GroupHeadroomRefused',
  data: {
    ...check(reservationId, minor, use),
    ...{ shortfall: cny(use + minor - 1000), leastLimit: cny(use + minor) },
  },
});

/** The events of commands one after another on the group. */
function told(...commands: readonly CreditGroupCommand[]): CreditGroupEvent[] {
  return commands.reduce<CreditGroupEvent[]>(
    (events, command) => [
      ...events,
      ...stream
        .given(...events)
        .when(command)
        .events(),
    ],
    group,
  );
}
const stateAfter = (...commands: readonly CreditGroupCommand[]) =>
  stream.given(...told(...commands)).state as FormedGroup;
const headroom = (...commands: readonly CreditGroupCommand[]) =>
  groupHeadroom(stateAfter(...commands))?.minor;

describe('rule 3: the last headroom of a group, exactly at the limit', () => {
  const asked = (minor: number, given = inputs()) =>
    stream.given(...group).when(reserve('o-1', minor), { inputs: given });
  const reaches = inputs({ comparison: 'reaches' });

  it('is taken by an order exactly at the limit, when over means above it', () =>
    asked(500).then(reserved('o-1', 500, 500)));
  it('does not take one minor unit more', () => asked(501).then(refused('o-1', 501, 500)));

  it('does not take an order exactly at the limit, when over means reaching it', () => {
    const orderCheck = { ...exceeds, comparison: 'reaches' } as const;
    asked(500, reaches).then({
      type: 'GroupHeadroomRefused',
      data: { ...check('o-1', 500, 500), orderCheck, shortfall: cny(1), leastLimit: cny(1001) },
    });
    asked(499, reaches).then({
      type: 'GroupHeadroomReserved',
      data: { ...check('o-1', 499, 500), orderCheck, expiresAt: until },
    });
  });

  it('has a tolerance by policy', () => {
    const tolerant = inputs({ tolerancePercent: '2.55' });
    asked(525, tolerant).thenTypes('GroupHeadroomReserved');
    const [event] = asked(526, tolerant).events() as [GroupHeadroomRefused];
    expect(event.data).toMatchObject({ shortfall: cny(1), leastLimit: cny(1001) });
  });
});

describe('reserving', () => {
  it('bounds nothing before a limit is approved', () =>
    stream
      .given(formed, added('a-1', 300))
      .when(reserve('o-1', 10_000))
      .then({
        type: 'GroupHeadroomReserved',
        data: { ...check('o-1', 10_000, 300), limit: null, expiresAt: until },
      }));

  it('gives nothing under no credit', () =>
    stream
      .given(formed, ...limited({ kind: 'NONE' }), added('a-1'))
      .when(reserve('o-1', 1))
      .then({
        type: 'GroupHeadroomRefused',
        data: { ...check('o-1', 1, 0), limit: { kind: 'NONE' }, shortfall: cny(1), leastLimit: cny(1) },
      }));

  it('counts what others reserved', () =>
    stream
      .given(...told(reserve('o-1', 400, 'a-2')))
      .when(reserve('o-2', 101))
      .then(refused('o-2', 101, 900)));

  it('lets the first answer stand, whatever the second asking says', () => {
    stream
      .given(...told(reserve('o-1', 400)))
      .when(reserve('o-1', 1))
      .thenNothing();
    stream
      .given(...told(reserve('o-1', 501)))
      .when(reserve('o-1', 1))
      .thenNothing();
    stream
      .given(...told(reserve('o-1', 400), release('o-1')))
      .when(reserve('o-1', 1))
      .thenNothing();
    expect(reservationStatus(stateAfter(reserve('o-1', 501)), 'o-1')).toBe('refused');
    expect(reservationStatus(stateAfter(), 'o-1')).toBeNull();
  });

  it('takes an amount in the currency of the account, at the last rate', () => {
    const rates = [rate('2026-03-01', '7.15')];
    stream
      .given(...group)
      .when(reserve('o-1', usd(50)), { inputs: inputs({ rates }) })
      .then({
        type: 'GroupHeadroomReserved',
        data: {
          ...check('o-1', 358, 500),
          ...{ original: { amount: usd(50), rate: rates[0]! }, expiresAt: until },
        },
      });
    stream
      .given(...group)
      .when(reserve('o-1', usd(50)))
      .thenRefused('exchange-rate-missing');
  });

  it.each([
    ['an account outside of the group', reserve('o-1', 1, 'a-9'), 'member-not-found'],
    ['nothing', reserve('o-1', 0), 'amount-not-positive'],
    ['an amount no sum can hold', reserve('o-1', Number.MAX_SAFE_INTEGER), 'amount-out-of-range'],
  ])('refuses %s', (_, command, code) =>
    stream
      .given(...group)
      .when(command)
      .thenRefused(code),
  );
});

describe('the answer of the account', () => {
  const fact = { reservationId: 'o-1', accountId: 'a-1', amount: cny(400), on: today };
  const confirmed = (accountRevision: number, absorbed: boolean): CreditGroupEvent => ({
    type: 'GroupReservationConfirmed',
    data: { ...fact, accountRevision, absorbed },
  });
  const released: CreditGroupEvent = {
    type: 'GroupReservationReleased',
    data: { ...fact, reason: 'the account held it' },
  };

  it('confirms: the reservation counts until the exposure has it', () => {
    stream
      .given(...told(reserve('o-1', 400)))
      .when(confirm('o-1', 5))
      .then(confirmed(5, false));
    expect(headroom(reserve('o-1', 400), confirm('o-1', 5))).toBe(100);
    expect(headroom(reserve('o-1', 400), confirm('o-1', 5), report('a-1', 310, 4))).toBe(90);
    expect(headroom(reserve('o-1', 400), confirm('o-1', 5), report('a-1', 700, 5))).toBe(100);
  });

  it('confirms what the exposure has already: it counts once', () => {
    const early = [reserve('o-1', 400), report('a-1', 700, 5)];
    expect(headroom(...early)).toBe(-300);
    stream
      .given(...told(...early))
      .when(confirm('o-1', 5))
      .then(confirmed(5, true));
    expect(headroom(...early, confirm('o-1', 5))).toBe(100);
  });

  it('releases: the headroom is free again', () => {
    stream
      .given(...told(reserve('o-1', 400)))
      .when(release('o-1'))
      .then(released);
    expect(headroom(reserve('o-1', 400), release('o-1'))).toBe(500);
  });

  it('may come late: an order taken after its reservation was released counts again', () => {
    const late = [reserve('o-1', 400), release('o-1')];
    stream
      .given(...told(...late))
      .when(confirm('o-1', 5))
      .then(confirmed(5, false));
    expect(headroom(...late, confirm('o-1', 5))).toBe(100);
    expect(headroom(...late, confirm('o-1', 5), report('a-1', 700, 5))).toBe(100);
    expect(headroom(...late, report('a-1', 700, 5), confirm('o-1', 5))).toBe(100);
  });

  it('comes once', () => {
    const taken = told(reserve('o-1', 400), confirm('o-1', 5));
    stream
      .given(...taken)
      .when(confirm('o-1', 6))
      .thenNothing();
    stream
      .given(...taken)
      .when(release('o-1'))
      .thenRefused('reservation-confirmed');
    const had = told(reserve('o-1', 400), confirm('o-1', 5), report('a-1', 700, 5));
    stream
      .given(...had)
      .when(confirm('o-1', 6))
      .thenNothing();
    stream
      .given(...had)
      .when(release('o-1'))
      .thenRefused('reservation-confirmed');
  });

  it('answers what was asked', () => {
    stream
      .given(...group)
      .when(confirm('o-1', 5))
      .thenRefused('reservation-not-found');
    stream
      .given(...group)
      .when(release('o-1'))
      .thenRefused('reservation-not-found');
    const over = told(reserve('o-1', 501));
    stream
      .given(...over)
      .when(confirm('o-1', 5))
      .thenRefused('reservation-refused');
    stream
      .given(...over)
      .when(release('o-1'))
      .thenNothing();
  });
});

it('an expired reservation counts until the account answered, and is named for asking', () => {
  const state = stateAfter(reserve('o-1', 100), reserve('o-2', 100), confirm('o-2', 4));
  const after = '2026-03-09T00:00:00.000Z' as Instant;
  expect(pendingReservations(state, after)).toEqual([
    {
      ...{ reservationId: 'o-1', accountId: 'a-1', amount: cny(100), reservedOn: today, expiresAt: until },
      ...{ status: 'pending', accountRevision: null },
    },
  ]);
  expect(pendingReservations(state, until)).toEqual([]);
  expect(groupHeadroom(state)).toEqual(cny(300));
});

it('names expired reservations in the order they expired', () => {
  const later = reserve('o-1', 100);
  const soonest = { ...later.data, reservationId: 'o-2', until: '2026-03-02T02:30:00.000Z' as Instant };
  const state = stateAfter(later, { type: 'ReserveGroupHeadroom', data: soonest }, reserve('o-3', 100));
  const expired = pendingReservations(state, '2026-03-09T00:00:00.000Z' as Instant);
  expect(expired.map(({ reservationId }) => reservationId)).toEqual(['o-2', 'o-1', 'o-3']);
});
