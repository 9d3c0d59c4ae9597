// What proves a log: needs neither Nest nor a server, and writes nothing.
export type { Finding, Verification, VerificationProgress, VerifyOptions } from './verification.js';
export { verifyLog } from './verify-log.js';
