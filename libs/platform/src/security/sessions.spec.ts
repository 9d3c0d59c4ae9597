import { Refusal } from '../http/refusal.js';
import { memorySecretStore } from '../testing/memory-secret-store.js';
import { createAccessTokens } from './access-tokens.js';
import { createFailureThrottle } from './failure-throttle.js';
import { createPasswords } from './passwords.js';
import type { Directory, Principal } from './principals.js';
import { createRefreshTokens } from './refresh-tokens.js';
import { Sessions } from './sessions.js';

const hour = 3_600_000;
const ann: Principal = { id: 'u-1', kind: 'person', roles: ['analyst'], scopes: null, displayName: 'Ann' };

function setUp() {
  const clock = { millis: Date.parse('2026-03-01T08:00:00.000Z') };
  const present = { active: true };
  const now = () => new Date(clock.millis).toISOString();
  const secrets = memorySecretStore(now);
  const directory: Directory = {
    person: (login) => (login === 'ann' ? { userId: 'u-1', active: present.active } : null),
    principal: (userId) => (userId === 'u-1' && present.active ? ann : null),
    key: () => null,
  };
  const sessions = new Sessions({
    directory,
    secrets,
    passwords: createPasswords({ logN: 8, r: 8, p: 1 }),
    accessTokens: createAccessTokens('a secret of at least thirty-two characters', now),
    refreshTokens: createRefreshTokens(secrets, now),
    failures: createFailureThrottle({ now: () => clock.millis, mostOf: () => 5 }),
  });
  return { sessions, secrets, clock, present };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing thrown',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

describe('sessions', () => {
  const password = 'correct horse battery';
  let { sessions, secrets, clock, present } = setUp();
  beforeEach(async () => {
    ({ sessions, secrets, clock, present } = setUp());
    await sessions.setPassword('u-1', password);
  });

  it('start with the right password', async () => {
    const grant = await sessions.login('ann', password, '10.0.0.1');
    expect(grant.principal).toEqual(ann);
    expect(grant.expiresAt).toBe('2026-03-01T08:10:00.000Z');
    const claims = await sessions.claimsOf(grant.accessToken);
    expect(claims).toEqual({ userId: 'u-1', session: sessions.sessionOf(grant.refreshToken) });
  });

  it('answer the same whatever was wrong', async () => {
    const wrong = [sessions.login('ann', 'wrong', '10.0.0.1'), sessions.login('bob', password, '10.0.0.1')];
    expect(await Promise.all(wrong.map(codeOf))).toEqual(['credentials-invalid', 'credentials-invalid']);
    present.active = false;
    expect(await codeOf(sessions.login('ann', password, '10.0.0.1'))).toBe('credentials-invalid');
  });

  it('make a guesser wait, by login from anywhere and by address for any login', async () => {
    await Promise.all(Array.from({ length: 5 }, (_, i) => codeOf(sessions.login('ann', 'x', `10.0.1.${i}`))));
    expect(await codeOf(sessions.login('ANN', password, '10.9.9.9'))).toBe('too-many-failures');
    await Promise.all(
      Array.from({ length: 5 }, (_, i) => codeOf(sessions.login(`bob${i}`, 'x', '10.0.2.2'))),
    );
    expect(await codeOf(sessions.login('carl', password, '10.0.2.2'))).toBe('too-many-failures');
    clock.millis += hour;
    expect(await codeOf(sessions.login('ann', password, '10.0.2.2'))).toBe('nothing thrown');
  });

  it('give a guesser no new tries for logging in as himself', async () => {
    for (let i = 0; i < 4; i++) await codeOf(sessions.login(`bob${i}`, 'x', '10.0.2.2'));
    await sessions.login('ann', password, '10.0.2.2');
    expect(await codeOf(sessions.login('carl', 'x', '10.0.2.2'))).toBe('credentials-invalid');
    expect(await codeOf(sessions.login('ann', password, '10.0.2.2'))).toBe('too-many-failures');
  });

  it('end access tokens after ten minutes, and refuse forged ones', async () => {
    const { accessToken } = await sessions.login('ann', password, 'a');
    const forged = createAccessTokens('another secret of thirty-two characters', () =>
      new Date().toISOString(),
    );
    const { token } = await forged.issue({ userId: 'u-1', session: 's' });
    expect(await codeOf(sessions.claimsOf(token))).toBe('credentials-invalid');
    const [head, body] = accessToken.split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    for (const text of [unsigned, `${head}.${body}.`, 'x', ''])
      expect(await codeOf(sessions.claimsOf(text))).toBe('credentials-invalid');
    clock.millis += 600_000;
    expect(await codeOf(sessions.claimsOf(accessToken))).toBe('token-expired');
  });

  it('rotate refresh tokens, and end the whole login when one is used twice', async () => {
    const first = await sessions.login('ann', password, 'a');
    const second = await sessions.refresh(first.refreshToken);
    const third = await sessions.refresh(second.refreshToken);
    expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
    expect(await codeOf(sessions.refresh(first.refreshToken))).toBe('session-ended');
    expect(await codeOf(sessions.refresh(third.refreshToken))).toBe('session-ended');
    expect(await codeOf(sessions.claimsOf(third.accessToken))).toBe('credentials-invalid');
  });

  it('let one of two simultaneous refreshes win', async () => {
    const { refreshToken } = await sessions.login('ann', password, 'a');
    const both = await Promise.all(
      [sessions.refresh(refreshToken), sessions.refresh(refreshToken)].map(codeOf),
    );
    expect(both.sort()).toEqual(['nothing thrown', 'session-ended']);
  });

  it('end after 12 idle hours', async () => {
    const { refreshToken } = await sessions.login('ann', password, 'a');
    clock.millis += 12 * hour;
    expect(await codeOf(sessions.refresh(refreshToken))).toBe('session-ended');
  });

  it('end 7 days after login, however busy', async () => {
    let { refreshToken } = await sessions.login('ann', password, 'a');
    for (let hours = 0; hours < 7 * 24 - 10; hours += 10) {
      clock.millis += 10 * hour;
      ({ refreshToken } = await sessions.refresh(refreshToken));
    }
    clock.millis += 10 * hour;
    expect(await codeOf(sessions.refresh(refreshToken))).toBe('session-ended');
  });

  it('end on logout, on a new password and when the person is gone', async () => {
    const first = await sessions.login('ann', password, 'a');
    sessions.logout(sessions.sessionOf(first.refreshToken) ?? '');
    expect(await codeOf(sessions.claimsOf(first.accessToken))).toBe('credentials-invalid');
    const second = await sessions.login('ann', password, 'a');
    expect(await codeOf(sessions.changePassword('u-1', 'wrong', 'some new password'))).toBe(
      'credentials-invalid',
    );
    await sessions.changePassword('u-1', password, 'some new password');
    expect(await codeOf(sessions.refresh(second.refreshToken))).toBe('session-ended');
    const third = await sessions.login('ann', 'some new password', 'a');
    present.active = false;
    expect(await codeOf(sessions.refresh(third.refreshToken))).toBe('session-ended');
  });

  it('keep no password and no token in the clear', async () => {
    const { refreshToken } = await sessions.login('ann', password, 'a');
    const kept = JSON.stringify([...secrets.entries('password'), ...secrets.entries('refresh-family')]);
    expect(kept).not.toContain(password);
    expect(kept).not.toContain(refreshToken.split('.')[1]);
  });

  it('take no short password', async () => {
    await expect(sessions.setPassword('u-1', 'short')).rejects.toThrow('password-too-short');
  });
});
