import { setTimeout as sleep } from 'node:timers/promises';
import { type Step, stepsOf } from '../group-writers.js';
import { call, Refused } from '../writers.js';
import type { ServicesHouse } from './services-house.js';

/** What writers know: events they were told of, steps that took more than one try, and what should not have been. */
export interface Written {
  readonly eventIds: Set<string>;
  readonly problems: string[];
  steps: number;
  repeated: number;
}

export interface Writing {
  readonly key: string;
  readonly writers: number;
  readonly round: number;
  readonly over: AbortSignal;
}

const patience = 90_000;
const pauseMillis = 40;

/** Each writer orders, cancels, pays and changes until it is over; what got no answer is sent again under its key until it gets one. */
export async function writeThrough(house: ServicesHouse, writing: Writing, written: Written): Promise<void> {
  const { writers, round, over } = writing;
  const write = async (writer: number) => {
    for (const step of stepsOf(round, writer)) {
      if (over.aborted) return;
      await answered(house, writing.key, step, written);
      await sleep(pauseMillis);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
}

async function answered(house: ServicesHouse, key: string, step: Step, written: Written): Promise<void> {
  written.steps += 1;
  const until = Date.now() + patience;
  for (let tries = 1; ; tries += 1) {
    const outcome = await tried(house, key, step, tries);
    if (outcome.refused) written.problems.push(outcome.refused);
    if (outcome.refused || outcome.events) {
      for (const { id } of outcome.events ?? []) written.eventIds.add(id);
      if (tries > 1) written.repeated += 1;
      return;
    }
    if (Date.now() > until) {
      written.problems.push(`${step.key} never got an answer: ${outcome.failed}`);
      return;
    }
    await sleep(200);
  }
}

interface Outcome {
  readonly events?: readonly { readonly id: string }[];
  /** An answer that no repetition changes. */
  readonly refused?: string;
  readonly failed?: string;
}

async function tried(house: ServicesHouse, key: string, step: Step, turn: number): Promise<Outcome> {
  const service = step.path.endsWith('/payments') ? 'payment-service' : 'limit-service';
  const bases = house.running(service).flatMap((part) => part.base() ?? []);
  if (bases.length === 0) return { failed: 'nobody listens' };
  const base = String(bases[(turn + step.key.length) % bases.length]);
  try {
    const headers = { 'zixin-key': key, 'idempotency-key': step.key };
    const answer = await call(base, 'POST', step.path, step.body, headers);
    return { events: answer['events'] as Outcome['events'] & object };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof Refused && error.status < 500) return { refused: text };
    return { failed: text };
  }
}
