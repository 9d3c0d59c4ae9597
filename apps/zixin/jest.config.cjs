module.exports = { displayName: 'app', preset: '../../jest.preset.cjs' };
