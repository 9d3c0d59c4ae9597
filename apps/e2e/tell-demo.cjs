// Jest globalSetup of browser specs: builds the product and its screens, and tells the demo once; each spec file copies it.
const { spawn } = require('node:child_process');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = async () => {
  const { build, root } = await import('../../tools/scripts/workspace.mjs');
  build('@zixin/app', '@zixin/admin', '@zixin/cli');
  const given = process.env.ZIXIN_TEST_DEMO;
  if (given) return;
  const data = mkdtempSync(join(tmpdir(), 'zixin-demo-'));
  await told(join(root, 'apps/zixin/dist/main.js'), data);
  process.env.ZIXIN_TEST_DEMO = data;
  globalThis.zixinDemoTold = data;
};

/** Starts the product on an empty folder as `npm start -- --demo` does, waits until it listens, and stops it. */
function told(main, data) {
  const env = { PATH: process.env.PATH, ZIXIN_DATA: data, ZIXIN_PORT: '0' };
  const child = spawn(process.execPath, [main, '--demo'], {
    env: { ...env, ZIXIN_ADMIN_PASSWORD: 'correct-horse-battery' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (chunk) => {
    printed += chunk;
    if (printed.includes('sign in with the same password')) child.kill('SIGTERM');
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      printed.includes('sign in with the same password')
        ? resolve()
        : reject(new Error(`the demo could not be told (${code}): ${printed}`)),
    );
  });
}
