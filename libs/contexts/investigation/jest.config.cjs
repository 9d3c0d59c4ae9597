module.exports = { displayName: 'investigation', preset: '../../../jest.preset.cjs' };
