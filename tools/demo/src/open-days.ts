import {
  addDays,
  type CalendarDate,
  type Fingerprints,
  type Recorded,
  type StoredEvent,
} from '@zixin/kernel';
import type { DeskDependencies } from './desk.js';
import { envelopes } from './requests.js';
import { instantIn, isWorking } from './timetable.js';

type Needed = Pick<DeskDependencies, 'commands' | 'clock' | 'fingerprints' | 'staff' | 'counted'>;

/** Opens every calendar day up to today that the store's calendar has not opened yet. */
export async function openDays(
  { commands, clock, fingerprints, staff, counted }: Needed,
  seed: string,
): Promise<void> {
  const { state } = await commands.states.calendar();
  let date = state.lastOpened === null ? clock.today : addDays(state.lastOpened, 1);
  for (; date <= clock.today; date = addDays(date, 1)) {
    const command = { type: 'OpenBusinessDay', data: { date, working: isWorking(date) } } as const;
    await commands.calendar(
      command,
      envelopes(fingerprints, `${seed}/day/${date}`).next(staff.system, command),
    );
    counted();
  }
}

/** The days as they opened, for those who are told of them later. */
export interface OpenedDays {
  hear(event: StoredEvent): void;
  /** A day that the calendar had opened before the story is made up: nobody can tell the difference. */
  on(date: CalendarDate): Recorded;
}

export function openedDays(fingerprints: Fingerprints, seed: string): OpenedDays {
  const days = new Map<CalendarDate, Recorded>();
  return {
    hear(event) {
      if (event.type !== 'BusinessDayOpened') return;
      const { date } = event.data as { readonly date: CalendarDate };
      days.set(date, { ...event, effectiveOn: date });
    },
    on: (date) => days.get(date) ?? madeUp(fingerprints, seed, date),
  };
}

function madeUp(fingerprints: Fingerprints, seed: string, date: CalendarDate): Recorded {
  const id = fingerprints.uuidOf(`demo/${seed}/opened/${date}`);
  const ids = { commandId: id, commandHash: '', correlationId: id, causationId: id };
  const actor = { id: 'calendar', roles: [] };
  return {
    ...{ id, type: 'BusinessDayOpened', data: { date, working: isWorking(date) }, effectiveOn: date },
    ...{ stream: 'calendar-main', revision: 0, position: '' },
    meta: {
      ...ids,
      actor,
      partitionKey: 'calendar',
      schemaVersion: 1,
      recordedAt: instantIn(date, 0),
      hash: '',
    },
  };
}
