/** Hands items from one side to the other, one at a time: an offer is over when its taker asks for the next one. */
export interface Inbox<Item> {
  /** False when the taker left without finishing the item. */
  offer(item: Item): Promise<boolean>;
  /** The next item; `null` when the signal aborts. Taking says that the item before is finished. Rejects after `fail`. */
  take(signal: AbortSignal): Promise<Item | null>;
  fail(error: Error): void;
  close(): void;
}

interface Offered<Item> {
  readonly item: Item;
  taken: boolean;
  settle(finished: boolean): void;
}

export function createInbox<Item>(): Inbox<Item> {
  let offered: Offered<Item> | null = null;
  let failure: Error | null = null;
  let closed = false;
  let wake: () => void = () => undefined;

  function settle(finished: boolean): void {
    offered?.settle(finished);
    offered = null;
  }

  function waitForOffer(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      wake = () => {
        signal.removeEventListener('abort', wake);
        resolve();
      };
      signal.addEventListener('abort', wake);
    });
  }

  return {
    offer(item) {
      if (closed) return Promise.resolve(false);
      return new Promise((resolve) => {
        offered = { item, taken: false, settle: resolve };
        wake();
      });
    },
    async take(signal) {
      if (offered?.taken) settle(true);
      while (!offered && !failure && !signal.aborted) await waitForOffer(signal);
      if (failure) throw failure;
      const next = offered as Offered<Item> | null;
      if (signal.aborted || !next) return null;
      next.taken = true;
      return next.item;
    },
    fail(error) {
      failure = error;
      wake();
    },
    close() {
      closed = true;
      settle(false);
    },
  };
}
