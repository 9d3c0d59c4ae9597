module.exports = { displayName: 'automation', preset: '../../jest.preset.cjs' };
