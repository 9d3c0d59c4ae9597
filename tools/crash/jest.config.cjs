module.exports = {
  displayName: 'crash',
  preset: '../../jest.preset.cjs',
  // These specs start the compiled programs.
  globalSetup: '../../tools/scripts/jest-build.cjs',
};
