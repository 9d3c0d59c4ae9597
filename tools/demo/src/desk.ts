import type { CreditAccountCommand, CreditAccountEvent, OpenAccount } from '@zixin/credit-account';
import type { CustomerCommand } from '@zixin/customer';
import type { EvidenceKind } from '@zixin/investigation';
import type {
  Actor,
  CalendarDate,
  Money,
  PersonKeys,
  ProcessDispatch,
  Recorded,
  StoredEvent,
} from '@zixin/kernel';
import type { RatingState } from '@zixin/rating';
import type { Commands, DocumentKind, RegistrationDependencies } from '@zixin/services/commands';
import type { DemoCustomer } from './demo-customer.js';
import type { Random } from './random.js';
import type { Envelopes } from './requests.js';
import type { Staff } from './staff.js';
import type { Slot, StoryClock } from './timetable.js';

export type Task = (desk: Desk) => Promise<void> | void;

export interface DeskDependencies extends RegistrationDependencies {
  readonly personKeys: PersonKeys;
  readonly staff: Staff;
  readonly clock: StoryClock;
  readonly start: CalendarDate;
  readonly until: CalendarDate;
  /** Told of every command that ran. */
  counted(): void;
  /** What people and customers do after an event that was recorded. */
  follow(desk: Desk, event: Recorded): void;
  /** Runs a command of a process. */
  dispatch(command: ProcessDispatch): Promise<void>;
  wakes(process: string, on: CalendarDate): boolean;
}

export type Context = 'customer' | 'account' | 'investigation' | 'rating' | 'warning';
export type CommandOf<K extends Context> = Parameters<Commands[K]>[1];

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
  /** As it was after the last event. */
  readonly rating: RatingState;
  /** The grade in force today. */
  readonly grade: string | null;
  /** The day each kind of evidence was obtained last. */
  readonly filed: Map<EvidenceKind, CalendarDate>;
  /** True the first time it is asked. */
  isFirst(thing: string): boolean;
  /** The tick of the next thing planned. */
  readonly nextTick: number;
  /** Plans something days from today (a working day for office hours); what falls after the story is dropped. */
  plan(days: number, slot: Slot, task: Task): void;
  /** Plans something for this very slot, after what is already planned for it. */
  planNow(task: Task): void;
  workUntil(tick: number): Promise<void>;
  send(actor: Actor, command: CreditAccountCommand): Promise<readonly CreditAccountEvent[]>;
  tell(actor: Actor, command: CustomerCommand): Promise<void>;
  /** Runs a command of any of the customer's contexts; what the processes answer to its events is done when it returns. */
  act<K extends Context>(context: K, actor: Actor, command: CommandOf<K>): Promise<void>;
  /** Told of every event of the customer, whoever made it. */
  hear(event: StoredEvent): void;
  /** The processes that wait for a business day do their work. */
  openDay(day: Recorded): Promise<void>;
  money(minor: number): Money;
  /** The next number of a kind of documents, with the id that belongs to it. */
  newDocument(kind: DocumentKind): { readonly number: string; readonly id: string };
  newId(thing: string): string;
}
