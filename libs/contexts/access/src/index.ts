export {
  type AccessState,
  type ApiKey,
  type Delegation,
  delegationsOn,
  isKeyInForce,
  keyOf,
  rolesOn,
} from './access-state.js';
export * from './access.js';
export * from './commands.js';
export * from './events.js';
