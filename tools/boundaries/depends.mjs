// Who may import whom: one entry per tag, no '*' anywhere. A new driver gets a tag of its own, as adapter:sqlite has.
const testOnly = ['@jest/globals', 'fast-check', '@testing-library/*'];
const dto = ['class-validator', 'class-transformer', 'reflect-metadata', 'rxjs'];
const everyLibrary = [
  'kernel',
  'calculation',
  'context',
  'view',
  'process',
  'contract',
  'adapter',
  'platform',
  'service',
];

const table = [
  { tag: 'kernel', libs: ['kernel'], packages: [] },
  { tag: 'calculation', libs: ['kernel'], packages: [] },
  { tag: 'context', libs: ['kernel', 'calculation'], packages: [] },
  { tag: 'view', libs: ['kernel', 'calculation', 'context'], packages: [] },
  { tag: 'process', libs: ['kernel', 'calculation', 'context'], packages: [] },
  { tag: 'contract', libs: ['kernel', 'contract'], packages: ['@sinclair/typebox', 'openapi-fetch'] },
  { tag: 'adapter', libs: ['kernel'] },
  { tag: 'adapter:sqlite', libs: ['kernel'], packages: ['better-sqlite3'] },
  {
    tag: 'adapter:eventstoredb',
    libs: ['kernel'],
    packages: [
      '@eventstore/db-client',
      '@eventstore/db-client/*',
      '@grpc/grpc-js',
      'google-protobuf',
      'google-protobuf/*',
    ],
  },
  { tag: 'adapter:kafka', libs: ['kernel'], packages: ['kafkajs'] },
  { tag: 'adapter:mongodb', libs: ['kernel'], packages: ['mongodb'] },
  {
    tag: 'platform',
    libs: ['kernel', 'adapter'],
    packages: ['@nestjs/*', '@fastify/*', 'fastify', '@opentelemetry/*', 'prom-client', 'jose', ...dto],
  },
  {
    tag: 'service',
    libs: ['kernel', 'context', 'view', 'calculation', 'contract', 'platform'],
    packages: ['@nestjs/common', '@nestjs/core', '@nestjs/swagger', 'yaml', ...dto],
  },
  {
    tag: 'demo',
    libs: ['kernel', 'calculation', 'context', 'view', 'process', 'service'],
    packages: ['pure-rand', 'pure-rand/*'],
  },
  {
    tag: 'admin',
    libs: ['kernel', 'calculation', 'contract'],
    packages: [
      ...['react', 'react-dom', 'react-dom/*', 'react-error-boundary', 'react-router', 'react-router/*'],
      ...['antd', 'antd/*', '@ant-design/icons', 'dayjs', 'dayjs/*', 'echarts/*'],
      ...['@tanstack/react-query', '@tanstack/react-virtual'],
      ...['i18next', 'i18next-icu', 'react-i18next', 'intl-messageformat', 'yaml', 'hucre/xlsx'],
    ],
  },
  { tag: 'app', libs: [...everyLibrary, 'demo'] },
  { tag: 'cli', libs: [...everyLibrary, 'app', 'demo'] },
  { tag: 'e2e', libs: [...everyLibrary, 'app', 'cli', 'demo'] },
  { tag: 'tool', libs: [...everyLibrary, 'app', 'cli', 'demo', 'tool'] },
];

const constraint = (extra) => (row) => ({
  sourceTag: row.tag,
  onlyDependOnLibsWithTags: row.libs,
  ...(row.packages && { allowedExternalImports: [...row.packages, ...extra] }),
});

export const sources = table.map(constraint([]));
export const specs = table.map(constraint([...testOnly, '@nestjs/testing']));
