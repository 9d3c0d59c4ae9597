// Jest globalSetup for specs that start the compiled benchmark: builds what is stale, with the programs that it starts.
module.exports = async () => {
  const { build } = await import('../scripts/workspace.mjs');
  build('@zixin/bench');
};
