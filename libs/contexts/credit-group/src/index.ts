export type * from './commands.js';
export { type CreditGroupCode, creditGroupCodes } from './credit-group-error.js';
export {
  type CreditGroupState,
  type FormedGroup,
  groupHeadroom,
  groupUse,
  type Member,
  pendingReservations,
  type Reservation,
  reservationStatus,
} from './credit-group-state.js';
export * from './credit-group.js';
export * from './events.js';
