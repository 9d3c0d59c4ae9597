import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { calendarCatalog, type CalendarEvent } from './calendar.events.js';

const keys: SampleKeys<CalendarEvent> = {
  BusinessDayOpened: { date: true, working: true },
};

describeSamples(join(__dirname, '../samples'), calendarCatalog, keys);
