import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileName = 'instance.secret';
const leastCharacters = 32;

/** The kept secret cannot be used: too short, so not ours. */
export class InstanceSecretUnusable extends Error {
  override readonly name = 'InstanceSecretUnusable';

  constructor(readonly path: string) {
    super(
      `${path} must hold at least ${leastCharacters} characters; restore it or remove it to have a new one made`,
    );
  }
}

/**
 * The secret that signs tokens and keys command hashes: the one given, else the one kept in `folder` (mode 0600), else a new
 * one kept there. Processes that start together end up with the same. @throws InstanceSecretUnusable
 */
export function instanceSecret(given: string | null, folder: string): string {
  if (given !== null) return given;
  const path = join(folder, fileName);
  if (!existsSync(path)) keepNew(folder, path);
  const kept = readFileSync(path, 'utf8').trim();
  if (kept.length < leastCharacters) throw new InstanceSecretUnusable(path);
  return kept;
}

function keepNew(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    // Another process was first: its secret counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
