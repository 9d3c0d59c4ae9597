import { errors, jwtVerify, SignJWT } from 'jose';

export const accessTokenSeconds = 600;
const issuer = 'zixin';

export interface AccessClaims {
  readonly userId: string;
  /** The refresh family (one login) the token came from. */
  readonly session: string;
}

export interface AccessTokens {
  issue(claims: AccessClaims): Promise<{ readonly token: string; readonly expiresAt: string }>;
  verify(token: string): Promise<AccessClaims | 'expired' | 'invalid'>;
}

/** Bearer tokens of ten minutes, HS256 under a key derived from the instance secret. `now`: RFC 3339 instant. */
export function createAccessTokens(secret: string, now: () => string): AccessTokens {
  const key = new TextEncoder().encode(`access-token/${secret}`);
  return {
    async issue({ userId, session }) {
      const issued = Math.floor(Date.parse(now()) / 1000);
      const expires = issued + accessTokenSeconds;
      const token = await new SignJWT({ sid: session })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(userId)
        .setIssuer(issuer)
        .setIssuedAt(issued)
        .setExpirationTime(expires)
        .sign(key);
      return { token, expiresAt: new Date(expires * 1000).toISOString() };
    },
    async verify(token) {
      try {
        const options = {
          algorithms: ['HS256'],
          issuer,
          currentDate: new Date(now()),
          requiredClaims: ['exp'],
        };
        const { payload } = await jwtVerify(token, key, options);
        const { sub, sid } = payload;
        return sub !== undefined && typeof sid === 'string' ? { userId: sub, session: sid } : 'invalid';
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'expired' : 'invalid';
      }
    },
  };
}
