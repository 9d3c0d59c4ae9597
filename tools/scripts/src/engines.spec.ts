import { composeOf, containersOf, decide, engines, startAll, variablesOf } from '../engines.mjs';
import { type Compose, composeFile, root, yamlOf } from './deployment.js';

const named = {
  ZIXIN_TEST_KAFKA_BROKERS: '127.0.0.1:9092',
  ZIXIN_TEST_MONGODB_URL: 'mongodb://127.0.0.1/',
};
const silent = 'no answer in 5 s';

describe('which engines the suites get', () => {
  it('containers where Docker answers, whatever variables name', () => {
    const { containers, lines } = decide(named, '');
    expect(containers).toBe(true);
    expect(lines).toEqual(['eventstore: a container', 'kafka: a container', 'mongodb: a container']);
  });

  it('else the servers that variables name, and what is skipped is told with the reason', () => {
    const { containers, lines } = decide(named, silent);
    expect(containers).toBe(false);
    expect(lines).toEqual([
      'eventstore: skipped, Docker does not answer (no answer in 5 s) and ZIXIN_TEST_EVENTSTORE_URL is not set',
      'kafka: ZIXIN_TEST_KAFKA_BROKERS',
      'mongodb: ZIXIN_TEST_MONGODB_URL',
    ]);
    expect(decide({}, silent).lines.filter((line) => line.includes('skipped'))).toHaveLength(3);
  });

  it('the servers that variables name, where that is asked for', () => {
    const { containers, lines } = decide({ ...named, ZIXIN_TEST_ENGINES: 'named' }, '');
    expect(containers).toBe(false);
    expect(lines[0]).toBe(
      'eventstore: skipped, ZIXIN_TEST_ENGINES=named and ZIXIN_TEST_EVENTSTORE_URL is not set',
    );
  });
});

describe('the containers', () => {
  const { services } = yamlOf(composeFile) as Compose;
  const containers = containersOf(composeOf(root), 45_678);
  const of = (service: string) => containers.find((one) => one.service === service);

  it.each(engines.map(({ service }) => service))('%s is what the compose file starts', (service) => {
    const { image, command = [], environment = {}, healthcheck } = services[service]!;
    const container = of(service)!;
    expect([container.image, container.command]).toEqual([image, command]);
    expect(Object.keys(container.environment)).toEqual(Object.keys(environment));
    expect(container.test).toHaveLength(healthcheck!.test!.length);
  });

  it('Kafka tells its clients, and its health check, the port that it has outside', () => {
    expect(of('kafka')).toMatchObject({ port: 45_678, hostPort: 45_678 });
    expect(of('kafka')?.environment).toMatchObject({
      KAFKA_LISTENERS: 'PLAINTEXT://:45678,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: 'PLAINTEXT://localhost:45678',
    });
    expect(of('kafka')?.test.join()).toContain('--bootstrap-server localhost:45678');
  });

  it('give the suites their variables, and end together', async () => {
    const stopped: string[] = [];
    const start = async ({ service, port }: { service: string; port: number }) => ({
      address: `docker:${port}`,
      stop: async () => void stopped.push(service),
    });
    const { env, stop } = await startAll(containers, start);
    expect(env).toEqual({
      ...variablesOf('eventstore', 'docker:2113'),
      ZIXIN_TEST_KAFKA_BROKERS: 'docker:45678',
      ZIXIN_TEST_MONGODB_URL: 'mongodb://docker:27017/?directConnection=true',
      ZIXIN_TEST_ENGINES_DIR: '',
    });
    await stop();
    expect(stopped).toEqual(engines.map(({ service }) => service));
  });

  it('stop again when one of them cannot be started', async () => {
    const stopped: string[] = [];
    const start = async ({ service }: { service: string }) => {
      if (service === 'kafka') throw new Error('no such image');
      return { address: 'docker:1', stop: async () => void stopped.push(service) };
    };
    await expect(startAll(containers, start)).rejects.toThrow('kafka could not be started: no such image');
    expect(stopped).toEqual(['eventstore', 'mongodb']);
  });
});
