import { exposureOf, type OpenAccount } from '@zixin/credit-account';
import { type FormedGroup, groupUse } from '@zixin/credit-group';
import {
  type Actor,
  type CalendarDate,
  collectionOf,
  createCommandLoop,
  type EventStore,
  type Instant,
  type Money,
  type ReadStore,
  runProcess,
  runViews,
} from '@zixin/kernel';
import { createInMemoryReadStore, testFingerprints } from '@zixin/kernel/testing';
import { allProcesses } from '@zixin/processes';
import {
  addMember,
  type CommandRequest,
  type Commands,
  createCommands,
  openBusinessDays,
  processDispatch,
} from '@zixin/services';
import { allViews, creditCatalog } from '@zixin/views';

/** What one program has of the house: while it lives, its ports work. */
export interface Ports {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
}

const fingerprints = testFingerprints;
const people: readonly Actor[] = ['ana', 'max', 'cora'].map((id) => ({ id, roles: ['committee'] }));
const cny = (minor: number): Money => ({ minor, currency: 'CNY' });

function commandsOn({ eventStore }: Ports, today: CalendarDate): Commands {
  const clock = { now: () => `${today}T02:00:00.000Z` as Instant, dateAt: () => today };
  const loop = createCommandLoop({ store: eventStore, fingerprints, ...clock });
  return createCommands({ loop, eventStore, fingerprints, clock, houseCurrency: 'CNY' });
}

/** The same name again is the same request again. */
function request(name: string, actor: Actor | undefined = people[0]): CommandRequest {
  const ids = { commandId: name, correlationId: name, causationId: name };
  return { ...ids, commandHash: 'story', actor: actor as Actor };
}

async function account(commands: Commands, id: string, openedOn: CalendarDate): Promise<void> {
  const facts = { customerId: id, segment: 'main', currency: 'CNY', openedOn };
  await commands.account(id, { type: 'OpenCreditAccount', data: facts }, request(`open ${id}`));
  const limit = { kind: 'AMOUNT', amount: cny(100_000_000) } as const;
  const change = { layer: 'base', limit, from: openedOn, until: null } as const;
  const data = { proposalId: `limit-${id}`, change, reason: 'asked for' };
  await commands.account(id, { type: 'ProposeLimit', data }, request(`propose ${id}`));
  for (const person of people.slice(1)) {
    const approve = { type: 'ApproveProposal', data: { proposalId: data.proposalId } } as const;
    await commands.account(id, approve, request(`approve ${id} ${person.id}`, person));
  }
}

async function group(commands: Commands, on: CalendarDate): Promise<void> {
  const facts = { groupId: 'g-1', name: 'Harbour', currency: 'CNY', formedOn: on };
  await commands.creditGroup('g-1', { type: 'FormGroup', data: facts }, request('form'));
  const limit = { kind: 'AMOUNT', amount: cny(90_000_000) } as const;
  const data = { proposalId: 'limit-g', limit, reason: 'shared' };
  await commands.creditGroup('g-1', { type: 'ProposeGroupLimit', data }, request('limit g'));
  for (const person of people.slice(1)) {
    const approve = { type: 'ApproveGroupLimit', data: { proposalId: 'limit-g' } } as const;
    await commands.creditGroup('g-1', approve, request(`limit g ${person.id}`, person));
  }
}

async function order(commands: Commands, id: string, orderId: string, minor: number, on: CalendarDate) {
  const facts = { orderId, number: null, amount: cny(minor), placedOn: on, shipOn: on };
  const data = { ...facts, termsDays: null, prepaid: false, sellingEntity: null, orderedBy: null };
  await commands.account(id, { type: 'PlaceOrder', data }, request(`place ${orderId}`));
}

/** A chapter happens on its day; its commands may be repeated. */
export interface Chapter {
  readonly today: CalendarDate;
  tell(ports: Ports): Promise<void>;
}

const chapter = (
  day: string,
  happens: (commands: Commands, on: CalendarDate, ports: Ports) => Promise<void>,
) => {
  const today = day as CalendarDate;
  return { today, tell: (ports: Ports) => happens(commandsOn(ports, today), today, ports) };
};

const theEnd = '2026-04-08' as CalendarDate;

/** Two accounts of a group: one is invoiced and falls overdue, the other's order waits until the first has paid. */
export const story: readonly Chapter[] = [
  chapter('2026-03-02', async (commands, on, { eventStore }) => {
    await openBusinessDays(commands, fingerprints, on);
    await group(commands, on);
    for (const id of ['a-1', 'a-2']) {
      await account(commands, id, on);
      const parts = { commands, eventStore, fingerprints, now: () => `${on}T02:00:00.000Z` as Instant };
      await addMember(parts, { groupId: 'g-1', accountId: id, on }, request(`add ${id}`));
    }
    await order(commands, 'a-1', 'o-1', 50_000_000, on);
    await order(commands, 'a-2', 'o-2', 60_000_000, on);
    const invoice = {
      ...{ invoiceId: 'i-1', number: null, issuedOn: on, dueOn: '2026-03-03' as CalendarDate },
      ...{ amount: cny(50_000_000), orders: [{ orderId: 'o-1', amount: cny(50_000_000) }] },
      ...{ sellingEntity: null, orderedBy: null },
    };
    await commands.account('a-1', { type: 'IssueInvoice', data: invoice }, request('invoice'));
  }),
  chapter('2026-04-06', async (commands, on) => {
    await openBusinessDays(commands, fingerprints, on);
  }),
  chapter('2026-04-07', async (commands, on) => {
    await openBusinessDays(commands, fingerprints, on);
    const payment = {
      ...{ paymentId: 'p-1', number: null, receivedOn: on, amount: cny(50_000_000), method: null },
      allocation: { mode: 'oldestDueFirst' as const },
    };
    await commands.account('a-1', { type: 'RecordPayment', data: payment }, request('pay'));
  }),
  chapter(theEnd, async (commands, on) => {
    await openBusinessDays(commands, fingerprints, on);
  }),
];

/** Lets every process read to the end of the log, again until nothing more happens. */
export async function automate(ports: Ports, today: CalendarDate): Promise<void> {
  const dispatch = processDispatch(commandsOn(ports, today));
  for (let before: string | null = null; ;) {
    const head = (await ports.eventStore.head()) ?? '';
    if (head === before) return;
    before = head;
    for (const process of allProcesses) {
      const stop = new AbortController();
      await runProcess({
        ...{ ...ports, process, dispatch, fingerprints, catalog: creditCatalog, source: 'log' },
        ...{ signal: stop.signal, onProgress: ({ position }) => position >= head && stop.abort() },
      });
    }
  }
}

/** Brings all views to the end of the log, in small batches. */
export function project({ eventStore, readStore }: Ports, batchSize = 3): Promise<void> {
  const signal = new AbortController().signal;
  const loop = { views: allViews, catalog: creditCatalog, source: 'log', signal, stopWhenCaughtUp: true };
  return runViews({ eventStore, readStore, ...loop, batchSize, cachedDocuments: 10 });
}

/** Of ids, an event's is another in each telling. */
const madeAnew = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Requests for the group's headroom are numbered, also those that a crash left open. */
const attempt = /("reservationId":"[^"]*\/)\d+/g;

/** What the customers' streams say, one line an event in no order, alike in each telling of the same story. */
export async function factsOf({ eventStore }: Ports): Promise<readonly string[]> {
  const facts: string[] = [];
  const head = (await eventStore.head()) ?? '';
  const signal = new AbortController().signal;
  for await (const { events, position } of eventStore.subscribe({ after: null, signal })) {
    const own = events.filter(({ stream }) => !stream.startsWith('creditGroup-'));
    facts.push(...own.map(({ stream, type, data }) => JSON.stringify({ stream, type, data })));
    if (position >= head) break;
  }
  return facts.map((fact) => fact.replaceAll(madeAnew, 'id').replaceAll(attempt, '$1')).sort();
}

/** What the group says is used of its limit (minor units), and what its members' accounts say. */
export async function groupUses(ports: Ports) {
  const { states } = commandsOn(ports, theEnd);
  const members = await Promise.all(['a-1', 'a-2'].map(async (id) => (await states.account(id)).state));
  const exposure = (members as readonly OpenAccount[]).reduce(
    (sum, { totals }) => sum + exposureOf(totals, true),
    0,
  );
  const use = groupUse((await states.creditGroup('g-1')).state as FormedGroup).minor;
  return { use, exposure };
}

/** The documents of all views. */
export async function documentsOf(readStore: ReadStore) {
  const pages = allViews.map((view) => readStore.find(collectionOf(view), { limit: 1_000 }));
  return (await Promise.all(pages)).map(({ items }) => items);
}

/** The documents that the log gives a projector that nobody disturbs. */
export async function rebuilt({ eventStore }: Ports) {
  const readStore = createInMemoryReadStore();
  await project({ eventStore, readStore });
  return documentsOf(readStore);
}
