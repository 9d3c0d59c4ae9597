import { type DayWindow, monthsWindow } from '@zixin/calculations';
import { addDays, addMonths, type CalendarDate, endOfMonth } from '@zixin/kernel';

/** The dates a portfolio is looked at besides its own. */
export interface PortfolioDates {
  readonly asOf: CalendarDate;
  /** Of DSO, best possible DSO and CEI: the last three calendar months; its opening is the end of the day `after`. */
  readonly window: DayWindow;
  /** The last twelve, oldest first. */
  readonly monthEnds: readonly CalendarDate[];
  /** Sales from this day on are looked at: what an older month sold is in no window. */
  readonly salesFrom: CalendarDate;
}

const months = 12;

export function portfolioDates(asOf: CalendarDate): PortfolioDates {
  const lastEnd = asOf === endOfMonth(asOf) ? asOf : addDays(`${asOf.slice(0, 8)}01` as CalendarDate, -1);
  const monthEnds = Array.from({ length: months }, (_, at) =>
    endOfMonth(addMonths(lastEnd, at - months + 1)),
  );
  const salesFrom = `${String(Number(asOf.slice(0, 4)) - 1).padStart(4, '0')}-01-01` as CalendarDate;
  return { asOf, window: monthsWindow(asOf, 3), monthEnds, salesFrom };
}
