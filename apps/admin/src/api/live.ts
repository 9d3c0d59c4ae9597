import type { QueryClient } from '@tanstack/react-query';
import { zixin } from './client.js';

export interface Liveness {
  readonly live: boolean;
  /** When something was last heard, as an instant. */
  readonly heardAt: string | null;
}

let liveness: Liveness = { live: false, heardAt: null };
const listeners = new Set<() => void>();

export const livenessNow = () => liveness;

export function onLiveness(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: Liveness): void {
  liveness = next;
  for (const listener of listeners) listener();
}

const channelName = 'zixin-feed';
const lockName = 'zixin-feed';
const gatherMillis = 400;

interface Changed {
  readonly customer: string | null;
}

interface Heard {
  readonly subject?: string | undefined;
  readonly data: unknown;
}

/** Whose reads an event makes old: the customer its data names, or what it is about. */
export function changedBy({ subject, data }: Heard): Changed {
  const { customerId } = data as { readonly customerId?: string | null };
  return { customer: customerId ?? subject ?? null };
}

/**
 * Keeps what the screen shows current until the signal aborts: one tab of the browser holds the stream, the others hear of it. Reads
 * of a customer that changed are made again when they are on screen; lists and figures likewise.
 */
export function followChanges(client: QueryClient, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  const gathered = gatherer(client, signal);
  channel.onmessage = ({ data }: MessageEvent<Changed>) => {
    become({ live: true, heardAt: new Date().toISOString() });
    gathered(data);
  };
  window.addEventListener('offline', () => become({ ...liveness, live: false }), { signal });
  window.addEventListener('online', () => void client.invalidateQueries(), { signal });
  signal.addEventListener('abort', () => {
    channel.close();
    become({ live: false, heardAt: liveness.heardAt });
  });
  navigator.locks
    .request(lockName, { signal }, () =>
      listenWhileOnline(signal, (changed) => {
        channel.postMessage(changed);
        gathered(changed);
      }),
    )
    .catch(() => undefined);
}

/** A stream from before the network went is not waited for: it would seem alive for long. */
async function listenWhileOnline(signal: AbortSignal, tell: (changed: Changed) => void): Promise<void> {
  while (!signal.aborted) {
    await online(signal);
    const broken = new AbortController();
    const over = AbortSignal.any([signal, broken.signal]);
    window.addEventListener('offline', () => broken.abort(), { signal: over });
    await listen(over, tell);
  }
}

function online(signal: AbortSignal): Promise<void> {
  if (navigator.onLine || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('online', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function listen(signal: AbortSignal, tell: (changed: Changed) => void): Promise<void> {
  become({ live: true, heardAt: new Date().toISOString() });
  try {
    for await (const event of zixin.feed({ signal })) {
      become({ live: true, heardAt: new Date().toISOString() });
      tell(changedBy(event));
    }
  } finally {
    become({ live: false, heardAt: liveness.heardAt });
  }
}

/** Many events that come together cause one reading. */
function gatherer(client: QueryClient, signal: AbortSignal): (changed: Changed) => void {
  const customers = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const refresh = () => {
    timer = null;
    if (signal.aborted) return;
    const about = [...customers].map((id) => ['customer', id]);
    customers.clear();
    for (const queryKey of [...about, ['list'], ['figures']]) void client.invalidateQueries({ queryKey });
  };
  return ({ customer }) => {
    if (customer !== null) customers.add(customer);
    timer ??= setTimeout(refresh, gatherMillis);
  };
}
