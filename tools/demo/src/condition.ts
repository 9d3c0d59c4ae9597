import { type CalendarDate, dayNumber } from '@zixin/kernel';
import type { DemoCustomer } from './demo-customer.js';
import type { DeskDependencies } from './desk.js';

/** Strength of a company from 0 (about to fail) to 100 at the beginning and at the end of the story. */
export type Condition = readonly [from: number, to: number];

type Story = Pick<DeskDependencies, 'start' | 'until'>;

/** Strength on a day, on a straight line between its ends; before and after the story as at its ends. */
export function strengthOn({ profile }: DemoCustomer, { start, until }: Story, on: CalendarDate): number {
  const [from, to] = profile.condition;
  return Math.floor(from + ((to - from) * passedPercent({ start, until }, on)) / 100);
}

/** Whole percent of the story that has passed on a day, 0 before and 100 after it. */
export function passedPercent({ start, until }: Story, on: CalendarDate): number {
  const days = Math.max(1, dayNumber(until) - dayNumber(start));
  const passed = Math.min(days, Math.max(0, dayNumber(on) - dayNumber(start)));
  return Math.floor((passed * 100) / days);
}

/** The first word whose bound the strength reaches. */
export function graded<T>(
  strength: number,
  steps: readonly (readonly [from: number, word: T])[],
  rest: T,
): T {
  return steps.find(([from]) => strength >= from)?.[1] ?? rest;
}
