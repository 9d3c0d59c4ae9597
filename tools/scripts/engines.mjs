// Which engines the suites get that need real ones: containers where Docker answers, else the servers that variables name.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Services of docker-compose.yml, the variable that names such a server, and the port that clients use. */
export const engines = [
  { service: 'eventstore', variable: 'ZIXIN_TEST_EVENTSTORE_URL', port: 2113 },
  { service: 'kafka', variable: 'ZIXIN_TEST_KAFKA_BROKERS', port: 9092 },
  { service: 'mongodb', variable: 'ZIXIN_TEST_MONGODB_URL', port: 27017 },
];

/** @typedef {{ readonly [name: string]: string | undefined }} Environment */

/**
 * Whether to start containers, and a line for each engine that says where it is, or why suites skip it.
 * @param {Environment} env
 * @param {string} noDocker why Docker does not answer; '' when it does
 */
export function decide(env, noDocker) {
  const named = env.ZIXIN_TEST_ENGINES === 'named';
  if (!named && noDocker === '')
    return { containers: true, lines: engines.map(({ service }) => `${service}: a container`) };
  const why = named ? 'ZIXIN_TEST_ENGINES=named' : `Docker does not answer (${noDocker})`;
  const lines = engines.map(({ service, variable }) =>
    env[variable] ? `${service}: ${variable}` : `${service}: skipped, ${why} and ${variable} is not set`,
  );
  return { containers: false, lines };
}

/**
 * A container as tests need it: image, command, environment and health check are those of the compose file.
 * @typedef {object} Container
 * @property {string} service
 * @property {string} image
 * @property {string[]} command
 * @property {Record<string, string>} environment
 * @property {number} port inside
 * @property {number | null} hostPort outside; `null` for any
 * @property {string[]} test health check
 */

/**
 * @typedef {object} ComposeService
 * @property {string} image
 * @property {string[]} [command]
 * @property {Record<string, string>} [environment]
 * @property {{ test: string[] }} healthcheck
 */

/**
 * @param {{ services: Record<string, ComposeService> }} compose
 * @param {number} kafkaPort a free port of this machine: Kafka tells its clients where they find it
 * @returns {Container[]}
 */
export function containersOf(compose, kafkaPort) {
  return engines.map(({ service, port }) => {
    const of = compose.services[service];
    if (!of) throw new Error(`docker-compose.yml has no service ${service}`);
    const { image, command = [], environment = {}, healthcheck } = of;
    const plain = { service, image, command, environment, port, hostPort: null, test: healthcheck.test };
    return service === 'kafka' ? advertised(plain, kafkaPort) : plain;
  });
}

/**
 * @param {Container} kafka
 * @param {number} port
 */
function advertised(kafka, port) {
  const { KAFKA_LISTENERS = '', KAFKA_ADVERTISED_LISTENERS = '' } = kafka.environment;
  return {
    ...kafka,
    port,
    hostPort: port,
    environment: {
      ...kafka.environment,
      KAFKA_LISTENERS: KAFKA_LISTENERS.replace(':9092', `:${port}`),
      KAFKA_ADVERTISED_LISTENERS: KAFKA_ADVERTISED_LISTENERS.replace('kafka:9092', `localhost:${port}`),
    },
    test: kafka.test.map((text) => text.replace('kafka:9092', `localhost:${port}`)),
  };
}

/**
 * What suites are told of a running container.
 * @param {string} service
 * @param {string} address `host:port`
 * @returns {Record<string, string>}
 */
export function variablesOf(service, address) {
  const urls = {
    eventstore: { ZIXIN_TEST_EVENTSTORE_URL: `esdb://${address}?tls=false` },
    kafka: { ZIXIN_TEST_KAFKA_BROKERS: address },
    // Its replica set knows the only member by a name of inside.
    mongodb: { ZIXIN_TEST_MONGODB_URL: `mongodb://${address}/?directConnection=true` },
  };
  return urls[/** @type {keyof typeof urls} */ (service)];
}

/**
 * What starts a container and waits until its health check passes.
 * @typedef {(container: Container) => Promise<{ address: string, stop: () => Promise<void> }>} Start
 */

/**
 * Starts all at once. When one cannot be started, those that could are stopped again.
 * @param {Container[]} containers
 * @param {Start} start
 */
export async function startAll(containers, start) {
  const results = await Promise.allSettled(containers.map((container) => start(container)));
  const running = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const stop = async () => {
    await Promise.allSettled(running.map((one) => one.stop()));
  };
  const failed = results.findIndex(({ status }) => status === 'rejected');
  if (failed >= 0) {
    await stop();
    const { reason } = /** @type {PromiseRejectedResult} */ (results[failed]);
    throw new Error(`${containers[failed]?.service} could not be started: ${reason?.message ?? reason}`);
  }
  const env = Object.assign(
    {},
    ...running.map(({ address }, index) => variablesOf(containers[index]?.service ?? '', address)),
  );
  // The folder kills and pauses the servers that variables name, not these.
  return { env: { ...env, ZIXIN_TEST_ENGINES_DIR: '' }, stop };
}

/** @param {string} root */
export function composeOf(root) {
  const { parse } = createRequire(join(root, 'libs/services/package.json'))('yaml');
  return parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true });
}
