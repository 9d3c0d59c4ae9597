import type { EvidenceKind, TypedContent } from '@zixin/investigation';
import type { CalendarDate } from '@zixin/kernel';
import { type Line, say } from './customer-file.js';
import type { Desk } from './desk.js';

/** Evidence before it is filed: where it comes from, the day it is about, what it costs in yuan, and its content. */
export interface Found {
  readonly source: string;
  readonly validOn: CalendarDate;
  readonly cost: number | null;
  readonly typed: TypedContent;
}

/** Looks for evidence of each kind today, given the company's strength. */
export type Finders<K extends EvidenceKind> = Readonly<Record<K, (desk: Desk, strength: number) => Found>>;

export function found(desk: Desk, source: Line, typed: TypedContent, more: Partial<Found> = {}): Found {
  return { source: say(desk, source), validOn: desk.today, cost: null, typed, ...more };
}
