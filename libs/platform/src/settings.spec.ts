import { distributedSettings, localSettings, readSettings } from './settings.js';
import { SettingsInvalid } from './settings-invalid.js';

const problemsOf = (env: Record<string, string>) => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsInvalid) return error.problems;
    throw error;
  }
  return [];
};

describe('settings', () => {
  it('needs none', () => {
    expect(readSettings({ PATH: '/bin' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      data: './data',
      eventStore: { scheme: 'sqlite', path: 'data/events.db' },
      readStore: { scheme: 'sqlite', path: 'data/views.db' },
      bus: 'local',
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      adminPassword: null,
      secret: null,
      rateLimit: 60_000,
      logLevel: 'info',
      trustProxy: null,
    });
  });

  it('puts the default files into the data folder', () => {
    const settings = readSettings({ ZIXIN_DATA: '/srv/zixin' });
    expect([settings.eventStore, settings.readStore]).toEqual([
      { scheme: 'sqlite', path: '/srv/zixin/events.db' },
      { scheme: 'sqlite', path: '/srv/zixin/views.db' },
    ]);
  });

  it('takes what is said', () => {
    const said = {
      ZIXIN_PORT: '0',
      ZIXIN_HOST: '0.0.0.0',
      ZIXIN_EVENT_STORE: 'sqlite:a.db',
      ZIXIN_BUS: 'local',
      ZIXIN_TIME_ZONE: 'Europe/Berlin',
      ZIXIN_CURRENCY: 'JPY',
      ZIXIN_RATE_LIMIT: '10',
      ZIXIN_LOG_LEVEL: 'warn',
      ZIXIN_TRUST_PROXY: 'loopback, 10.0.0.0/8',
    };
    expect(readSettings(said)).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      eventStore: { path: 'a.db' },
      timeZone: 'Europe/Berlin',
      currency: 'JPY',
      rateLimit: 10,
      logLevel: 'warn',
      trustProxy: 'loopback, 10.0.0.0/8',
    });
  });

  it.each([
    ['ZIXIN_PORT', '3000x', 'whole number'],
    ['ZIXIN_PORT', '70000', '65535'],
    ['ZIXIN_DATA', ' ', 'empty'],
    ['ZIXIN_EVENT_STORE', 'events.db', 'sqlite:<path of a file>'],
    ['ZIXIN_EVENT_STORE', 'sqlite:', 'sqlite:<path of a file>'],
    ['ZIXIN_EVENT_STORE', 'sqlite://host/a.db', 'sqlite:<path of a file>'],
    ['ZIXIN_EVENT_STORE', 'esdb://', 'esdb://<host:port>'],
    ['ZIXIN_EVENT_STORE', 'kurrentdb://host:2113', 'esdb+discover://'],
    ['ZIXIN_READ_STORE', 'esdb://host:2113', 'mongodb+srv://'],
    ['ZIXIN_READ_STORE', 'mongodb://host:27017/zixin', 'ZIXIN_BUS=kafka://'],
    ['ZIXIN_BUS', 'kafka://host', 'kafka://<host:port>'],
    ['ZIXIN_BUS', 'kafka://host:0', 'kafka://<host:port>'],
    ['ZIXIN_BUS', 'kafka://a:9092,b', 'kafka://<host:port>'],
    ['ZIXIN_BUS', 'kafka://host:9092/?partitions=0', 'partitions=<number>'],
    ['ZIXIN_BUS', 'kafka://host:9092/?partitions=8&partitions=9', 'once'],
    ['ZIXIN_BUS', 'kafka://host:9092/?replcas=3', 'has ?replcas=, which is not known: partitions, replicas'],
    ['ZIXIN_BUS', 'kafka://host:9092/?journalDays=never', 'journalDays=<number>'],
    ['ZIXIN_BUS', 'kafka://host:9092/?inSyncReplicas=3&replicas=2', 'nothing could be written'],
    ['ZIXIN_BUS', 'kafka://host:9092/Zixin', 'prefix of topics'],
    ['ZIXIN_BUS', 'kafka://host:9092', 'ZIXIN_EVENT_STORE=esdb://'],
    ['ZIXIN_BUS', 'pigeon', 'local'],
    ['ZIXIN_TIME_ZONE', 'Mars/Olympus', 'IANA'],
    ['ZIXIN_CURRENCY', 'cny', 'ISO 4217'],
    ['ZIXIN_RATE_LIMIT', '0', 'from 1'],
    ['ZIXIN_LOG_LEVEL', 'loud', 'one of'],
    ['ZIXIN_TRUST_PROXY', 'true', 'networks'],
    ['ZIXIN_PROT', '3000', 'not a setting'],
  ])('names %s=%s and the rule', (setting, value, rule) => {
    const problems = problemsOf({ [setting]: value });
    expect(problems).toEqual([{ setting, rule: expect.stringContaining(rule) }]);
  });

  it('never repeats a secret, and names every problem at once', () => {
    const problems = problemsOf({
      ZIXIN_SECRET: 'hush',
      ZIXIN_ADMIN_PASSWORD: 'hush',
      ZIXIN_EVENT_STORE: 'kurrentdb://me:a/hush@host@2',
      ZIXIN_READ_STORE: 'redis://me:hush@host',
      ZIXIN_BUS: 'kafka://me:hush@host:9092',
    });
    expect(problems.map(({ setting }) => setting)).toEqual([
      'ZIXIN_EVENT_STORE',
      'ZIXIN_READ_STORE',
      'ZIXIN_BUS',
      'ZIXIN_ADMIN_PASSWORD',
      'ZIXIN_SECRET',
    ]);
    expect(JSON.stringify(problems)).not.toContain('hush');
  });

  const servers = {
    ZIXIN_EVENT_STORE: 'esdb+discover://me:hush@cluster:2113',
    ZIXIN_READ_STORE: 'mongodb://me:hush@a,b/zixin?replicaSet=rs0',
    ZIXIN_BUS: 'kafka://a:9092,b:9093/house?partitions=12',
  };

  it('may name servers, all three together', () => {
    const settings = distributedSettings(readSettings(servers));
    expect(settings).toMatchObject({
      eventStore: { scheme: 'esdb', url: servers.ZIXIN_EVENT_STORE },
      readStore: { scheme: 'mongodb', url: servers.ZIXIN_READ_STORE },
      bus: { scheme: 'kafka', brokers: ['a:9092', 'b:9093'], prefix: 'house', partitions: 12 },
    });
    const { bus } = readSettings({ ...servers, ZIXIN_BUS: 'kafka://a:9092' });
    expect(bus).toMatchObject({ brokers: ['a:9092'], prefix: 'zixin', partitions: 8 });
    const copied = 'kafka://a:9092?replicas=3&inSyncReplicas=2&journalDays=30';
    expect(readSettings({ ...servers, ZIXIN_BUS: copied }).bus).toMatchObject({
      ...{ partitions: 8, replicas: 3, inSyncReplicas: 2, journalDays: 30 },
    });
  });

  it('tell which program they are for', () => {
    const own = readSettings({});
    expect(localSettings(own)).toBe(own);
    expect(() => distributedSettings(own)).toThrow('ZIXIN_BUS must be kafka://');
    const refusal = (() => {
      try {
        return localSettings(readSettings(servers));
      } catch (error) {
        return error as SettingsInvalid;
      }
    })() as SettingsInvalid;
    expect(refusal.problems.map(({ setting }) => setting)).toEqual(['ZIXIN_EVENT_STORE', 'ZIXIN_READ_STORE']);
    expect(refusal.message).not.toContain('hush');
  });

  it("may name an event store of others for views of one's own", () => {
    expect(readSettings({ ZIXIN_EVENT_STORE: 'esdb://host:2113' })).toMatchObject({
      eventStore: { scheme: 'esdb' },
      readStore: { scheme: 'sqlite' },
      bus: 'local',
    });
  });
});

it('passes over what tests name their engines with', () => {
  const env = { ZIXIN_TEST: 'all', ZIXIN_TEST_KAFKA_BROKERS: '127.0.0.1:9092', ZIXIN_ENGINES_INSTANCE: 'ci' };
  expect(readSettings(env)).toEqual(readSettings({}));
  expect(() => readSettings({ ZIXIN_TESTER: 'x', ZIXIN_NONSENSE: 'x' })).toThrow(
    /ZIXIN_TESTER.*ZIXIN_NONSENSE/s,
  );
});
