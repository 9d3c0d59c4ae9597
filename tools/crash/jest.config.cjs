module.exports = {
  displayName: 'crash',
  preset: '../../jest.preset.cjs',
  // These specs start the compiled programs.
  globalSetup:
    process.env.ZIXIN_TEST === 'engines' ? './build-services.cjs' : '../../tools/scripts/jest-build.cjs',
};
