module.exports = { displayName: 'event-catalog', preset: '../../jest.preset.cjs' };
