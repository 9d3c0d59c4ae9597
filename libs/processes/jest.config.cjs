module.exports = { displayName: 'processes', preset: '../../jest.preset.cjs' };
