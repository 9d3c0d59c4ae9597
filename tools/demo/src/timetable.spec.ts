import { addDays, type CalendarDate, dateInZone } from '@zixin/kernel';
import { createAgenda } from './agenda.js';
import { instantIn, isWorking, officeDay, tickOf, timeZone, workingDay } from './timetable.js';

const days = Array.from({ length: 800 }, (_, index) => addDays('2024-09-01' as CalendarDate, index));

it('records every slot on its own day in Shanghai, in the order of the slots', () => {
  const instants = days.flatMap((day) => officeDay.map((slot) => instantIn(day, slot)));
  expect(instants).toEqual([...new Set(instants)].sort());
  for (const day of days) {
    const dates = officeDay.map((slot) => dateInZone(instantIn(day, slot), timeZone));
    expect(new Set(dates)).toEqual(new Set([day]));
  }
});

it('works from Monday to Friday', () => {
  expect(isWorking('2026-08-28' as CalendarDate)).toBe(true);
  expect(isWorking('2026-08-29' as CalendarDate)).toBe(false);
  expect(workingDay('2026-08-29' as CalendarDate)).toBe('2026-08-31');
  expect(workingDay('2026-08-28' as CalendarDate)).toBe('2026-08-28');
});

it('takes things in the order of their ticks, and those of one tick as they came', () => {
  const agenda = createAgenda<string>();
  const later = tickOf('2026-08-28' as CalendarDate, 3);
  agenda.add(later, 'c');
  agenda.add(later - 3, 'a');
  agenda.add(later, 'd');
  agenda.add(later - 3, 'b');
  const take = (tick: number) => [agenda.takeDue(tick), agenda.takeDue(tick), agenda.takeDue(tick)];
  expect(agenda.nextTick).toBe(later - 3);
  expect(take(later - 1)).toEqual(['a', 'b', null]);
  expect(take(later)).toEqual(['c', 'd', null]);
  expect(agenda.nextTick).toBe(Infinity);
});
