module.exports = { displayName: 'customer', preset: '../../../jest.preset.cjs' };
