module.exports = { displayName: 'warning', preset: '../../../jest.preset.cjs' };
