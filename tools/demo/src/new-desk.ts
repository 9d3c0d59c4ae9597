import type { DocumentKind } from '@zixin/services/commands';
import type { OpenAccount } from '@zixin/credit-account';
import { addDays, type Command } from '@zixin/kernel';
import { allProcesses } from '@zixin/processes';
import { gradeOn, notRated, type RatingState } from '@zixin/rating';
import { type CommandRequest, documentIdOf } from '@zixin/services/commands';
import { creditCatalog } from '@zixin/views';
import { createAgenda } from './agenda.js';
import { createAutomation } from './automation.js';
import { demoCurrency } from './company.js';
import type { DemoCustomer } from './demo-customer.js';
import type { Desk, DeskDependencies, Task } from './desk.js';
import type { Random } from './random.js';
import { envelopes } from './requests.js';
import { isWorking, tickOf, workingDay } from './timetable.js';

type Run = (id: string, command: Command, request: CommandRequest) => Promise<unknown>;

const prefixes: Readonly<Record<DocumentKind, string>> = {
  order: 'SO',
  delivery: 'DN',
  invoice: 'FP',
  payment: 'HK',
  creditNote: 'CN',
};

export function createDesk(dependencies: DeskDependencies, customer: DemoCustomer, random: Random): Desk {
  const { commands, fingerprints, staff, clock, start, until } = dependencies;
  const agenda = createAgenda<Task>();
  const counters = new Map<string, number>();
  const requests = envelopes(fingerprints, customer.customerId);
  const { customerId } = customer;
  const storyDays = tickOf(until, 0) - tickOf(start, 0);
  let account: OpenAccount | null = null;
  let rating: RatingState = notRated;
  const done = new Set<string>();

  function next(kind: string): number {
    const number = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, number);
    return number;
  }

  const { dispatch, wakes } = dependencies;
  const automation = createAutomation({
    processes: allProcesses,
    catalog: creditCatalog,
    fingerprints,
    ...{ dispatch, wakes },
  });

  async function settle(): Promise<void> {
    const events = await automation.settle();
    if (events.length === 0) return;
    const { state } = await commands.states.account(customerId);
    if (state.status === 'open') account = state;
    if (events.some(({ stream }) => stream.startsWith('rating-')))
      rating = (await commands.states.rating(customerId)).state;
    for (const event of events) dependencies.follow(desk, event);
  }

  const desk: Desk = {
    customer,
    random,
    staff,
    dependencies,
    requests,
    until,
    get today() {
      return clock.today;
    },
    get progress() {
      return Math.floor(((tickOf(clock.today, 0) - tickOf(start, 0)) * 100) / Math.max(1, storyDays));
    },
    get account() {
      if (!account) throw new RangeError(`the account of ${customerId} is not open yet`);
      return account;
    },
    get rating() {
      return rating;
    },
    get grade() {
      return gradeOn(rating, clock.today);
    },
    filed: new Map(),
    isFirst(thing) {
      return done.size < done.add(thing).size;
    },
    get nextTick() {
      return agenda.nextTick;
    },
    plan(days, slot, task) {
      const wished = addDays(clock.today, days);
      const day = slot === 0 || isWorking(wished) ? wished : workingDay(wished);
      if (day <= until) agenda.add(tickOf(day, slot), task);
    },
    planNow(task) {
      agenda.add(tickOf(clock.today, clock.slot), task);
    },
    async workUntil(tick) {
      for (let task = agenda.takeDue(tick); task; task = agenda.takeDue(tick)) {
        await task(desk);
        await settle();
      }
    },
    async send(actor, command) {
      const { events } = await commands.account(customerId, command, requests.next(actor, command));
      dependencies.counted();
      await settle();
      return events;
    },
    tell: (actor, command) => desk.act('customer', actor, command),
    async act(context, actor, command) {
      const run = commands[context] as unknown as Run;
      await run(customerId, command, requests.next(actor, command));
      dependencies.counted();
      await settle();
    },
    hear: (event) => automation.hear(event),
    async openDay(day) {
      await automation.openDay(day);
      await settle();
    },
    money: (minor) => ({ minor, currency: demoCurrency }),
    newDocument(kind) {
      const number = `${prefixes[kind]}-${customer.number.slice(2)}-${String(next(kind)).padStart(4, '0')}`;
      return { number, id: documentIdOf(fingerprints, kind, customerId, number) };
    },
    newId: (thing) => fingerprints.uuidOf(`demo/${customerId}/${thing}/${next(thing)}`),
  };
  return desk;
}
