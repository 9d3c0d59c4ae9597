// What proves a log: needs neither Nest nor a server, and writes nothing.
export type {
  CheckedDecision,
  Finding,
  Verification,
  VerificationProgress,
  VerifyOptions,
} from './verification.js';
export { verifyLog } from './verify-log.js';
export { type Breath, breathEvery, breathingStore } from './breath.js';
export { customerDossier, type Dossier, type DossierParts } from './dossier.js';
