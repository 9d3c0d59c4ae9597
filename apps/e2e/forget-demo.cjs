// Jest globalTeardown of browser specs.
const { rmSync } = require('node:fs');

module.exports = async () => {
  if (globalThis.zixinDemoTold) rmSync(globalThis.zixinDemoTold, { recursive: true, force: true });
};
