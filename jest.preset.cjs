// On Node 20 Jest cannot load ESM-only packages: sources and those packages are compiled to CommonJS by swc.
const esmOnly = [
  '@nestjs',
  '@fastify',
  '@tokenizer',
  '@borewit',
  'content-disposition',
  'cookie',
  'file-type',
  'load-esm',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'js-yaml',
  'es-toolkit',
  'jose',
].join('|');

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

// `npm run test:engines` and `npm run test:browser` run *.engine.spec.ts and *.browser.spec.ts alone; every other run leaves both out.
const kind = { engines: 'engine', browser: 'browser' }[process.env.ZIXIN_TEST];

module.exports = {
  testEnvironment: 'node',
  // As in jest.config.js, for a package that is tested alone.
  testTimeout: 30_000,
  testEnvironmentOptions: {
    customExportConditions: ['@zixin/source', 'node', 'require', 'default'],
  },
  testMatch: [`<rootDir>/src/**/*${kind ? `.${kind}` : ''}.spec.ts`],
  testPathIgnorePatterns: ['/node_modules/', ...(kind ? [] : ['\\.(engine|browser)\\.spec\\.ts$'])],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out-tsc/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
};
