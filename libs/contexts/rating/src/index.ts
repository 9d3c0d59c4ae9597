export * from './commands.js';
export type { Difference } from './differences.js';
export * from './events.js';
export * from './rating.js';
export { notRated, type OpenReview, overrideOf, type OverrideRequest } from './rating-state.js';
export * from './score-recomputation.js';
