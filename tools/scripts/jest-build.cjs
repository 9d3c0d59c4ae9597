// Jest globalSetup for specs that start compiled programs: builds what is stale.
module.exports = async () => {
  const { build } = await import('./workspace.mjs');
  build('@zixin/app', '@zixin/cli');
};
