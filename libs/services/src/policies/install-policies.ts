import type { InstallPolicy } from '@zixin/policy';
import { shippedPolicies } from './default-policies.js';

const note = '出厂默认 Shipped default';

/**
 * Puts every shipped policy on its stream, one after the other; where there is one already nothing happens, so it may run at
 * every start. `run` sends the command to the stream of that name as the system.
 */
export async function installPolicies(
  run: (name: string, command: InstallPolicy) => Promise<unknown>,
): Promise<void> {
  for (const { name, content } of shippedPolicies())
    await run(name, { type: 'InstallPolicy', data: { name, content, note } });
}
