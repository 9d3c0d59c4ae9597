module.exports = { displayName: 'calculations', preset: '../../jest.preset.cjs' };
