module.exports = { displayName: 'exchange-rate', preset: '../../../jest.preset.cjs' };
