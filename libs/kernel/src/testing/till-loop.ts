import { type CalendarDate, instantOf } from '../calendar-date.js';
import { type CommandLoop, type CommandLoopOptions, createCommandLoop } from '../command-loop.js';
import { evolve } from '../decider.js';
import type { EventStore } from '../event-store.js';
import type { StoredEvent } from '../events.js';
import { createChainVerifier } from '../hash-chain.js';
import { testFingerprints } from './node-fingerprints.js';
import { type Till, till, type TillCommand, tillDecider } from './till.js';

/** The instant at which test loops decide, in milliseconds. */
export const tillStart = Date.parse('2026-03-02T02:00:00.000Z');

/** A command loop with real hashes and a clock that stands still. */
export function createTillLoop(store: EventStore, options: Partial<CommandLoopOptions> = {}): CommandLoop {
  return createCommandLoop({
    store,
    fingerprints: testFingerprints,
    now: () => instantOf(tillStart),
    dateAt: (at) => at.slice(0, 10) as CalendarDate,
    ...options,
  });
}

export const takeMoney = (receipt: string, minor = 1): TillCommand => ({
  type: 'TakeMoney',
  data: { receipt, minor },
});
export const returnMoney = (receipt: string): TillCommand => ({ type: 'ReturnMoney', data: { receipt } });
export const closeTill: TillCommand = { type: 'CloseTill', data: {} };

let commands = 0;
/** Runs a command on till 1 under an id (a new one by default), its hash made of the command. */
export function runOnTill(
  loop: CommandLoop,
  command: TillCommand,
  commandId = `command-${(commands += 1)}`,
  id = '1',
) {
  return loop.execute(till, id, command, {
    commandId,
    commandHash: testFingerprints.sha256(JSON.stringify(command)),
    actor: { id: 'someone', roles: ['clerk'] },
    correlationId: 'correlation',
    causationId: 'cause',
    inputs: undefined,
  });
}

/** What is wrong with the hash chains of stored events; nothing when all are whole. */
export function chainProblems(events: readonly StoredEvent[]): string[] {
  const verifier = createChainVerifier(testFingerprints);
  return events.map((event) => verifier.check(event)).filter((problem) => problem !== null);
}

/** The till that a stream's events make. */
export const replayTill = (events: readonly StoredEvent[]) =>
  events.reduce<Till>((state, event) => evolve(tillDecider, state, event as never), tillDecider.initialState);
