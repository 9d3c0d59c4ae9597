import react from '@vitejs/plugin-react';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defaultClientConditions, defineConfig } from 'vite';

const service = process.env.ZIXIN_URL ?? 'http://127.0.0.1:3000';

/** Writes `.br` and `.gz` beside what is served, so that the service compresses nothing itself. */
const compressed = () => ({
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir }) {
    for (const name of readdirSync(dir, { recursive: true })) {
      if (!/\.(js|css|svg)$/.test(name)) continue;
      const content = readFileSync(join(dir, name));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content, { params }));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }));
    }
  },
});

export default defineConfig({
  plugins: [react(), compressed()],
  resolve: { conditions: ['@zixin/source', ...defaultClientConditions] },
  // The service puts a fresh nonce in its place with every page.
  html: { cspNonce: '__ZIXIN_NONCE__' },
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  // The host stays the page's own: the services refuse a session from another origin.
  server: {
    proxy: Object.fromEntries(
      ['/v1', '/health', '/docs'].map((path) => [path, { target: service, changeOrigin: false }]),
    ),
  },
});
