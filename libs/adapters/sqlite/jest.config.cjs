module.exports = { displayName: 'adapter-sqlite', preset: '../../../jest.preset.cjs' };
