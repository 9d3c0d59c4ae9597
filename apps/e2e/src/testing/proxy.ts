import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Proxy {
  readonly base: string;
  close(): Promise<void>;
}

const largeBytes = 100_000;
const largeMillis = 300;

/** One door: hands every request to the address that `addressOf` names, and its answer back. */
export async function startProxy(addressOf: (method: string, path: string) => string): Promise<Proxy> {
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const target = new URL(url, addressOf(method, url.split('?')[0] ?? url));
    const forwarded = request(target, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => {
      incoming.unpipe().resume();
      if (!outgoing.headersSent) outgoing.writeHead(503, { connection: 'close' }).end('{}');
    });
    // A service refuses a body that is too large by its length, and closes: sent at once, that answer may be lost.
    const large = Number(headers['content-length'] ?? 0) > largeBytes;
    if (!large) return void incoming.pipe(forwarded);
    forwarded.flushHeaders();
    setTimeout(() => (outgoing.headersSent ? incoming.resume() : incoming.pipe(forwarded)), largeMillis);
  });
  // A caller in the same process may be too busy to see that a connection was given up, and send on it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
