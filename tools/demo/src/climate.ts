import { addDays, addMonths, type CalendarDate, type Fingerprints } from '@zixin/kernel';
import { industries } from './company-words.js';
import type { DeskDependencies } from './desk.js';
import { passedPercent } from './condition.js';
import { randomOf } from './random.js';
import { envelopes } from './requests.js';

type Needed = Pick<
  DeskDependencies,
  'commands' | 'clock' | 'fingerprints' | 'staff' | 'counted' | 'start' | 'until'
>;

/** Civil engineering slides below neutral in the second half of the story. */
const sliding = 'E48';
const publishedOn = '03';
const monthsBefore = 4;

/** Records the readings of the month before on the day they are published; on the first day those of some months before. */
export async function publishClimate(needed: Needed, seed: string): Promise<void> {
  const { start, clock } = needed;
  const month = `${clock.today.slice(0, 7)}-01` as CalendarDate;
  if (clock.today === start)
    for (let back = monthsBefore; back > 0; back--) await publish(needed, seed, addMonths(month, -back));
  const isDue =
    clock.today.endsWith(publishedOn) || (clock.today === start && clock.today.slice(8) > publishedOn);
  if (isDue) await publish(needed, seed, month);
}

/** `month` is the first day of the month of publication; the reading is of the month before. */
async function publish(needed: Needed, seed: string, month: CalendarDate): Promise<void> {
  const { commands, fingerprints, staff, counted } = needed;
  const period = addMonths(month, -1).slice(0, 7);
  const [by] = staff.analysts;
  if (!by) return;
  for (const { code } of industries) {
    const index = indexOf(needed, `${seed}/climate/${code}/${period}`, code, addDays(month, -1));
    const data = {
      ...{ industry: code, period, index, source: '行业景气月报' },
      publishedOn: `${month.slice(0, 8)}${publishedOn}` as CalendarDate,
    };
    const command = { type: 'RecordClimateReading', data } as const;
    await commands.industry(
      code,
      command,
      envelopes(fingerprints, `${seed}/climate/${code}/${period}`).next(by, command),
    );
    counted();
  }
}

function indexOf(
  { fingerprints, start, until }: { readonly fingerprints: Fingerprints } & Pick<Needed, 'start' | 'until'>,
  path: string,
  code: string,
  on: CalendarDate,
): string {
  const tenths = code === sliding ? 535 - passedPercent({ start, until }, on) : 522;
  const index = tenths + randomOf(fingerprints, path).int(-12, 12);
  return `${Math.floor(index / 10)}.${index % 10}`;
}
