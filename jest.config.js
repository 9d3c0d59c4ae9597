/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  // A busy machine is no failure: what takes this long hangs.
  testTimeout: 30_000,
  projects: ['<rootDir>/{apps,tools}/*/jest.config.cjs', '<rootDir>/libs/**/jest.config.cjs'],
};
