module.exports = {
  displayName: 'e2e',
  preset: '../../jest.preset.cjs',
  // These specs start the compiled programs.
  globalSetup: '../../tools/scripts/jest-build.cjs',
};
