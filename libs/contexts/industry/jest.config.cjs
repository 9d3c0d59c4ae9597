module.exports = { displayName: 'industry', preset: '../../../jest.preset.cjs' };
