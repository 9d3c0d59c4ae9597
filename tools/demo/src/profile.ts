import type { CompanySize } from './company.js';
import type { Condition } from './condition.js';
import type { Line } from './customer-file.js';
import type { Desk, Task } from './desk.js';

/** The seller that manages credit well, and the one that grants it blindly. */
export const carefulSeller = '稳健机械';
export const blindSeller = '冒进贸易';

export interface Habits {
  /** Days between orders: from and to. */
  readonly orderEvery: readonly [number, number];
  /** Days between due date and payment, negative for early; `null`: it never comes. */
  delay(desk: Desk): number | null;
  readonly pays?: 'parts' | 'over' | 'ahead';
  readonly growthPercent?: number;
  /** Percent of the usual purchases in a month (1 to 12). */
  season?(month: number): number;
  readonly disputePercent?: number;
  readonly forwardPercent?: number;
  readonly longTermsPercent?: number;
  /** Percent of the story after which it orders nothing more. */
  readonly stopsAt?: number;
}

/** What happens when that percent of the story has passed. */
export type Episodes = readonly (readonly [percent: number, episode: Task])[];

export interface Profile {
  readonly seller: string;
  readonly habits: Habits;
  readonly opening: Task;
  readonly episodes?: Episodes;
  readonly condition: Condition;
  readonly size?: CompanySize;
  readonly company?: { readonly name?: string; readonly foreign?: boolean };
  readonly newcomer?: boolean;
  /** Sold to without asking or watching. */
  readonly blind?: boolean;
  /** Why its limits are made by hand, whatever policy proposes. */
  readonly byHand?: Line;
  /** Gives nobody its accounts. */
  readonly withoutStatements?: boolean;
}
