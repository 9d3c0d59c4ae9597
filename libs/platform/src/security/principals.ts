/** Who a request comes from, as the guards and handlers see it. */
export interface Principal {
  /** A user id: people and service accounts share one space of ids. */
  readonly id: string;
  readonly kind: 'person' | 'service';
  readonly roles: readonly string[];
  /** What a key may be used for, such as `orders:write`; `null`: not narrowed. */
  readonly scopes: readonly string[] | null;
  readonly displayName: string;
}

/** Somebody who may log in with a password. */
export interface Login {
  readonly userId: string;
  /** False: the password is not even looked at. */
  readonly active: boolean;
}

export interface KeyRecord {
  readonly userId: string;
  readonly scopes: readonly string[] | null;
  /** RFC 3339 instant; `null`: never. */
  readonly expiresAt: string | null;
  readonly revoked: boolean;
}

/** What platform asks the app about people and keys. Answers come from memory: asked on every request. */
export interface Directory {
  /** By login name, as typed. */
  person(login: string): Login | null;
  /** `null` for somebody unknown or no longer active. */
  principal(userId: string): Principal | null;
  key(keyId: string): KeyRecord | null;
}
