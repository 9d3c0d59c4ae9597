export { fillLog, type FillOptions, type FillCounts } from './fill-log.js';
export { type DemoCounts, type DemoDependencies, type DemoOptions, loadDemo } from './load-demo.js';
export { blindSeller, carefulSeller } from './profile.js';
export type { ProfileName } from './profiles.js';
export { demoPeople } from './staff.js';
