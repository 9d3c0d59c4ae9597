import { randomUUID } from 'node:crypto';
import type { Collection, ReadStore } from '@zixin/kernel';

const leases: Collection = { name: 'leases', version: 1, fields: [], indexes: [] };
const source = 'term';
const digits = 16;

interface Term {
  readonly number: number;
  /** `null` when it was given back. */
  readonly holder: string | null;
}

export interface StoreLease {
  /** True when the lease is ours now, for `termMillis` from now. */
  acquire(): Promise<boolean>;
  renew(): Promise<boolean>;
  release(): Promise<void>;
}

export interface StoreLeaseOptions {
  readonly readStore: ReadStore;
  readonly name: string;
  /** How long a term is; another takes over when it saw no new one for as long (default 10,000). */
  readonly termMillis?: number;
  /** Milliseconds that only grow. */
  readonly clock?: () => number;
}

/**
 * The right to be the only one, as a document of the read store: of those who write the next term at once, its guard lets one
 * through. Clocks need not agree: a term counts as over when this process has watched it for its whole length.
 */
export function storeLease(options: StoreLeaseOptions): StoreLease {
  const { readStore, name, termMillis = 10_000, clock = () => performance.now() } = options;
  const self = randomUUID();
  let watched: { readonly number: number; readonly since: number } | null = null;
  let heldUntil = -Infinity;

  async function current(): Promise<Term> {
    const row = (await readStore.load(leases, [name])).get(name);
    const term = row?.doc as Term | null | undefined;
    return term ?? { number: 0, holder: null };
  }

  async function take(number: number, holder: string | null): Promise<boolean> {
    const position = String(number).padStart(digits, '0');
    const doc: Term = { number, holder };
    const document = { key: name, doc, fields: {}, source, position };
    await readStore.write([{ collection: leases, documents: [document] }]);
    const now = await current();
    return now.number === number && now.holder === holder;
  }

  function isOver({ number, holder }: Term): boolean {
    if (holder === null || holder === self) return true;
    if (watched?.number !== number) watched = { number, since: clock() };
    return clock() - watched.since >= termMillis;
  }

  async function hold(): Promise<boolean> {
    const begun = clock();
    const term = await current();
    const ours = isOver(term) && (await take(term.number + 1, self));
    heldUntil = ours ? begun + termMillis : -Infinity;
    return ours;
  }

  return {
    acquire: hold,
    /** A term that ran out may have been another's meanwhile: what was done as its holder ends first. */
    renew: async () => clock() < heldUntil && hold(),
    async release() {
      if (clock() >= heldUntil) return;
      heldUntil = -Infinity;
      const term = await current();
      if (term.holder === self) await take(term.number + 1, null);
    },
  };
}
