module.exports = { displayName: 'credit-group', preset: '../../../jest.preset.cjs' };
