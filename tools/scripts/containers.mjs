// Containers through testcontainers. Whatever starts here ends with this process: its reaper sees to that.
import { createServer } from 'node:net';
import { composeOf, containersOf, decide, startAll } from './engines.mjs';

const answerMillis = 5_000;
const startMillis = 180_000;

/** Why Docker does not answer; '' when it does. */
async function whyNoDocker() {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const late = new Promise((_, reject) => {
    const fail = () => reject(new Error(`no answer in ${answerMillis / 1_000} s`));
    setTimeout(fail, answerMillis).unref();
  });
  return Promise.race([getContainerRuntimeClient(), late]).then(
    () => '',
    (error) => error.message,
  );
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/** @type {import('./engines.mjs').Start} */
async function start({ service, image, command, environment, port, hostPort, test }) {
  const { GenericContainer, Wait } = await import('testcontainers');
  const made = new GenericContainer(image)
    .withHostname(service)
    .withEnvironment(environment)
    .withExposedPorts(hostPort === null ? port : { container: port, host: hostPort })
    .withHealthCheck({
      test: /** @type {['CMD-SHELL', string]} */ (test),
      ...{ interval: 1_000, timeout: 15_000, retries: startMillis / 1_000 },
    })
    .withWaitStrategy(Wait.forHealthCheck())
    .withStartupTimeout(startMillis);
  const started = await (command.length > 0 ? made.withCommand(command) : made).start();
  return {
    address: `${hostPort === null ? started.getHost() : 'localhost'}:${started.getMappedPort(port)}`,
    stop: async () => void (await started.stop()),
  };
}

/**
 * The variables for the suites, and what ends the containers. Says on stderr where each engine is.
 * @param {string} root
 */
export async function engineEnvironment(root) {
  const named = process.env.ZIXIN_TEST_ENGINES === 'named';
  const { containers, lines } = decide(process.env, named ? 'not asked' : await whyNoDocker());
  for (const line of lines) console.error(`engines: ${line}`);
  if (!containers) return { env: {}, stop: async () => undefined };
  return startAll(containersOf(composeOf(root), await freePort()), start);
}
