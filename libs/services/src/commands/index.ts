export * from './commands.js';
export * from './customer-registration.js';
export * from '../document-ids.js';
export { addMember, type Membership, removeMember } from '../groups/member-changes.js';
export { sweepGroups } from '../groups/overdue-reservations.js';
