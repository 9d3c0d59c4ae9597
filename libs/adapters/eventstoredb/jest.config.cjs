const { testEnvironmentOptions } = require('../../../jest.preset.cjs');

module.exports = {
  displayName: 'adapter-eventstoredb',
  preset: '../../../jest.preset.cjs',
  // The client's message classes live on the global object, which Jest would clean up under them.
  testEnvironmentOptions: { ...testEnvironmentOptions, globalsCleanup: 'off' },
};
