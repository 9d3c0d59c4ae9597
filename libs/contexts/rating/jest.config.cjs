module.exports = { displayName: 'rating', preset: '../../../jest.preset.cjs' };
