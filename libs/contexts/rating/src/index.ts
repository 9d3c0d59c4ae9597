export * from './commands.js';
export * from './events.js';
export * from './rating.js';
export { notRated, type OpenReview, overrideOf, type OverrideRequest } from './rating-state.js';
