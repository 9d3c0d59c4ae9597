import {
  addDays,
  addMonths,
  type CalendarDate,
  createCommandLoop,
  type EventStore,
  type Fingerprints,
  type PersonKeys,
} from '@zixin/kernel';
import { type Commands, createCommands } from '@zixin/services/commands';
import { demoCurrency } from './company.js';
import { follow } from './consequences.js';
import type { Desk, DeskDependencies } from './desk.js';
import { heardStore } from './heard-store.js';
import { openDays } from './open-days.js';
import { inviteStaff } from './invite-staff.js';
import { createStaff } from './staff.js';
import { openStoryline } from './storyline.js';
import {
  isWorking,
  nightly,
  officeDay,
  type Slot,
  type StoryClock,
  storyClock,
  tickOf,
} from './timetable.js';

export interface DemoDependencies {
  readonly eventStore: EventStore;
  readonly fingerprints: Fingerprints;
  readonly personKeys: PersonKeys;
}

export interface DemoOptions {
  /** The same seed, size and dates give the same events to the byte, sealed names aside (their keys are the caller's). */
  readonly seed?: string;
  readonly customers?: number;
  readonly months?: number;
  /** The last day told. Everything of it is recorded on it, up to its evening: give yesterday. */
  readonly until: CalendarDate;
  readonly signal?: AbortSignal;
  onProgress?(progress: DemoCounts & { readonly day: CalendarDate; readonly of: number }): void;
}

export interface DemoCounts {
  /** Customers whose story is told to its end. */
  readonly customers: number;
  readonly commands: number;
  readonly events: number;
  /** This seed's story was in the store before: nothing was done. */
  readonly repeated: boolean;
}

// Customers told side by side: the log is in the order of time within a group, and memory does not grow with the portfolio.
const groupSize = 500;
const streamsPerCustomer = 4;

/**
 * Tells a portfolio's history to the store by real commands at the dates and hours of the story. A load that was broken off
 * cannot be taken up again: the store has to be emptied. @throws RangeError for sizes that are no positive integers.
 */
export async function loadDemo(dependencies: DemoDependencies, options: DemoOptions): Promise<DemoCounts> {
  const { seed = 'zixin', customers = 60, months = 24, until } = options;
  positive(customers);
  positive(months);
  const start = addDays(addMonths(until, -months), 1);
  const counts = { customers: 0, commands: 0, events: 0, repeated: false };
  const staff = createStaff(dependencies.fingerprints, seed);
  const counted = () => {
    counts.commands += 1;
  };
  const eventStore = heardStore(dependencies.eventStore, (events) => (counts.events += events.length));
  const parts = { ...dependencies, eventStore };
  for (let first = 0; first < customers; first += groupSize) {
    const clock = storyClock(start);
    const commands = groupCommands(parts, clock);
    const shared = { ...parts, commands, clock, staff, start, until, counted, follow, now: clock.now };
    if (first === 0 && !(await inviteStaff(shared, seed))) return { ...counts, repeated: true };
    const size = Math.min(groupSize, customers - first);
    const desks = Array.from({ length: size }, (_, index) => openStoryline(shared, seed, first + index));
    await tell(shared, desks, async (day) => {
      options.signal?.throwIfAborted();
      if (first === 0) await openDays(shared, seed);
      options.onProgress?.({ ...counts, day, of: customers });
    });
    counts.customers += size;
  }
  return counts;
}

function positive(size: number): void {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`${size} is no positive integer`);
}

/** Day after day; `morning` runs before each. */
async function tell(
  { clock, start, until }: DeskDependencies,
  desks: readonly Desk[],
  morning: (day: CalendarDate) => Promise<void>,
): Promise<void> {
  for (let day = start; day <= until; day = addDays(day, 1)) {
    clock.set(day, 0);
    await morning(day);
    for (const slot of isWorking(day) ? officeDay : nightly) await workSlot(clock, desks, day, slot);
  }
}

function groupCommands(dependencies: DemoDependencies, clock: StoryClock): Commands {
  const { eventStore: store, fingerprints } = dependencies;
  const cachedStreams = groupSize * streamsPerCustomer;
  const { now, dateAt } = clock;
  const loop = createCommandLoop({ store, fingerprints, cachedStreams, now, dateAt });
  return createCommands({ loop, eventStore: store, fingerprints, clock, houseCurrency: demoCurrency });
}

/** Side by side over the customers, so that their appends share commits; one after another for each of them. */
async function workSlot(
  clock: StoryClock,
  desks: readonly Desk[],
  day: CalendarDate,
  slot: Slot,
): Promise<void> {
  clock.set(day, slot);
  const tick = tickOf(day, slot);
  const due = desks.filter(({ nextTick }) => nextTick <= tick);
  await Promise.all(due.map((desk) => desk.workUntil(tick)));
}
