// Jest globalSetup for specs that start the services of the distributed product: builds what is stale.
module.exports = async () => {
  const { build } = await import('../../tools/scripts/workspace.mjs');
  const services = ['investigation', 'limit', 'payment', 'query'].map((name) => `${name}-service`);
  build(...['cli', 'relay', 'projector', 'automation', ...services].map((name) => `@zixin/${name}`));
};
