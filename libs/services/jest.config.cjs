module.exports = { displayName: 'services', preset: '../../jest.preset.cjs' };
