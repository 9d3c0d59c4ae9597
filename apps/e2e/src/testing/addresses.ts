import { type Caller, loggedIn, type Server } from './server.js';

type Item = Readonly<Record<string, string>>;

const decisions = [
  ...['limit', 'temporary', 'terms', 'mitigant', 'hold', 'release'],
  ...['override', 'order', 'review', 'group', 'default'],
];
const policies = [
  ...['ratingScale', 'limitMethods', 'terms', 'orderCheck', 'tiers', 'warningRules'],
  ...['reviewCadence', 'authority', 'riskAppetite', 'evidenceCoverage'],
];

/** Addresses of a demo house that together show every screen with its parts, by area; `settings` is for `admin`. */
export async function everyAddress(server: Server) {
  const manager = await loggedIn(server.base, 'zhou.ting');
  const foreign = await customerNamed(manager, /^[\x20-\x7e]+$/);
  const chinese = await customerNamed(manager, /[\u3400-\u9fff]/);
  const held = await first(manager, '/v1/orders?status=held&limit=1');
  const about = (of: string, id: string, { customerId }: Item) =>
    `/approvals/${encodeURIComponent(id)}?of=${of}&customer=${customerId}`;
  const override = await first(manager, '/v1/rating-overrides?limit=1');
  const warning = await first(manager, '/v1/warnings?limit=1');
  const review = await first(manager, '/v1/reviews?limit=1');
  const payment = await first(manager, '/v1/payments?limit=1');
  const invoice = await first(manager, '/v1/open-items?limit=1');
  const event = await first(manager, '/v1/events?types=CreditScored&limit=1');
  const proposal = await first(manager, '/v1/approvals?limit=1');
  const investigations = await Promise.all(
    ['open', 'completed'].map((status) => first(manager, `/v1/investigations?status=${status}&limit=1`)),
  );
  const tabs = (path: string, names: readonly string[]) => names.map((name) => `${path}?tab=${name}`);
  return {
    work: ['/', '/nowhere'],
    customers: ['/customers', '/investigations?register=yes'],
    'credit files': [
      `/customers/${foreign}`,
      `/customers/${chinese}`,
      `/customers/${foreign}?asOf=2026-03-31`,
    ],
    decisions: decisions.map((name) => `/customers/${foreign}/decisions?do=${name}`),
    approvals: [
      `/approvals/${proposal['id']}`,
      about('order', held['id'] ?? '', held),
      about('override', override['id'] ?? '', override),
      about('warning', warning['id'] ?? '', warning),
      about('review', review['reviewId'] ?? '', review),
    ],
    investigations: [
      ...['/investigations', ...investigations.map(({ id }) => `/investigations/${id}`)],
      ...recordParts.map((part) => `/investigations?customer=${foreign}&record=${part}`),
    ],
    receivables: [
      ...['/receivables', ...tabs('/receivables', ['aging', 'behaviour', 'payments', 'orders'])],
      `/receivables?id=${invoice['id']}`,
      `/receivables?tab=payments&id=${payment['id']}`,
      `/receivables?tab=orders&id=${held['id']}`,
    ],
    risk: ['/risk', ...tabs('/risk', ['portfolio', 'climate', 'groups', 'backtest'])],
    policies: [
      ...['/policies', '/policies/standard', ...policies.map((name) => `/policies/${name}`)],
      ...tabs('/policies/standard', ['versions', 'draft', 'simulate']),
      ...['/policies/authority?tab=draft', '/policies/warningRules?tab=draft'],
    ],
    audit: ['/audit', `/audit?customer=${foreign}`, `/audit?event=${event['stream']}:${event['revision']}`],
    settings: [
      ...tabs('/settings', ['people', 'delegations', 'keys', 'connections', 'system', 'me']),
      '/policies',
    ],
  } as const satisfies Readonly<Record<string, readonly string[]>>;
}

/** Of a customer's record, each a form of its own. */
const recordParts = [
  ...(['registration', 'ownership', 'management', 'industry', 'cooperation', 'note'] as const),
  ...(['evidence', 'account', 'crm', 'status', 'erasure'] as const),
];

async function itemsAt(caller: Caller, path: string): Promise<readonly Item[]> {
  const { body } = await caller.get(path);
  return body['items'] as readonly Item[];
}

async function first(caller: Caller, path: string): Promise<Item> {
  const [item] = await itemsAt(caller, path);
  if (!item) throw new Error(`The demo has nothing at ${path}`);
  return item;
}

async function customerNamed(caller: Caller, name: RegExp): Promise<string> {
  const items = await itemsAt(caller, '/v1/customers?limit=100');
  const found = items.find((item) => name.test(item['name'] ?? ''));
  if (!found) throw new Error(`The demo has no customer named like ${name.source}`);
  return found['id'] ?? '';
}
