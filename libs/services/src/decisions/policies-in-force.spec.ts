import { calendarDate, type StreamState } from '@zixin/kernel';
import { policy, type PolicyState } from '@zixin/policy';
import { shippedPolicies } from '../policies/default-policies.js';
import { orderChecksOf } from './order-checks.js';
import { policiesInForce } from './policies-in-force.js';

const today = calendarDate('2026-03-02');
const tomorrow = calendarDate('2026-03-03');
const content = shippedPolicies().find(({ name }) => name === 'orderCheck')?.content as never;

function orderCheck(froms: readonly string[]): PolicyState {
  const said = { content, status: 'active', draftedBy: 'someone', draftedOn: today, note: '' } as const;
  return {
    ...{ name: 'orderCheck', kind: 'orderCheck' },
    versions: froms.map((_, at) => ({ ...said, version: at + 1, approvedBy: 'another' })),
    activations: froms.map((from, at) => ({ version: at + 1, from: calendarDate(from) })),
  };
}

const noPolicy = policy.decider.initialState;

describe('policies in force', () => {
  let state: PolicyState = noPolicy;
  const stateOf = async (): Promise<StreamState<PolicyState>> => ({ state, revision: 0, position: null });
  const policies = policiesInForce(stateOf);

  it('are those of the stream as it is now and of the day asked for, whatever was asked before', async () => {
    state = noPolicy;
    await expect(policies.on('orderCheck', today)).rejects.toMatchObject({ code: 'policy-missing' });
    state = orderCheck(['2026-01-01', '2026-03-03']);
    expect(await policies.on('orderCheck', today)).toMatchObject({ version: 1 });
    expect(await policies.on('orderCheck', tomorrow)).toMatchObject({ version: 2 });
    expect(await policies.on('orderCheck', today)).toMatchObject({ version: 1 });
    state = orderCheck(['2026-01-01', '2026-03-03', '2026-03-02']);
    expect(await policies.on('orderCheck', today)).toMatchObject({ version: 3 });
  });

  it('are found once, and a check made of them once for each currency, while nothing changes', async () => {
    state = orderCheck(['2026-01-01']);
    const first = await policies.on('orderCheck', today);
    expect(await policies.on('orderCheck', today)).toBe(first);
    const checkFor = orderChecksOf('CNY');
    const open = (currency: string) => ({ status: 'open', currency }) as never;
    expect(checkFor(first, { status: 'none' } as never)).toBe(checkFor(first, open('CNY')));
    expect(checkFor(first, open('JPY'))).not.toBe(checkFor(first, open('CNY')));
    state = orderCheck(['2026-01-01']);
    expect(await policies.on('orderCheck', today)).not.toBe(first);
  });
});
