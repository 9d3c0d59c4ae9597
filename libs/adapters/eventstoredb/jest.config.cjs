module.exports = { displayName: 'adapter-eventstoredb', preset: '../../../jest.preset.cjs' };
