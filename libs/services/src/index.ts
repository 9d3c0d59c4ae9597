export * from './commands/index.js';
export * from './document-ids.js';
export * from './modules.js';
export * from './people/directory.js';
export * from './presentation.js';
export * from './queries/index.js';
export * from './roles.js';
export * from './service-context.js';
