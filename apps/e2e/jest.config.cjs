// These specs start the compiled programs.
const setUps = {
  engines: { globalSetup: './build-services.cjs' },
  browser: { globalSetup: './tell-demo.cjs', globalTeardown: './forget-demo.cjs' },
};

module.exports = {
  displayName: 'e2e',
  preset: '../../jest.preset.cjs',
  ...(setUps[process.env.ZIXIN_TEST] ?? { globalSetup: '../../tools/scripts/jest-build.cjs' }),
};
