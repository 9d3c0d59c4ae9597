import { DomainError, type Fingerprints, type StreamState } from '@zixin/kernel';
import { installer, type PolicyState } from '@zixin/policy';
import { shippedPolicies } from '../policies/default-policies.js';
import type { Commands } from './commands.js';

export interface PolicyStreams {
  stateOf(name: string): Promise<StreamState<PolicyState>>;
  readonly run: Commands['policy'];
  readonly fingerprints: Fingerprints;
}

const note = '出厂默认 Shipped default';

/** A policy's stream; where it is empty and a default is shipped, the default is installed first, so that the log holds it. */
export function installedPolicies({ stateOf, run, fingerprints }: PolicyStreams): PolicyStreams['stateOf'] {
  let defaults: ReturnType<typeof shippedPolicies> | null = null;
  return async (name) => {
    const found = await stateOf(name);
    if (found.state.versions.length > 0) return found;
    defaults ??= shippedPolicies();
    const shipped = defaults.find((one) => one.name === name);
    if (!shipped) return found;
    const commandId = fingerprints.uuidOf(`install-policy/${name}`);
    const ids = { commandId, correlationId: commandId, causationId: commandId };
    const request = { ...ids, commandHash: 'install-policy', actor: { id: installer, roles: [] } };
    const command = { type: 'InstallPolicy', data: { name, content: shipped.content, note } } as const;
    try {
      await run(name, command, request);
    } catch (error) {
      // Another process of a newer release installed other contents under the same command id.
      if (!(error instanceof DomainError) || error.code !== 'command-id-reused') throw error;
    }
    return stateOf(name);
  };
}
