const preset = require('../../jest.preset.cjs');

const [[pattern, [transformer, swc]]] = Object.entries(preset.transform);
const jsx = {
  ...swc,
  jsc: {
    ...swc.jsc,
    parser: { ...swc.jsc.parser, tsx: true },
    transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } },
  },
};

module.exports = {
  displayName: 'admin',
  preset: '../../jest.preset.cjs',
  testEnvironment: './src/testing/browser-environment.cjs',
  testMatch: [...preset.testMatch, ...preset.testMatch.map((glob) => `${glob}x`)],
  setupFilesAfterEnv: ['./src/testing/set-up.ts'],
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '\\.css$': '<rootDir>/src/testing/no-style.cjs',
    '^antd/es/locale/(.*)\\.js$': 'antd/lib/locale/$1.js',
  },
  // These ship ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs|openapi-fetch)/)'],
  transform: { [pattern]: [transformer, jsx] },
};
