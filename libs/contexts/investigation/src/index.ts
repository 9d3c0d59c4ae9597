export * from './commands.js';
export * from './events.js';
export { standingKinds } from './evidence.js';
export { contentFaults } from './evidence-checks.js';
export {
  type EvidenceInEffect,
  evidenceInEffect,
  type FiledEvidence,
  type Investigation,
  type InvestigationState,
  statementVersions,
} from './investigation-state.js';
export * from './investigation.js';
export { statementFaults } from './statement-checks.js';
