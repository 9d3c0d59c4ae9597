import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Work of one hash: `2^logN` rounds of `r` blocks, `p` times; memory is 128·r·2^logN bytes. */
export interface PasswordCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** About 32 MiB and a tenth of a second on a 2020s core. */
export const defaultPasswordCost: PasswordCost = { logN: 15, r: 8, p: 3 };

const keyBytes = 32;
const stored = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/;

export interface Passwords {
  /** Text to store: the parameters, a random salt and the hash. */
  hash(password: string): Promise<string>;
  /** Compares in constant time. `null` (nobody has such a login) costs the same work and is false. */
  verify(password: string, hash: string | null): Promise<boolean>;
}

/** Passwords hashed with scrypt; the parameters stand in each hash, so a raised cost leaves old hashes valid. */
export function createPasswords(cost: PasswordCost = defaultPasswordCost): Passwords {
  const nobody = format(cost, randomBytes(16), randomBytes(keyBytes));
  return {
    async hash(password) {
      const salt = randomBytes(16);
      return format(cost, salt, await derive(password, salt, cost));
    },
    async verify(password, hash) {
      const [, logN, r, p, salt = '', key = ''] = stored.exec(hash ?? nobody) ?? [];
      const known = Buffer.from(key, 'base64url');
      if (known.length !== keyBytes) return false;
      const parameters = { logN: Number(logN), r: Number(r), p: Number(p) };
      const derived = await derive(password, Buffer.from(salt, 'base64url'), parameters);
      return timingSafeEqual(derived, known) && hash !== null;
    },
  };
}

function derive(password: string, salt: Buffer, { logN, r, p }: PasswordCost): Promise<Buffer> {
  const N = 2 ** logN;
  const options = { N, r, p, maxmem: 256 * r * N };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, keyBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

function format({ logN, r, p }: PasswordCost, salt: Buffer, key: Buffer): string {
  return `scrypt$${logN}$${r}$${p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}
