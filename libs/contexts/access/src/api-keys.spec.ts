import type { Instant } from '@zixin/kernel';
import { isKeyInForce, keyOf } from './access-state.js';
import type { AccessEvent } from './access.events.js';
import type { RevokeApiKey } from './commands.js';
import { at, day, invited, issued, key, service, today, users } from './testing/access-examples.js';

const issue = (change = {}) => ({ type: 'IssueApiKey', data: key(change) }) as const;
const revoke = (change = {}): RevokeApiKey => ({
  type: 'RevokeApiKey',
  data: { keyId: 'k-1', reason: 'lost', on: today, ...change },
});
const revoked: AccessEvent = { type: 'ApiKeyRevoked', data: { keyId: 'k-1', reason: 'lost', on: today } };
const instant = (text: string) => text as Instant;

describe('issuing a key', () => {
  it('is for services', () => {
    users
      .given(service)
      .when(issue({ label: ' order entry' }))
      .then(issued());
    users.given(invited()).when(issue()).thenRefused('api-key-needs-service');
    users.given().when(issue()).thenRefused('user-not-found');
  });
  it('changes nothing when repeated, revoked or not', () => {
    users.given(service, issued()).when(issue()).thenNothing();
    users.given(service, issued(), revoked).when(issue()).thenNothing();
  });
  it.each([
    { label: 'other' },
    { scopes: ['orders:write'] },
    { expiresAt: instant('2027-01-01T00:00:00.000Z') },
  ])('does not change what was issued under one id: %p', (change) =>
    users.given(service, issued()).when(issue(change)).thenRefused('api-key-id-taken'),
  );
  it('expires later than now', () => {
    users
      .given(service)
      .when(issue({ expiresAt: at }))
      .thenRefused('api-key-expired');
    users
      .given(service)
      .when(issue({ expiresAt: instant('2026-03-02T02:00:00.001Z') }))
      .thenTypes('ApiKeyIssued');
  });
  it('has a label and a date', () => {
    users
      .given(service)
      .when(issue({ label: '' }))
      .thenRefused('text-required');
    users
      .given(service)
      .when(issue({ on: day('2026-03-03') }))
      .thenRefused('date-in-future');
    users
      .given(service)
      .when(issue({ on: day('2025-12-31') }))
      .thenRefused('effective-before-existence');
  });
});

describe('revoking a key', () => {
  it('happens once', () => {
    users.given(service, issued()).when(revoke()).then(revoked);
    users
      .given(service, issued(), revoked)
      .when(revoke({ reason: 'again' }))
      .thenNothing();
  });
  it('wants a known key, a reason and a date after its issue', () => {
    users.given(service).when(revoke()).thenRefused('api-key-not-found', { keyId: 'k-1' });
    users
      .given(service, issued())
      .when(revoke({ reason: ' ' }))
      .thenRefused('text-required');
    users
      .given(service, issued())
      .when(revoke({ on: day('2026-03-01') }))
      .thenRefused('effective-before-existence');
    users
      .given(service, issued())
      .when(revoke({ on: day('2026-03-03') }))
      .thenRefused('date-in-future');
  });
});

describe('a key', () => {
  const expiring = issued({ expiresAt: instant('2026-04-01T00:00:00.000Z') });
  const inForce = (events: AccessEvent[], now: string) =>
    isKeyInForce(keyOf(users.given(service, ...events).state, 'k-1')!, instant(now));

  it('is in force until it expires or is revoked', () => {
    expect(inForce([issued()], '2099-01-01T00:00:00.000Z')).toBe(true);
    expect(inForce([expiring], '2026-03-31T23:59:59.999Z')).toBe(true);
    expect(inForce([expiring], '2026-04-01T00:00:00.000Z')).toBe(false);
    expect(inForce([issued(), revoked], '2026-03-02T02:00:00.000Z')).toBe(false);
  });
  it('is unknown before it was issued', () => {
    expect(keyOf(users.given(service).state, 'k-1')).toBeNull();
    expect(keyOf({ status: 'none' }, 'k-1')).toBeNull();
  });
});
