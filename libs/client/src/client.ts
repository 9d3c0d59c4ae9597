import type { CloudEvent } from '@zixin/contracts';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './api.generated.js';
import { type FeedOptions, readFeed } from './feed.js';
import { createWrittenPositions, type WrittenPositions } from './written-positions.js';

export interface ZixinClientOptions {
  /** Where the services are, such as `https://credit.example.com`. */
  readonly baseUrl: string;
  /** A person's short token, or what gives the one to use now. */
  readonly token?: string | (() => string | Promise<string>);
  /** A service's key; every changing call then carries an `Idempotency-Key`, a new one where the caller gives none. */
  readonly key?: string;
  /** Of texts in answers. */
  readonly language?: 'en' | 'zh-CN';
  /** Default: that of the platform. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Typed calls as openapi-fetch gives them: `{ data }`, or `{ error }` with the problem document; `answered` throws it instead. */
export interface ZixinClient extends Pick<Client<paths>, 'GET' | 'POST' | 'PUT' | 'DELETE'> {
  /** Places of this client's writes: its reads wait for them. */
  readonly written: WrittenPositions;
  /** Public events as they happen; see `readFeed`. */
  feed(options?: FeedOptions): AsyncGenerator<CloudEvent>;
}

export function createZixinClient(options: ZixinClientOptions): ZixinClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const call = options.fetch ?? ((request: Request) => fetch(request));
  const written = createWrittenPositions();
  const client = createClient<paths>({ baseUrl, fetch: call });
  client.use(withCredentials(options), readingOwnWrites(written));
  const { GET, POST, PUT, DELETE } = client;
  const headers = () => credentials(options, new Headers());
  return {
    ...{ GET, POST, PUT, DELETE, written },
    feed: (wanted = {}) => readFeed({ baseUrl, fetch: call, headers }, wanted),
  };
}

/** Spread into a changing call: the same key and body again gives the first answer. At most 64 characters. */
export function idempotent(key: string): { readonly headers: { readonly 'Idempotency-Key': string } } {
  return { headers: { 'Idempotency-Key': key } };
}

const isRead = ({ method }: Request) => method === 'GET';

async function credentials({ token, key, language }: ZixinClientOptions, headers: Headers): Promise<Headers> {
  if (key !== undefined) headers.set('Zixin-Key', key);
  else if (token !== undefined)
    headers.set('Authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
  if (language !== undefined) headers.set('Accept-Language', language);
  return headers;
}

function withCredentials(options: ZixinClientOptions): Middleware {
  return {
    async onRequest({ request }) {
      await credentials(options, request.headers);
      const keyed = options.key === undefined || request.headers.has('Idempotency-Key');
      if (!isRead(request) && !keyed) request.headers.set('Idempotency-Key', crypto.randomUUID());
    },
  };
}

function readingOwnWrites(written: WrittenPositions): Middleware {
  return {
    onRequest({ request }) {
      const positions = written.list();
      if (isRead(request) && positions.length > 0 && !request.headers.has('Zixin-After'))
        request.headers.set('Zixin-After', positions.join(', '));
    },
    onResponse({ request, response }) {
      const position = response.headers.get('Zixin-Position');
      if (!isRead(request) && position !== null) written.add(position);
    },
  };
}
