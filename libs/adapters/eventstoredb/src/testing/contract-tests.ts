import { describeEventStore, type OpenedEventStore } from '@zixin/kernel/testing';

type Action = () => unknown;

/**
 * The tests of the kernel's contract suite as functions by name, instead of registered with Jest: to see that a store which breaks
 * a rule fails the test of that rule.
 */
export function contractTests(open: () => Promise<OpenedEventStore>): Map<string, () => Promise<void>> {
  const [before, after]: [Action[], Action[]] = [[], []];
  const tests = new Map<string, () => Promise<void>>();
  const collect = (name: string, test: Action) => {
    tests.set(name, async () => {
      for (const action of before) await action();
      try {
        await test();
      } finally {
        for (const action of after) await action();
      }
    });
  };
  const each =
    (rows: readonly (readonly unknown[])[]) => (name: string, test: (...row: unknown[]) => unknown) => {
      for (const row of rows) collect(name.replace('%s', String(row[0])), () => test(...row));
    };
  const registering = {
    describe: (_: string, body: Action) => body(),
    beforeEach: (action: Action) => before.push(action),
    afterEach: (action: Action) => after.push(action),
    it: Object.assign(collect, { each }),
  };
  const { describe, beforeEach, afterEach, it } = globalThis;
  Object.assign(globalThis, registering);
  try {
    describeEventStore('collected', open);
  } finally {
    Object.assign(globalThis, { describe, beforeEach, afterEach, it });
  }
  return tests;
}
