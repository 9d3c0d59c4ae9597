import type { CalendarDate } from '@zixin/kernel';
import fc from 'fast-check';
import type { CreditAccountCommand } from '../commands.js';

/** Commands whose dates lie around the day they are sent on. */
export type Dated = (on: CalendarDate) => CreditAccountCommand;

export const idOf = (prefix: string, most: number) =>
  fc.integer({ min: 1, max: most }).map((n) => `${prefix}-${n}`);
export const [orderId, invoiceId] = [idOf('o', 5), idOf('i', 12)];
export const small = fc.integer({ min: 1, max: 60 });
export const minor = fc.oneof(small, fc.integer({ min: 1, max: 900 }));
export const rarely = fc.constantFrom(false, false, false, false, true);
export const daysAgo = fc.constantFrom(0, 0, 0, 1, 7);
