import type { Position, ProcessDispatch } from '@zixin/kernel';

/** What the view thread is started with. */
export interface ViewThreadData {
  readonly eventStore: string;
  readonly readStore: string;
}

export type ToViewThread =
  | { readonly type: 'wake' }
  | { readonly type: 'stop' }
  | { readonly type: 'dispatched'; readonly id: number; readonly problem: string | null };

export type FromViewThread =
  | {
      readonly type: 'progress';
      readonly position: Position;
      readonly events: number;
      readonly caughtUp: boolean;
      readonly millis: number;
      readonly lagSeconds: number;
    }
  | { readonly type: 'dispatch'; readonly id: number; readonly command: ProcessDispatch }
  | { readonly type: 'failed'; readonly problem: string }
  | { readonly type: 'stopped' };
