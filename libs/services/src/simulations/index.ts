// Back-tests: need neither Nest nor a server, and write nothing.
export { present, type Presented } from '../presentation.js';
export { type Judged, judgedCandidates, type SentCandidate } from './candidate-faults.js';
export { shippedCandidates } from './candidate-policies.js';
export { simulate } from './simulate.js';
export {
  type Avoided,
  type Migration,
  type RowSide,
  type ScoringTime,
  scoringTimes,
  type SimulationOptions,
  type SimulationQuestion,
  type SimulationReport,
  type SimulationRow,
  type Tally,
  type WarningLead,
} from './simulation.js';
