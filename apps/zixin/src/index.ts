export { serve, type Serving } from './serve.js';
export { runViewsAndProcesses } from './view-work.js';
