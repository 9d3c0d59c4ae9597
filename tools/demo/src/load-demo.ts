import {
  addDays,
  addMonths,
  type CalendarDate,
  createCommandLoop,
  daysBetween,
  type EventStore,
  type Fingerprints,
  type PersonKeys,
} from '@zixin/kernel';
import { type Commands, createCommands } from '@zixin/services/commands';
import { watchRisks } from '@zixin/processes';
import { processDispatch } from '@zixin/services/composition';
import { publishClimate } from './climate.js';
import { demoCurrency } from './company.js';
import { follow } from './consequences.js';
import type { Desk, DeskDependencies } from './desk.js';
import { storyStore, type StoryStore } from './story-store.js';
import { openDays, openedDays, type OpenedDays } from './open-days.js';
import { inviteStaff } from './invite-staff.js';
import { createStaff, demoSeed } from './staff.js';
import { openStoryline } from './storyline.js';
import {
  isMonday,
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
  /** How often the risk rules are read without a cause: on Mondays, the first of a month and in the last ten days saves half the time (default above 200 customers). */
  readonly watch?: 'daily' | 'weekly';
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
const groupSize = 100;
const streamsPerCustomer = 8;

/**
 * Tells a portfolio's history to the store by real commands at the dates and hours of the story. A load that was broken off
 * cannot be taken up again: the store has to be emptied. @throws RangeError for sizes that are no positive integers.
 */
export async function loadDemo(dependencies: DemoDependencies, options: DemoOptions): Promise<DemoCounts> {
  const { seed = demoSeed, customers = 60, months = 24 } = options;
  positive(customers);
  positive(months);
  const story = openStory(dependencies, { ...options, seed, customers, months });
  for (let first = 0; first < customers; first += groupSize) {
    const isTold = await tellGroup(story, first, Math.min(groupSize, customers - first));
    if (!isTold) return { ...story.counts, repeated: true };
  }
  return story.counts;
}

interface Story {
  readonly dependencies: DemoDependencies;
  readonly options: DemoOptions & Required<Pick<DemoOptions, 'seed' | 'customers' | 'months'>>;
  readonly start: CalendarDate;
  readonly counts: { -readonly [K in keyof DemoCounts]: DemoCounts[K] };
  readonly eventStore: StoryStore;
  readonly days: OpenedDays;
  /** Those of the group that is told, by customer. */
  readonly desks: Map<string, Desk>;
}

function openStory(dependencies: DemoDependencies, options: Story['options']): Story {
  const counts = { customers: 0, commands: 0, events: 0, repeated: false };
  const days = openedDays(dependencies.fingerprints, options.seed);
  const desks: Story['desks'] = new Map();
  const eventStore = storyStore(dependencies.eventStore, (events) => {
    counts.events += events.length;
    for (const event of events) {
      days.hear(event);
      desks.get(event.meta.partitionKey)?.hear(event);
    }
  });
  const start = addDays(addMonths(options.until, -options.months), 1);
  return { dependencies, options, start, counts, eventStore, days, desks };
}

/** False when the store has the story already. */
async function tellGroup(story: Story, first: number, size: number): Promise<boolean> {
  const { counts, days, desks, options, eventStore } = story;
  const { seed, customers: of } = options;
  const shared = groupDependencies(story);
  if (first === 0 && !(await inviteStaff(shared, seed))) return false;
  desks.clear();
  eventStore.forget();
  const group = Array.from({ length: size }, (_, index) => openStoryline(shared, seed, first + index));
  for (const desk of group) desks.set(desk.customer.customerId, desk);
  await tell(shared, group, async (day) => {
    options.signal?.throwIfAborted();
    if (first === 0) await openMorning(shared, seed);
    const opened = days.on(day);
    await Promise.all(group.map((desk) => desk.openDay(opened)));
    options.onProgress?.({ ...counts, day, of });
  });
  counts.customers += size;
  return true;
}

async function openMorning(shared: DeskDependencies, seed: string): Promise<void> {
  await openDays(shared, seed);
  await publishClimate(shared, seed);
}

function groupDependencies({ dependencies, eventStore, start, counts, options }: Story): DeskDependencies {
  const { until, seed, customers, watch = customers > 200 ? 'weekly' : 'daily' } = options;
  const clock = storyClock(start);
  const parts = { ...dependencies, eventStore };
  const commands = groupCommands(parts, clock);
  const run = processDispatch(commands);
  const staff = createStaff(dependencies.fingerprints, seed);
  const counted = () => {
    counts.commands += 1;
  };
  return {
    ...parts,
    ...{ commands, clock, staff, start, until, counted, follow, now: clock.now },
    wakes: watch === 'daily' ? () => true : wakesWeekly(until),
    async dispatch(command) {
      counted();
      await run(command);
    },
  };
}

/** The last days are watched daily whatever was asked for, so that the story ends with the warnings that stand. */
const lastDays = 10;

const wakesWeekly = (until: CalendarDate) => (process: string, on: CalendarDate) =>
  process !== watchRisks.name || on.endsWith('-01') || isMonday(on) || daysBetween(on, until) < lastDays;

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
