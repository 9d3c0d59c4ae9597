module.exports = {
  displayName: 'cli',
  preset: '../../jest.preset.cjs',
  // Some specs start the compiled program.
  globalSetup: '../../tools/scripts/jest-build.cjs',
};
