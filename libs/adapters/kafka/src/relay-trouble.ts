/** Another relay with the same name took over, or the broker gave this one up. It must not go on: start it again. */
export class RelayFenced extends Error {
  override readonly name = 'RelayFenced';

  constructor(relay: string, cause: unknown) {
    super(`relay ${relay} was fenced: another producer has its name`, { cause });
  }
}

const fencedTypes = new Set(['INVALID_PRODUCER_EPOCH', 'PRODUCER_FENCED']);

/** True for the broker's words that a newer producer has our transactional id, however deep in the causes. */
export function saysFenced(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth += 1) {
    const { type, message } = at as Error & { type?: string };
    // kafkajs 2.2.4 has no name for code 90, PRODUCER_FENCED.
    if (fencedTypes.has(type ?? '') || /\berror code 90\b/.test(message)) return true;
  }
  return false;
}
