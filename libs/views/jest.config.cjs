module.exports = { displayName: 'views', preset: '../../jest.preset.cjs' };
