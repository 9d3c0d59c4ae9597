import { type FastifyRequest, headerOf, type PlatformServices } from '@zixin/platform';
import { readers } from '../roles.js';
import type { ServiceContext } from '../service-context.js';

/** Asks whether the caller of an open feed still may read it: roles are withdrawn and keys end while it is open. */
export function readingAccess(
  request: FastifyRequest,
  { directory, reads }: Pick<ServiceContext, 'directory' | 'reads'>,
  { apiKeys }: Pick<PlatformServices, 'apiKeys'>,
): () => boolean {
  const { caller } = request;
  const key = headerOf(request, 'zixin-key');
  const keyId = key === undefined ? null : apiKeys.verify(key);
  const keyHolds = () => {
    if (keyId === null) return key === undefined;
    const record = directory.key(keyId);
    if (record === null || record.revoked) return false;
    return record.expiresAt === null || record.expiresAt > reads.now();
  };
  return () => {
    const roles = (caller && directory.principal(caller.id)?.roles) ?? [];
    return readers.some((role) => roles.includes(role)) && keyHolds();
  };
}
