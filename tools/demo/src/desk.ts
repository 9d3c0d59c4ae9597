import { demoCurrency } from './company.js';
import type { CreditAccountCommand, CreditAccountEvent, OpenAccount } from '@zixin/credit-account';
import type { CustomerCommand } from '@zixin/customer';
import { type Actor, addDays, type CalendarDate, type Money, type PersonKeys } from '@zixin/kernel';
import { documentIdOf, type DocumentKind, type RegistrationDependencies } from '@zixin/services/commands';
import { createAgenda } from './agenda.js';
import type { DemoCustomer } from './demo-customer.js';
import type { Random } from './random.js';
import { envelopes, type Envelopes } from './requests.js';
import type { Staff } from './staff.js';
import { isWorking, type Slot, type StoryClock, tickOf, workingDay } from './timetable.js';

export type Task = (desk: Desk) => Promise<void> | void;

export interface DeskDependencies extends RegistrationDependencies {
  readonly personKeys: PersonKeys;
  readonly staff: Staff;
  readonly clock: StoryClock;
  readonly start: CalendarDate;
  readonly until: CalendarDate;
  /** Told of every command that ran. */
  counted(): void;
  /** What follows from an event that was recorded. */
  follow(desk: Desk, event: CreditAccountEvent): void;
}

/** One customer's file and account in the hands of those who work on it, with what is planned for it. Nothing here runs by itself. */
export interface Desk {
  readonly customer: DemoCustomer;
  readonly random: Random;
  readonly staff: Staff;
  readonly dependencies: DeskDependencies;
  readonly requests: Envelopes;
  readonly today: CalendarDate;
  readonly until: CalendarDate;
  /** Whole percent of the story that has passed. */
  readonly progress: number;
  /** As it was after the last command. @throws RangeError before it is opened. */
  readonly account: OpenAccount;
  /** The tick of the next thing planned. */
  readonly nextTick: number;
  /** Plans something days from today (a working day for office hours); what falls after the story is dropped. */
  plan(days: number, slot: Slot, task: Task): void;
  /** Plans something for this very slot, after what is already planned for it. */
  planNow(task: Task): void;
  workUntil(tick: number): Promise<void>;
  send(actor: Actor, command: CreditAccountCommand): Promise<readonly CreditAccountEvent[]>;
  tell(actor: Actor, command: CustomerCommand): Promise<void>;
  money(minor: number): Money;
  /** The next number of a kind of documents, with the id that belongs to it. */
  newDocument(kind: DocumentKind): { readonly number: string; readonly id: string };
  newId(thing: string): string;
}

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

  function next(kind: string): number {
    const number = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, number);
    return number;
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
      for (let task = agenda.takeDue(tick); task; task = agenda.takeDue(tick)) await task(desk);
    },
    async send(actor, command) {
      const { events, state } = await commands.account(customerId, command, requests.next(actor, command));
      dependencies.counted();
      if (state.status === 'open') account = state;
      for (const event of events) dependencies.follow(desk, event);
      return events;
    },
    async tell(actor, command) {
      await commands.customer(customerId, command, requests.next(actor, command));
      dependencies.counted();
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
