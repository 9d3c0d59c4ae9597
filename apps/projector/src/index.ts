export * from './partition-views.js';
export * from './projector.js';
