import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createZixinClient } from './client.js';
import type { FeedOptions } from './feed.js';

type Connection = (response: ServerResponse, request: IncomingMessage) => void;

const message = (place: string, id: string) => `id: ${place}\nevent: x\ndata: {"id":"${id}"}\n\n`;
const opened = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': connected\n\n');

describe('the feed of the client', () => {
  let requests: IncomingMessage[];
  let close: () => void;
  afterEach(() => close());

  /** Reads `count` events from a server that treats one connection after another so; the last one so for all that follow. */
  async function read(count: number, options: FeedOptions, ...connections: readonly Connection[]) {
    requests = [];
    const server = createServer((request, response) => {
      requests.push(request);
      connections[Math.min(requests.length, connections.length) - 1]?.(response, request);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    close = () => {
      server.closeAllConnections();
      server.close();
    };
    const { port } = server.address() as AddressInfo;
    const client = createZixinClient({ baseUrl: `http://127.0.0.1:${port}`, token: 't' });
    const ids: string[] = [];
    for await (const { id } of client.feed({ retryMillis: 1, ...options })) {
      ids.push(id);
      if (ids.length === count) break;
    }
    return ids;
  }
  const lastIds = () => requests.map(({ headers }) => headers['last-event-id']);

  it('goes on after the place last told when the connection breaks', async () => {
    const ids = await read(
      3,
      { types: ['com.zixin.credit.rating-changed.v1'], customer: 'number:C-001' },
      (response) => {
        opened(response);
        response.write(message('log~1', 'a'), () => response.destroy());
      },
      (response) => {
        opened(response);
        response.end('id: log~5\n: alive\n\n');
      },
      (response) => {
        opened(response);
        response.write(message('log~6', 'b') + message('log~7', 'c'));
      },
    );
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(lastIds()).toEqual([undefined, 'log~1', 'log~5']);
    const { url, headers } = requests[0] as IncomingMessage;
    expect(url).toBe('/v1/feed?types=com.zixin.credit.rating-changed.v1&customer=number%3AC-001');
    expect(headers.authorization).toBe('Bearer t');
  });

  it('gives a silent connection up', async () => {
    const ids = await read(1, { silenceMillis: 30, after: 'log~3' }, opened, (response) => {
      opened(response);
      response.write(message('log~4', 'a'));
    });
    expect([ids, lastIds()]).toEqual([['a'], ['log~3', 'log~3']]);
  });

  it('waits for a service that is busy, and throws what it refuses', async () => {
    const problem = { code: 'scope-missing', detail: 'no' };
    const reading = read(
      1,
      {},
      (response) => response.writeHead(503).end(),
      (response) => response.writeHead(403).end(JSON.stringify(problem)),
    );
    await expect(reading).rejects.toMatchObject({ status: 403, code: 'scope-missing' });
    expect(requests).toHaveLength(2);
  });

  it('ends with its signal', async () => {
    const stop = new AbortController();
    const ids = await read(9, { signal: stop.signal }, (response) => {
      opened(response);
      response.write(message('log~1', 'a'), () => setTimeout(() => stop.abort(), 20));
    });
    expect(ids).toEqual(['a']);
  });
});
