export * from './events.js';
export type { EvaluateWarnings, WarningInputs } from './evaluation.js';
export * from './recomputation.js';
export * from './warning.js';
export { activeLevels, type OpenWarning, openWarnings, type WarningState } from './warning-state.js';
