import type { AccessClaims, AccessTokens } from './access-tokens.js';
import type { FailureThrottle } from './failure-throttle.js';
import { checkPassword } from './password-rules.js';
import type { Passwords } from './passwords.js';
import type { Directory, Principal } from './principals.js';
import type { RefreshGrant, RefreshTokens } from './refresh-tokens.js';
import { Refusal } from '../http/refusal.js';
import type { SecretStore } from '../secrets/secret-store.js';

const kind = 'password';

export interface SessionGrant {
  readonly principal: Principal;
  readonly accessToken: string;
  /** RFC 3339 instant at which the access token ends. */
  readonly expiresAt: string;
  /** For the cookie only: never in a body. */
  readonly refreshToken: string;
}

export interface SessionParts {
  readonly directory: Directory;
  readonly secrets: SecretStore;
  readonly passwords: Passwords;
  readonly accessTokens: AccessTokens;
  readonly refreshTokens: RefreshTokens;
  readonly failures: FailureThrottle;
}

/** Logging in and out with passwords. */
export class Sessions {
  constructor(private readonly parts: SessionParts) {}

  /** @throws Refusal `credentials-invalid`, the same whatever was wrong; `too-many-failures` for this login or address. */
  async login(login: string, password: string, address: string): Promise<SessionGrant> {
    const [who, where] = [`login ${login.toLowerCase()}`, `address ${address}`];
    const names = [who, where];
    refuseWhileThrottled(this.parts.failures, names);
    // Counted before the work, so that tries sent at the same moment are not all let through.
    this.parts.failures.failed(...names);
    const person = this.parts.directory.person(login);
    const hash = person?.active ? this.parts.secrets.get(kind, person.userId) : null;
    const right = await this.parts.passwords.verify(password, hash);
    const principal = right && person ? this.parts.directory.principal(person.userId) : null;
    if (!principal) throw new Refusal('credentials-invalid');
    this.parts.failures.succeeded(who);
    // Not cleared: one's own login would buy new guesses at others'.
    this.parts.failures.undo(where);
    return this.granted(principal, this.parts.refreshTokens.start(principal.id));
  }

  /** Gives new tokens for a refresh token and ends that token. @throws Refusal `session-ended`. */
  async refresh(refreshToken: string): Promise<SessionGrant> {
    const grant = this.parts.refreshTokens.rotate(refreshToken);
    const principal = grant && this.parts.directory.principal(grant.userId);
    if (grant && principal) return this.granted(principal, grant);
    if (grant) this.parts.refreshTokens.end(grant.session);
    throw new Refusal('session-ended');
  }

  /** Ends the login a refresh token or an access token belongs to. */
  logout(session: string): void {
    this.parts.refreshTokens.end(session);
  }

  sessionOf(refreshToken: string): string | null {
    return this.parts.refreshTokens.sessionOf(refreshToken);
  }

  /** @throws DomainError `password-too-short`, `password-too-long`. Ends every login of the user. */
  async setPassword(userId: string, password: string, pointer?: string): Promise<void> {
    checkPassword(password, pointer);
    this.parts.secrets.put(kind, userId, await this.parts.passwords.hash(password));
    this.parts.refreshTokens.endAll(userId);
  }

  /** @throws Refusal `credentials-invalid` when `current` is wrong; what `setPassword` throws. */
  async changePassword(userId: string, current: string, next: string): Promise<void> {
    refuseWhileThrottled(this.parts.failures, [`user ${userId}`]);
    if (!(await this.parts.passwords.verify(current, this.parts.secrets.get(kind, userId)))) {
      this.parts.failures.failed(`user ${userId}`);
      throw new Refusal('credentials-invalid');
    }
    await this.setPassword(userId, next, '/newPassword');
  }

  hasPassword(userId: string): boolean {
    return this.parts.secrets.get(kind, userId) !== null;
  }

  /** Ends every login of the user. */
  endAll(userId: string): void {
    this.parts.refreshTokens.endAll(userId);
  }

  /** The claims of a bearer token whose login still lives. @throws Refusal `token-expired`, `credentials-invalid`. */
  async claimsOf(token: string): Promise<AccessClaims> {
    const claims = await this.parts.accessTokens.verify(token);
    if (claims === 'expired') throw new Refusal('token-expired');
    if (claims === 'invalid' || !this.parts.refreshTokens.lives(claims.session))
      throw new Refusal('credentials-invalid');
    return claims;
  }

  private async granted(principal: Principal, { session, token }: RefreshGrant): Promise<SessionGrant> {
    const access = await this.parts.accessTokens.issue({ userId: principal.id, session });
    return { principal, accessToken: access.token, expiresAt: access.expiresAt, refreshToken: token };
  }
}

/** @throws Refusal `too-many-failures` with the seconds to wait. */
export function refuseWhileThrottled(failures: FailureThrottle, names: readonly string[]): void {
  const seconds = failures.waitFor(...names);
  if (seconds > 0) throw new Refusal('too-many-failures', { seconds }, { 'Retry-After': String(seconds) });
}
