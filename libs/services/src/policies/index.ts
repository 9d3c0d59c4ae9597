// What the command line works on policies with: needs neither Nest nor a server.
export { policyDifferences, type PolicyDifference } from './policy-difference.js';
export { faultsOf, type PolicyFault, policyFaultText, type PolicyJudging } from './policy-problems.js';
export { policyFromText, type PolicyTextFormat, policyToText } from './policy-text.js';
export { knownFactNames } from '@zixin/views';
