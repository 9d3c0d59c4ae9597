import { pause } from './pause.js';

/** The right to be the only one; whoever keeps it says so before it runs out. */
export interface Lease {
  /** True when it is ours now. */
  acquire(): Promise<boolean>;
  /** False when it is not ours any more. */
  renew(): Promise<boolean>;
  release(): Promise<void>;
}

export interface HeldLease {
  /** Aborts when the lease is lost, cannot be renewed, or is given back. */
  readonly signal: AbortSignal;
  release(): Promise<void>;
}

export interface HoldOptions {
  readonly lease: Lease;
  readonly signal: AbortSignal;
  readonly renewMillis: number;
  readonly retryMillis: number;
  onTrouble(error: unknown): void;
}

/** Waits for the lease, then keeps it until it is lost or given back; `null` when the signal aborts first. */
export async function holdLease(options: HoldOptions): Promise<HeldLease | null> {
  const { lease, signal, retryMillis, onTrouble } = options;
  while (!signal.aborted) {
    const ours = await lease.acquire().catch((error: unknown) => {
      onTrouble(error);
      return false;
    });
    if (ours) return keep(options);
    await pause(retryMillis, signal);
  }
  return null;
}

function keep({ lease, signal, renewMillis, onTrouble }: HoldOptions): HeldLease {
  const lost = new AbortController();
  const held = AbortSignal.any([signal, lost.signal]);
  const renewing = (async () => {
    for (let ours = true; ours && !held.aborted;) {
      await pause(renewMillis, held);
      if (!held.aborted) ours = await lease.renew();
    }
  })();
  const watched = renewing.catch(onTrouble).finally(() => lost.abort());
  return {
    signal: held,
    async release() {
      lost.abort();
      await watched;
      await lease.release().catch(onTrouble);
    },
  };
}
