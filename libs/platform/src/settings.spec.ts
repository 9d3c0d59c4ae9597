import { readSettings } from './settings.js';
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
    expect([settings.eventStore.path, settings.readStore.path]).toEqual([
      '/srv/zixin/events.db',
      '/srv/zixin/views.db',
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
    ['ZIXIN_EVENT_STORE', 'esdb://host', 'not in this build'],
    ['ZIXIN_READ_STORE', 'mongodb://host', 'not in this build'],
    ['ZIXIN_BUS', 'kafka://host', 'not in this build'],
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
      ZIXIN_READ_STORE: 'redis://me:hush@host',
    });
    expect(problems.map(({ setting }) => setting)).toEqual([
      'ZIXIN_READ_STORE',
      'ZIXIN_ADMIN_PASSWORD',
      'ZIXIN_SECRET',
    ]);
    expect(JSON.stringify(problems)).not.toContain('hush');
  });
});
