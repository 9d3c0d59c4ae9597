module.exports = { displayName: 'credit-account', preset: '../../../jest.preset.cjs' };
