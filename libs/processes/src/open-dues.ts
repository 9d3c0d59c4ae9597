import type { CalendarDate } from '@zixin/kernel';

/** An invoice with something open, in minor units. */
export interface OpenDue {
  readonly invoiceId: string;
  readonly dueOn: CalendarDate;
  readonly open: number;
  /** Announced as overdue since it was last opened. */
  readonly announced: boolean;
}

/** The dues with more open of one of them, to be announced (again). */
export function withDue(dues: readonly OpenDue[], due: OpenDue): readonly OpenDue[] {
  const known = dues.find(({ invoiceId }) => invoiceId === due.invoiceId);
  return known
    ? dues.map((entry) => (entry === known ? { ...due, open: known.open + due.open } : entry))
    : [...dues, due];
}

/** The dues with one of them paid down; a settled one leaves. */
export function paidDown(dues: readonly OpenDue[], id: string, minor: number): readonly OpenDue[] {
  const known = dues.find(({ invoiceId }) => invoiceId === id);
  if (!known) return dues;
  const open = known.open - minor;
  return open <= 0
    ? dues.filter((entry) => entry !== known)
    : dues.map((entry) => (entry === known ? { ...known, open } : entry));
}

/** The earliest due date not announced yet. */
export function earliestDue(dues: readonly OpenDue[]): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const { dueOn, announced } of dues) if (!announced && (first === null || dueOn < first)) first = dueOn;
  return first;
}
