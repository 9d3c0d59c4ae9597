import type { ServerResponse } from 'node:http';
import { jest } from '@jest/globals';
import type { CloudEvent } from '@zixin/contracts';
import { openFeedStream } from './feed-stream.js';

const event = (id: string) => ({ id, type: 'com.zixin.credit.default-cured.v1' }) as CloudEvent;

describe('the stream of a feed', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function opened(start: string | null, onSignOfLife = () => undefined) {
    let written = '';
    const response = { write: (text: string) => Boolean((written += text)), end: () => (written += 'END') };
    const signal = new AbortController().signal;
    const stream = openFeedStream(response as unknown as ServerResponse, start, signal, onSignOfLife);
    return {
      stream,
      since() {
        const text = written;
        written = '';
        return text;
      },
    };
  }

  it('gives a sign of life every 15 seconds, with the place the log was looked at up to', async () => {
    let signs = 0;
    const { stream, since } = opened(null, () => void (signs += 1));
    expect(since()).toBe(': connected\n\n');
    await stream.tell([], 'log~7');
    expect(since()).toBe('');
    jest.advanceTimersByTime(15_000);
    expect([since(), signs]).toEqual(['id: log~7\n: alive\n\n', 1]);
    stream.end();
    jest.advanceTimersByTime(60_000);
    expect(since()).toBe('END');
  });

  it('gives the place with the last event of it only', async () => {
    const { stream, since } = opened('log~1');
    expect(since()).toBe('id: log~1\n: connected\n\n');
    await stream.tell([{ events: [event('a'), event('b')], place: 'log~2' }], 'log~3');
    const [first, second] = since().split('\n\n');
    expect(first).toMatch(
      /^event: com\.zixin\.credit\.default-cured\.v1\ndata: \{"id":"a",.*"position":"log~2"\}$/,
    );
    expect(second).toMatch(/^id: log~2\nevent: \S+\ndata: \{"id":"b"/);
    stream.end();
  });
});
