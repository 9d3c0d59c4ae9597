export { serve, type Serving } from './serve.js';
export { logSource, runViewsAndProcesses, type ViewWork } from './view-work.js';
