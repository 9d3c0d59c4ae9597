import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { newId } from '../fingerprints.js';
import type { SecretStore } from '../secrets/secret-store.js';

const kind = 'refresh-family';
const idleMillis = 12 * 3_600_000;
const longestMillis = 7 * 24 * 3_600_000;
const shape = /^([0-9a-f-]{36})\.([\w-]{43})$/;

interface Family {
  readonly userId: string;
  readonly startedAt: string;
  readonly expiresAt: string;
  /** SHA-256 of the one secret that may be used next. */
  readonly hash: string;
}

export interface RefreshGrant {
  readonly session: string;
  readonly userId: string;
  readonly token: string;
  readonly expiresAt: string;
}

/**
 * Rotating refresh tokens, one family per login: each use gives a new token, and a token of the family that is not the newest
 * (used before, so perhaps stolen) ends the whole family. A family ends 12 hours after its last use, 7 days after login.
 */
export interface RefreshTokens {
  start(userId: string): RefreshGrant;
  /** `null`: unknown, expired, or used before. */
  rotate(token: string): RefreshGrant | null;
  end(session: string): void;
  /** Ends every family of a user: password changed, access withdrawn. */
  endAll(userId: string): void;
  lives(session: string): boolean;
  sessionOf(token: string): string | null;
}

export function createRefreshTokens(secrets: SecretStore, now: () => string): RefreshTokens {
  function write(session: string, before: string | null, userId: string, startedAt: string) {
    const secret = randomBytes(32).toString('base64url');
    const last = Date.parse(startedAt) + longestMillis;
    const expiresAt = new Date(Math.min(Date.parse(now()) + idleMillis, last)).toISOString();
    const family: Family = { userId, startedAt, expiresAt, hash: hashOf(secret).toString('hex') };
    // The store's own expiry is for good, so the idle one stands in the value.
    const gone = new Date(last).toISOString();
    if (!secrets.compareAndSet(kind, session, before, JSON.stringify(family), gone)) return null;
    return { session, userId, token: `${session}.${secret}`, expiresAt } satisfies RefreshGrant;
  }

  function read(session: string): { readonly stored: string; readonly family: Family } | null {
    const stored = session === '' ? null : secrets.get(kind, session);
    if (stored === null) return null;
    const family = JSON.parse(stored) as Family;
    return family.expiresAt > now() ? { stored, family } : null;
  }

  return {
    start(userId) {
      const grant = write(newId(), null, userId, now());
      if (!grant) throw new Error('a new session id was taken');
      return grant;
    },
    rotate(token) {
      const [, session = '', secret = ''] = shape.exec(token) ?? [];
      const known = read(session);
      if (!known) return null;
      const { hash, userId, startedAt } = known.family;
      const newest = timingSafeEqual(hashOf(secret), Buffer.from(hash, 'hex'));
      const grant = newest ? write(session, known.stored, userId, startedAt) : null;
      if (!grant) secrets.delete(kind, session);
      return grant;
    },
    end(session) {
      secrets.delete(kind, session);
    },
    endAll(userId) {
      for (const { key, value } of secrets.entries(kind))
        if ((JSON.parse(value) as Family).userId === userId) secrets.delete(kind, key);
    },
    lives: (session) => read(session) !== null,
    sessionOf: (token) => shape.exec(token)?.[1] ?? null,
  };
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
