module.exports = { displayName: 'adapter-mongodb', preset: '../../../jest.preset.cjs' };
