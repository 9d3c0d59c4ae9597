import {
  addDays,
  type Actor,
  type CalendarDate,
  createCommandLoop,
  dateInZone,
  type EventStore,
  type Instant,
  instantOf,
  processCollection,
  type ReadStore,
  runProcess,
  type StoredEvent,
} from '@zixin/kernel';
import {
  createInMemoryEventStore,
  createInMemoryReadStore,
  testFingerprints as fingerprints,
} from '@zixin/kernel/testing';
import { allProcesses } from '@zixin/processes';
import {
  type Commands,
  type CommandRequest,
  createCommands,
  registerCustomer,
} from '@zixin/services/commands';
import { logSource, openBusinessDays, processDispatch } from '@zixin/services/composition';
import { creditCatalog } from '@zixin/views';

const monday = '2026-03-02' as CalendarDate;
const customerId = 'c1';
const yuan = (amount: number) => ({ minor: amount * 100, currency: 'CNY' });

const noon = (day: CalendarDate) => Date.parse(`${day}T04:00:00.000Z`);

/** A log in memory with its commands; a second one over the same log is another service instance. */
function instanceOver(eventStore: EventStore, time: { millis: number }) {
  const clock = {
    now: (): Instant => instantOf(time.millis),
    dateAt: (at: Instant) => dateInZone(at, 'Asia/Shanghai'),
  };
  const loop = createCommandLoop({ store: eventStore, fingerprints, now: clock.now, dateAt: clock.dateAt });
  const commands = createCommands({ loop, eventStore, fingerprints, clock, houseCurrency: 'CNY' });
  return { eventStore, clock, commands };
}

let sent = 0;
function request(id = 'zhang'): CommandRequest {
  const commandId = `command-${(sent += 1)}`;
  const actor: Actor = { id, roles: ['analyst', 'creditLead', 'creditManager', 'financeDirector'] };
  return { commandId, commandHash: commandId, actor, correlationId: commandId, causationId: commandId };
}

/** Runs every process until none of them has anything left to say. Gives how many commands they sent. */
async function automate(eventStore: EventStore, readStore: ReadStore, commands: Commands): Promise<number> {
  let dispatched = 0;
  const run = processDispatch(commands);
  for (let before: string | null | undefined; before !== (await eventStore.head());) {
    before = await eventStore.head();
    for (const process of allProcesses) {
      const stop = new AbortController();
      await runProcess({
        ...{ eventStore, readStore, process, fingerprints, catalog: creditCatalog, source: logSource },
        signal: stop.signal,
        dispatch: (command) => {
          dispatched += 1;
          return run(command);
        },
        onProgress: ({ caughtUp }) => caughtUp && stop.abort(),
      });
    }
  }
  return dispatched;
}

/** A customer whose invoices go unpaid for months, are paid, and go unpaid again, with all automation running. */
async function livedStory() {
  const eventStore = createInMemoryEventStore();
  const time = { millis: noon(monday) };
  const instance = instanceOver(eventStore, time);
  const { commands, clock } = instance;
  const readStore = createInMemoryReadStore();
  await automate(eventStore, readStore, commands);
  const account = (command: Parameters<Commands['account']>[1], by?: string) =>
    commands.account(customerId, command, request(by));
  const invoice = (invoiceId: string, amount: number, issuedOn: CalendarDate) =>
    account({
      type: 'IssueInvoice',
      data: {
        ...{ invoiceId, number: null, issuedOn, dueOn: addDays(issuedOn, 10), amount: yuan(amount) },
        ...{ orders: [], sellingEntity: null, orderedBy: null },
      },
    });
  const days: Readonly<Record<number, () => Promise<unknown>>> = {
    1: () => invoice('i-1', 95_000, addDays(monday, 1)),
    80: () =>
      account({
        type: 'RecordPayment',
        data: {
          ...{ paymentId: 'p-1', number: null, amount: yuan(95_000), method: null },
          ...{ receivedOn: addDays(monday, 80), allocation: { mode: 'oldestDueFirst' } },
        },
      }),
    90: () => invoice('i-2', 80_000, addDays(monday, 90)),
  };
  await registerCustomer(
    { commands, eventStore, fingerprints, now: clock.now },
    {
      ...{ customerId, number: null, name: '北方机械有限公司', country: 'CN', currency: 'CNY' },
      registeredOn: monday,
    },
    request(),
  );
  const limit = { kind: 'AMOUNT', amount: yuan(100_000) } as const;
  const change = { layer: 'base', limit, from: monday, until: null } as const;
  await account({ type: 'ProposeLimit', data: { proposalId: 'l-1', change, reason: 'asked for' } });
  await account({ type: 'ApproveProposal', data: { proposalId: 'l-1' } }, 'li');
  for (let day = 0; day <= 150; day += 1) {
    time.millis = noon(addDays(monday, day));
    await openBusinessDays(commands, fingerprints, addDays(monday, day));
    await days[day]?.();
    await automate(eventStore, readStore, commands);
  }
  return { eventStore, readStore, time };
}

async function logOf(eventStore: EventStore): Promise<readonly StoredEvent[]> {
  const log: StoredEvent[] = [];
  for await (const batch of eventStore.subscribe({ after: null, signal: new AbortController().signal })) {
    log.push(...batch.events);
    if (batch.caughtUp) break;
  }
  return log;
}

const ofType = (log: readonly StoredEvent[], type: string) => log.filter((event) => event.type === type);

/** What a process has is gone; it is told that it speaks about the whole log. */
async function forgotten(): Promise<ReadStore> {
  const readStore = createInMemoryReadStore();
  const checkpoint = { source: `${logSource}/start`, from: null, position: '' };
  await readStore.write(
    allProcesses.map((process) => ({ collection: processCollection(process), documents: [], checkpoint })),
  );
  return readStore;
}

describe("rule 11: resetting automation's checkpoint raises no warning twice", () => {
  let story: Awaited<ReturnType<typeof livedStory>>;
  let log: readonly StoredEvent[];
  beforeAll(async () => {
    story = await livedStory();
    log = await logOf(story.eventStore);
  });

  it('after a story in which warnings were raised, cleared and raised again, and acted on', () => {
    const raised = ofType(log, 'RiskWarningRaised').map(({ data }) => (data as { code: string }).code);
    expect(raised.filter((code) => code === 'oldest-overdue').length).toBeGreaterThan(1);
    expect(ofType(log, 'RiskWarningCleared')).not.toEqual([]);
    expect(ofType(log, 'RiskWarningActionTaken')).not.toEqual([]);
  });

  it('when its whole store is lost, it is silent about history', async () => {
    const { commands } = instanceOver(story.eventStore, story.time);
    expect(await automate(story.eventStore, createInMemoryReadStore(), commands)).toBe(0);
    expect(await logOf(story.eventStore)).toEqual(log);
  });

  it('when it goes through the whole log again aloud, every command of then is sent again and adds nothing', async () => {
    const { commands } = instanceOver(story.eventStore, story.time);
    expect(await automate(story.eventStore, await forgotten(), commands)).toBeGreaterThan(100);
    expect(await logOf(story.eventStore)).toEqual(log);
  });
});
