import {
  type Actor,
  type CalendarDate,
  createCommandLoop,
  type EventStore,
  type Instant,
  type Money,
  type ReadStore,
} from '@zixin/kernel';
import { testFingerprints as fingerprints } from '@zixin/kernel/testing';
import {
  addMember,
  type CommandRequest,
  type Commands,
  createCommands,
  openBusinessDays,
} from '@zixin/services';

/** What one program has of the house: while it lives, its ports work. */
export interface Ports {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
}

const people: readonly Actor[] = ['ana', 'max', 'cora'].map((id) => ({ id, roles: ['committee'] }));
const cny = (minor: number): Money => ({ minor, currency: 'CNY' });

/** One command service on its day. */
export function commandsOn({ eventStore }: Ports, today: CalendarDate): Commands {
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

/** The day of the last chapter. */
export const theEnd = '2026-04-08' as CalendarDate;

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
