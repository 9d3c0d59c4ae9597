import type { EventBatch } from '@zixin/kernel';

export interface GatherOptions {
  /** A batch of so many events is not kept waiting. */
  readonly least: number;
  /** How long the first event of a smaller one waits for more, in milliseconds. */
  readonly millis: number;
}

const late = Symbol('late');

/** Joins small batches that follow each other quickly. Reads one batch ahead; ends when its source ends. */
export async function* gathered(
  source: AsyncIterable<EventBatch>,
  options: GatherOptions,
): AsyncGenerator<EventBatch> {
  const ahead = readAhead(source);
  try {
    for (let first = await ahead.next(); !first.done; first = await ahead.next())
      yield await joined(first.value, ahead, options);
  } finally {
    ahead.leave();
  }
}

async function joined(
  first: EventBatch,
  ahead: ReturnType<typeof readAhead>,
  { least, millis }: GatherOptions,
): Promise<EventBatch> {
  let batch = first;
  const timer = alarm(batch.events.length > 0 ? millis : 0);
  try {
    while (batch.events.length < least) {
      const more = await Promise.race([ahead.peek(), timer.rung]);
      if (more === late || more.done) return batch;
      await ahead.next();
      batch = { ...more.value, events: [...batch.events, ...more.value.events] };
    }
    return batch;
  } finally {
    timer.stop();
  }
}

function readAhead(source: AsyncIterable<EventBatch>) {
  const iterator = source[Symbol.asyncIterator]();
  const ask = () => {
    const asked = iterator.next();
    // Its error is met when its turn comes.
    asked.catch(() => undefined);
    return asked;
  };
  let asked = ask();
  return {
    peek: () => asked,
    async next() {
      const result = await asked;
      if (!result.done) asked = ask();
      return result;
    },
    // Not awaited: a source that waits for events ends when its signal aborts.
    leave: () => void iterator.return?.(),
  };
}

function alarm(millis: number) {
  let timer: NodeJS.Timeout | undefined;
  const rung = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), millis);
  });
  return { rung, stop: () => clearTimeout(timer) };
}
