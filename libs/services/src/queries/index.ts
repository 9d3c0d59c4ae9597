export * from './documents.js';
export * from './history.js';
export * from './paging.js';
export * from './reads.js';
export * from './reports.js';
export * from './document-answers.js';
export * from './report-answers.js';
export * from './customer-file.js';
