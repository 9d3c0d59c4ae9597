module.exports = {
  displayName: 'bench',
  preset: '../../jest.preset.cjs',
  ...(process.env.ZIXIN_TEST === 'engines' && { globalSetup: './jest-build.cjs' }),
};
