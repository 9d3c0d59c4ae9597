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
  function write(session: string, before: string | null, family: Omit<Family, 'hash'>): RefreshGrant | null {
    const secret = randomBytes(32).toString('base64url');
    const millis = Math.min(Date.parse(now()) + idleMillis, Date.parse(family.startedAt) + longestMillis);
    const expiresAt = new Date(millis).toISOString();
    const value = JSON.stringify({ ...family, hash: hashOf(secret).toString('hex') } satisfies Family);
    if (!secrets.compareAndSet(kind, session, before, value, expiresAt)) return null;
    return { session, userId: family.userId, token: `${session}.${secret}`, expiresAt };
  }

  return {
    start(userId) {
      const grant = write(newId(), null, { userId, startedAt: now() });
      if (!grant) throw new Error('a new session id was taken');
      return grant;
    },
    rotate(token) {
      const [, session = '', secret = ''] = shape.exec(token) ?? [];
      const stored = session === '' ? null : secrets.get(kind, session);
      if (stored === null) return null;
      const { hash, ...family } = JSON.parse(stored) as Family;
      const newest = timingSafeEqual(hashOf(secret), Buffer.from(hash, 'hex'));
      const grant = newest ? write(session, stored, family) : null;
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
    lives: (session) => secrets.get(kind, session) !== null,
    sessionOf: (token) => shape.exec(token)?.[1] ?? null,
  };
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
