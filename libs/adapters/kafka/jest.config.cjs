module.exports = { displayName: 'adapter-kafka', preset: '../../../jest.preset.cjs' };
