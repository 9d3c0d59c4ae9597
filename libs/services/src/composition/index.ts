// Everything over opened stores without Nest and controllers: what the command line and tools start from.
import '../messages.js';

export * from './business-days.js';
export * from './process-dispatch.js';
export * from './services.js';
export * from './views-up-to-date.js';
export { ServiceContext } from '../service-context.js';
export * from './migration.js';
