import fc from 'fast-check';
import type { CreditAccountEvent } from './credit-account.events.js';
import type { OrderHeld } from './order.events.js';
import { limited, opened, place, temporarily } from './testing/account-steps.js';
import { cny, policies, stateAfter, story, today } from './testing/account-story.js';
import { folded, randomHistories } from './testing/random-history.js';
import { recomputeVerdict, type StoredVerdict } from './verdict-recomputation.js';

const isVerdict = (event: CreditAccountEvent): event is StoredVerdict =>
  ['OrderReserved', 'OrderHeld', 'OrderReadyForRelease'].includes(event.type);

/** Every verdict of a history with the state right before it. */
function* verdictsOf(history: readonly CreditAccountEvent[]) {
  let before = folded([]);
  for (const event of history) {
    if (isVerdict(event)) yield { before, event };
    before = folded([event], before);
  }
}

/** Every leaf of the compared figures of a verdict. */
function* leavesOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return void (yield path);
  for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, [...path, key]);
}

function altered(event: StoredVerdict, path: readonly string[]): StoredVerdict {
  const copy = structuredClone(event);
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (inner, key) => inner[key] as Record<string, unknown>,
      copy.data as unknown as Record<string, unknown>,
    );
  const key = path.at(-1) ?? '';
  const value = parent[key];
  parent[key] = typeof value === 'number' ? value + 1 : `${String(value)}-altered`;
  return copy;
}

const roles = policies();

describe('every verdict recomputes the same', () => {
  it('over random histories, from what was stored and the account right before', () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(randomHistories, ({ history }) => {
        for (const { before, event } of verdictsOf(JSON.parse(JSON.stringify(history)) as typeof history)) {
          seen[event.type] = (seen[event.type] ?? 0) + 1;
          expect(recomputeVerdict(before, event, roles)).toEqual({ same: true, differences: [] });
          expect(recomputeVerdict(before, event).same).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
    expect(seen['OrderReserved']).toBeGreaterThan(100);
    expect(seen['OrderHeld']).toBeGreaterThan(60);
  });

  it('without the authority matrix the roles of ways out are left out, with it they are not', () => {
    const [held] = story(opened, limited(100), place('o-1', 200)).slice(-1) as [OrderHeld];
    const before = stateAfter(opened, limited(100));
    const other = altered(held, ['waysOut', '1', 'role']);
    expect(recomputeVerdict(before, other).same).toBe(true);
    expect(recomputeVerdict(before, other, roles).differences).toEqual([
      { path: '/waysOut/1/role', stored: 'creditLead-altered', recomputed: 'creditLead' },
    ]);
  });
});

describe('an altered figure is found and named', () => {
  const history = story(
    opened,
    limited(1000),
    temporarily('uplift', 50, today, today),
    place('o-1', 600),
    place('o-2', 600),
  );
  const verdicts = [...verdictsOf(history)];

  it.each(verdicts.map(({ before, event }) => ({ type: event.type, before, event })))(
    'in $type',
    ({ before, event }) => {
      const said: Partial<OrderHeld['data']> =
        event.data.check && event.type === 'OrderHeld' ? event.data : {};
      const { reasons = [], shortfall = null, waysOut = [] } = said;
      const { policy: _policy, on: _on, ...check } = event.data.check;
      const paths = [...leavesOf({ check, ...(shortfall ? { reasons, shortfall, waysOut } : {}) })];
      expect(paths.length).toBeGreaterThan(8);
      for (const path of paths) {
        const { same, differences } = recomputeVerdict(before, altered(event, path), roles);
        expect(same).toBe(false);
        expect(differences.map((difference) => difference.path)).toContain(`/${path.join('/')}`);
      }
    },
  );

  it.each([
    ['amount', '/reserved'],
    ['reserved', '/reserved'],
    ['earmarked', '/earmarked'],
  ])('%s of a reserved order, by what it counts on the account', (figure, path) => {
    const [reserved] = verdicts;
    if (!reserved) throw new Error('no verdict');
    const { differences } = recomputeVerdict(
      reserved.before,
      altered(reserved.event, [figure, 'minor']),
      roles,
    );
    expect(differences.map((difference) => difference.path)).toContain(path);
  });

  it('also a verdict that should have been the other one', () => {
    const [, held] = verdicts;
    if (held?.event.type !== 'OrderHeld') throw new Error('the second order is not held');
    const { reasons: _reasons, shortfall: _shortfall, waysOut: _waysOut, ...facts } = held.event.data;
    const amounts = { reserved: cny(600), earmarked: cny(0), checkAgainOn: null };
    const passed: StoredVerdict = { type: 'OrderReserved', data: { ...facts, ...amounts } };
    expect(recomputeVerdict(held.before, passed).differences).toMatchObject([
      { path: '/reasons/0', recomputed: { code: 'limit-exceeded' } },
    ]);
  });

  it('and one of an account or an order that never was', () => {
    const [reserved] = verdicts;
    if (!reserved) throw new Error('no verdict');
    expect(recomputeVerdict({ status: 'none' }, reserved.event).same).toBe(false);
  });
});
