module.exports = { displayName: 'crash', preset: '../../jest.preset.cjs' };
