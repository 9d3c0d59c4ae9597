import { policyNames } from '@zixin/calculations';
import { createCommandLoop, instant } from '@zixin/kernel';
import { createInMemoryEventStore, testFingerprints } from '@zixin/kernel/testing';
import { installedFrom, installer, type InstallPolicy, policy, policyInForce } from '@zixin/policy';
import { installPolicies } from './install-policies.js';

const now = () => instant('2026-03-02T02:00:00.000Z');
const loop = createCommandLoop({
  ...{ store: createInMemoryEventStore(), fingerprints: testFingerprints, now },
  dateAt: () => installedFrom,
});
let sent = 0;
const run = async (name: string, command: InstallPolicy) => {
  sent += 1;
  const ids = { commandId: `install-${sent}`, correlationId: 'start', causationId: 'start' };
  const commandHash = testFingerprints.sha256(JSON.stringify(command));
  const actor = { id: installer, roles: [] };
  return loop.execute(policy, name, command, { ...ids, commandHash, actor, inputs: undefined });
};

it('puts every policy in force once, however often it runs', async () => {
  await installPolicies(run);
  await installPolicies(run);
  for (const [kind, name] of Object.entries(policyNames)) {
    const { state } = await loop.state(policy, name);
    expect(state.versions).toHaveLength(1);
    expect(policyInForce(state, installedFrom)).toMatchObject({ name, version: 1, content: { kind } });
  }
});
