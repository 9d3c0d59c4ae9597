import { addDays, type CalendarDate, dayNumber, type Fingerprints } from '@zixin/kernel';
import type { Commands } from '../commands/commands.js';

/** Monday to Friday. Day number 0 was a Thursday, so 2 and 3 of each seven are the weekend. */
export function isWorkingDay(date: CalendarDate): boolean {
  const day = ((dayNumber(date) % 7) + 7) % 7;
  return day !== 2 && day !== 3;
}

/** Opens every business day that is missing up to today, in order; the first ever is today. Gives how many were opened. */
export async function openBusinessDays(
  commands: Commands,
  fingerprints: Fingerprints,
  today: CalendarDate,
): Promise<number> {
  const { state } = await commands.states.calendar();
  let date = state.lastOpened === null ? today : addDays(state.lastOpened, 1);
  let opened = 0;
  for (; date <= today; date = addDays(date, 1)) {
    const commandId = fingerprints.uuidOf(`business-day/${date}`);
    const ids = { commandId, correlationId: commandId, causationId: commandId };
    const request = { ...ids, commandHash: 'calendar', actor: { id: 'calendar', roles: [] } };
    await commands.calendar(
      { type: 'OpenBusinessDay', data: { date, working: isWorkingDay(date) } },
      request,
    );
    opened += 1;
  }
  return opened;
}
