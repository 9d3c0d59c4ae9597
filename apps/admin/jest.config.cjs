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
    // Drawing needs layout, which jsdom does not have; the data of a chart are in its table.
    '^\\./echarts\\.js$': '<rootDir>/src/testing/no-drawing.cjs',
    ...preset.moduleNameMapper,
    '\\.css$': '<rootDir>/src/testing/no-style.cjs',
    '^antd/es/locale/(.*)\\.js$': 'antd/lib/locale/$1.js',
  },
  // These ship ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs|openapi-fetch|hucre)/)'],
  transform: { [pattern]: [transformer, jsx] },
};
