/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  projects: ['<rootDir>/{apps,tools}/*/jest.config.cjs', '<rootDir>/libs/**/jest.config.cjs'],
};
