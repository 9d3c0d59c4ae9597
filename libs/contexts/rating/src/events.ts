export * from './rating.events.js';
export { gradeOn, type RatingState } from './rating-state.js';
