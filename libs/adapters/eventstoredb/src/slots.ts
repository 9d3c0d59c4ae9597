/** Lets a number of actions run at a time, in the order they came. */
export interface Slots {
  run<Result>(action: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
}

export function createSlots(limit: number): Slots {
  const waiting: (() => void)[] = [];
  const watching: (() => void)[] = [];
  let running = 0;

  function leave(): void {
    const next = waiting.shift();
    if (next) return next();
    running -= 1;
    if (running === 0) for (const watcher of watching.splice(0)) watcher();
  }

  return {
    async run(action) {
      if (running < limit) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await action();
      } finally {
        leave();
      }
    },
    idle: () => (running === 0 ? Promise.resolve() : new Promise<void>((resolve) => watching.push(resolve))),
  };
}
