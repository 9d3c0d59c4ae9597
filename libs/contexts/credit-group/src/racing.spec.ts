import { type CommandLoop, createCommandLoop, type EventStore, type Instant } from '@zixin/kernel';
import { createInMemoryEventStore, testFingerprints } from '@zixin/kernel/testing';
import fc from 'fast-check';
import type { CreditGroupCommand } from './commands.js';
import { creditGroup } from './credit-group.js';
import { type FormedGroup, groupUse } from './credit-group-state.js';
import {
  add,
  amount,
  analyst,
  clerk,
  cny,
  day,
  inputs,
  manager,
  propose,
  reserve,
  today,
} from './testing/group-steps.js';

const id = 'g-1';

/** A loop that stands for one service instance: what it knows of the group is its own, the store is everybody's. */
function instance(store: EventStore): CommandLoop {
  return createCommandLoop({
    store,
    fingerprints: testFingerprints,
    now: () => '2026-03-02T02:00:00.000Z' as Instant,
    dateAt: () => today,
  });
}

function send(loop: CommandLoop, command: CreditGroupCommand, commandId: string, actor = clerk) {
  return loop.execute(creditGroup, id, command, {
    ...{ commandId, commandHash: JSON.stringify(command), actor, correlationId: 'c', causationId: 'c' },
    inputs: inputs(),
  });
}

/** A limit of 1,000, of which the members use 500. */
async function formGroup(loop: CommandLoop): Promise<void> {
  const facts = { groupId: id, name: 'Harbour', currency: 'CNY', formedOn: day('2026-01-05') };
  await send(loop, { type: 'FormGroup', data: facts }, 'form');
  await send(loop, propose(amount(1000)), 'propose', analyst);
  await send(loop, { type: 'ApproveGroupLimit', data: { proposalId: 'l-1' } }, 'approve', manager);
  await send(loop, add('a-1', cny(300)), 'add-1');
  await send(loop, add('a-2', cny(200)), 'add-2');
}

const useOf = async (loop: CommandLoop) =>
  groupUse((await loop.state(creditGroup, id)).state as FormedGroup).minor;
const typesOf = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type).join();

describe('rule 5: orders of two members racing for the last headroom of their group', () => {
  it('two on two instances: exactly one gets it, the other is refused as a fact, nobody hears of a conflict', async () => {
    const race = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const store = createInMemoryEventStore();
      await formGroup(instance(store));
      const slow: EventStore = { ...store, append: scheduler.scheduleFunction(store.append) };
      const outcomes = await scheduler.waitFor(
        Promise.all([
          send(instance(slow), reserve('o-1', 500, 'a-1'), 'c-1'),
          send(instance(slow), reserve('o-2', 500, 'a-2'), 'c-2'),
        ]),
      );
      expect(outcomes.map(({ events }) => typesOf(events)).sort()).toEqual([
        'GroupHeadroomRefused',
        'GroupHeadroomReserved',
      ]);
      expect(await useOf(instance(store))).toBe(1000);
    });
    await fc.assert(race, { numRuns: 50 });
  });

  it('200 on three instances: the sum never passes the limit', async () => {
    const store = createInMemoryEventStore();
    const loops = [instance(store), instance(store), instance(store)] as const;
    await formGroup(loops[0]);
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        send(loops[n % 3] as CommandLoop, reserve(`o-${n}`, 90, `a-${1 + (n % 2)}`), `c-${n}`),
      ),
    );
    const verdicts = outcomes.map(({ events }) => typesOf(events));
    expect(verdicts.filter((verdict) => verdict === 'GroupHeadroomReserved')).toHaveLength(5);
    expect(verdicts.filter((verdict) => verdict === 'GroupHeadroomRefused')).toHaveLength(195);
    for (const loop of loops) expect(await useOf(loop)).toBe(950);
  });

  it('one order sent twice, to two instances: one reservation, and both hear the first answer', async () => {
    const store = createInMemoryEventStore();
    const loops = [instance(store), instance(store)] as const;
    await formGroup(loops[0]);
    const [one, two] = await Promise.all(loops.map((loop) => send(loop, reserve('o-1', 500), 'c-1')));
    expect(one?.events).toEqual(two?.events);
    expect(await useOf(instance(store))).toBe(1000);
    const again = await send(loops[1], reserve('o-1', 500), 'c-2');
    expect(again.events).toEqual([]);
    expect(await useOf(instance(store))).toBe(1000);
  });
});
