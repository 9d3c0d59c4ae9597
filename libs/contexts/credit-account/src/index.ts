export * from './account-state.js';
export * from './authority.js';
export * from './commands.js';
export * from './credit-account.js';
export { type CreditAccountErrorCode, creditAccountErrorCodes } from './credit-account-error.js';
export * from './events.js';
export { checkOrder, type Asked, type Verdict } from './order-check.js';
export * from './order-check-policy.js';
export type { AccountContext } from './rules.js';
