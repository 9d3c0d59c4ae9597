import { addDays, asKnown, type CalendarDate, DomainError, evolve, type Recorded } from '@zixin/kernel';
import * as fc from 'fast-check';
import type { RatingCommand } from './commands.js';
import { ratingDecider } from './rating.js';
import { ratingCatalog, type RatingEvent } from './rating.events.js';
import { gradeOn, notRated } from './rating-state.js';
import type { Known } from './testing/policies.js';
import {
  announce,
  approveOverride,
  at,
  committee,
  complete,
  cure,
  day,
  declareDefault,
  declineOverride,
  endOverride,
  pull,
  ratings,
  reassess,
  requestOverride,
  said,
  schedule,
  score,
} from './testing/ratings.js';

interface Step {
  readonly what: keyof typeof commands;
  readonly days: number;
  readonly back: number;
  readonly points: number | null;
  readonly sales: number;
  readonly length: number;
}

const grades = ['AAA', 'AA', 'A', 'BBB', 'BB'];
interface Moment {
  readonly today: CalendarDate;
  readonly back: CalendarDate;
  readonly id: string;
  readonly events: readonly RatingEvent[];
}
type Make = (moment: Moment, step: Step) => RatingCommand;
const lastRequest = ({ events }: Moment) => said(events, 'RatingOverrideRequested').at(-1)?.overrideId;
const lastReview = ({ events }: Moment) => said(events, 'ReviewScheduled').at(-1)?.reviewId;
const commands = {
  score: ({ back, id }) => score(back, id),
  request: ({ today, id }, { length }) =>
    requestOverride({ overrideId: id, to: grades[length % 5]!, until: addDays(today, length) }),
  approve: (moment) => approveOverride(lastRequest(moment)),
  decline: (moment) => declineOverride('no', lastRequest(moment)),
  end: ({ today }) => endOverride(today),
  fail: ({ back }) => declareDefault(back),
  cure: ({ back }) => cure(back),
  reassess: ({ back }) => reassess(back),
  pull: ({ back, id }, { length }) => pull({ warningId: id, withinDays: length, on: back }),
  schedule: ({ today }, { length }) => schedule(addDays(today, length)),
  announce: ({ today }) => announce(today),
  complete: (moment) => complete(moment.back, lastReview(moment)),
} satisfies Record<string, Make>;

/** Overrides need a score before them and an approval after: those come most often. */
const often = [
  'score',
  'score',
  'request',
  'request',
  'approve',
  'approve',
  'approve',
  'end',
  'cure',
] as const;
const step = fc.record<Step>({
  what: fc.constantFrom(...often, ...(Object.keys(commands) as Step['what'][])),
  days: fc.integer({ min: 0, max: 9 }),
  back: fc.integer({ min: 0, max: 5 }),
  points: fc.option(fc.constantFrom(0, 30, 50, 60, 70, 80, 90, 100), { freq: 8 }),
  sales: fc.constantFrom(0, 100),
  length: fc.integer({ min: 0, max: 25 }),
});
const start = day('2026-01-01');

/** Whatever is not refused, recorded in order; each step on its day, some about days before. */
function history(steps: readonly Step[]): readonly RatingEvent[] {
  let events: readonly RatingEvent[] = [];
  let today: CalendarDate = start;
  for (const [index, one] of steps.entries()) {
    today = addDays(today, one.days);
    const make: Make = commands[one.what];
    const command = make({ today, back: addDays(today, -one.back), id: `id-${index}`, events }, one);
    const known: Known = { points: one.points, sales: one.sales };
    const by = one.what === 'approve' ? committee(`c-${index}`) : { id: 'ana', roles: ['creditLead'] };
    try {
      events = [
        ...events,
        ...ratings
          .given(...events)
          .when(command, { ...at(today, known), by })
          .events(),
      ];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return events;
}

/** From the list alone: the last rating that had begun, and where it is an override past its end, the last other one. */
function naive(events: readonly RatingEvent[], on: CalendarDate): string | null {
  const begun = events.filter((event) => event.type === 'RatingAssigned' && event.data.on <= on);
  const rated = begun.map((event) => event.data as Extract<RatingEvent, { type: 'RatingAssigned' }>['data']);
  const last = rated.at(-1);
  if (!last) return null;
  if (last.by !== 'override' || (last.until !== null && on <= last.until)) return last.to;
  return rated.filter(({ by }) => by !== 'override').at(-1)?.to ?? null;
}

const fold = (events: readonly RatingEvent[]) =>
  events.reduce((state, event) => evolve(ratingDecider, state, event), notRated);

function asOf(events: readonly RatingEvent[], on: CalendarDate): readonly RatingEvent[] {
  const recorded = events.map((event, revision) => {
    const effective = ratingCatalog[event.type].effectiveOn as (data: unknown) => CalendarDate;
    return { ...event, effectiveOn: effective(event.data), stream: 'rating-1', revision, meta: {} };
  });
  return asKnown(recorded as unknown as readonly Recorded<RatingEvent>[], { asOf: on });
}

/** The days on which something begins or ends, with the days around them. */
function turns(events: readonly RatingEvent[]): readonly CalendarDate[] {
  const named = events.flatMap(({ data }) => {
    const { on, until } = data as { readonly on?: CalendarDate; readonly until?: CalendarDate | null };
    return [on, until].filter((date) => date !== undefined && date !== null);
  });
  return [...new Set(named.flatMap((date) => [-1, 0, 1].map((days) => addDays(date, days))))];
}

const steps = fc.array(step, { minLength: 5, maxLength: 40, size: 'max' });

it('the grade in force on any date is what the event list says, with no job run', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const events = history(sequence);
      for (const on of turns(events)) expect(gradeOn(fold(asOf(events, on)), on)).toBe(naive(events, on));
    }),
    { numRuns: 150 },
  );
});

it('the state a decision sees is the state of the events in order of their dates', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const events = history(sequence);
      const [decided, dated] = [fold(events), fold(asOf(events, day('9999-12-31')))];
      const inForce = ({ model, standing, override, defaultGrade, tier, review }: typeof decided) => ({
        ...{ model, standing, override, defaultGrade, tier },
        review: review && { ...review, openedOn: null },
      });
      expect(inForce(dated)).toEqual(inForce(decided));
    }),
    { numRuns: 500 },
  );
});

it('the days of ratings never go back', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const rated = history(sequence).filter(({ type }) => type === 'RatingAssigned');
      const days = rated.map(({ data }) => (data as { on: CalendarDate }).on);
      expect([...days].sort()).toEqual(days);
    }),
  );
});
