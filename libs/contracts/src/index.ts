export * from './position-token.js';
export * from './feed-event.js';
