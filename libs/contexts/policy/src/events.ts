export * from './policy.events.js';
export { type PolicyState, policyInForce, policyVersion, type VersionRecord } from './policy-state.js';
