import { explained, remedyFor } from './failures.js';
import { backOff, pause } from './patience.js';
import { EventStoreDbUnusable } from './unusable.js';

/** What every call of one open store shares. */
export interface StoreCalls {
  /** Longest wait for the answer to one try. */
  readonly tryMillis: number;
  /** Aborts when the store is closed. */
  readonly closing: AbortSignal;
  /** Tries again, with growing pauses, what failed and may work later. @throws EventStoreDbUnusable when patience ends */
  patiently<Result>(action: () => Promise<Result>): Promise<Result>;
  /** The failure in words, for the caller. */
  explain(error: unknown): Error;
  /** Tells the owner about a failure that is being dealt with. */
  trouble(error: unknown): void;
}

export interface StoreCallsOptions {
  readonly setting: string;
  readonly address: string;
  readonly tryMillis: number;
  readonly patienceMillis: number;
  readonly closing: AbortSignal;
  readonly onTrouble: (error: Error) => void;
}

export function createStoreCalls(options: StoreCallsOptions): StoreCalls {
  const { setting, address, tryMillis, patienceMillis, closing, onTrouble } = options;
  const explain = (error: unknown) => explained(setting, address, error);
  const refuseWhenClosed = (cause?: unknown) => {
    if (closing.aborted)
      throw new EventStoreDbUnusable(setting, 'closed', `${address} was closed`, { cause });
  };

  return {
    tryMillis,
    closing,
    explain,
    trouble: (error) => onTrouble(explain(error)),
    async patiently(action) {
      const until = Date.now() + patienceMillis;
      for (let failures = 0; ; failures++) {
        refuseWhenClosed();
        try {
          return await action();
        } catch (error) {
          refuseWhenClosed(error);
          if (remedyFor(error) === 'none' || Date.now() >= until) throw explain(error);
          onTrouble(explain(error));
        }
        await pause(backOff(failures), closing);
      }
    },
  };
}
