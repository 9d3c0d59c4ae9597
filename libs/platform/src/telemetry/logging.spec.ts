import { withoutSecrets } from './logging.js';

const line = (value: unknown) => withoutSecrets(JSON.stringify(value));

describe('a log line', () => {
  it('keeps its shape without the secrets in it, at any depth', () => {
    const logged = {
      password: 'a "quoted" \\ one',
      deep: { er: [{ headers: { cookie: 'a=b', 'set-cookie': ['c=d', 'e=f'], 'zixin-key': 'short' } }] },
      path: '/v1/session',
    };
    expect(JSON.parse(line(logged))).toEqual({
      password: '[redacted]',
      deep: {
        er: [
          {
            headers: { cookie: '[redacted]', 'set-cookie': '[redacted]', 'zixin-key': '[redacted]' },
          },
        ],
      },
      path: '/v1/session',
    });
  });

  it('loses them from messages too', () => {
    const body = JSON.stringify({ newPassword: 'hush hush', login: 'ann' });
    const refresh = `018f3c5e-7b1a-7c3d-8e4f-1234567890ab.${'s'.repeat(43)}`;
    const told = line({
      msg: `sent ${body} with zk_018f_${'k'.repeat(43)}, ${refresh} and eyJhbGci.eyJzdWIi.c2ln`,
    });
    expect(JSON.parse(told)).toEqual({
      msg: 'sent {"newPassword":"[redacted]","login":"ann"} with [redacted], [redacted] and [redacted]',
    });
  });

  it('loses nothing else', () => {
    const fine = {
      code: 'password-too-short',
      correlationId: '018f3c5e-7b1a-7c3d-8e4f-1234567890ab',
      passwords: 3,
    };
    expect(JSON.parse(line(fine))).toEqual(fine);
  });
});
