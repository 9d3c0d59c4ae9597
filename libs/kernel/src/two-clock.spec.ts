import fc from 'fast-check';
import type { CalendarDate, Instant } from './calendar-date.js';
import type { Recorded } from './events.js';
import { asKnown } from './two-clock.js';

interface Short {
  readonly stream?: string;
  readonly revision: number;
  readonly on: string;
  readonly at: string;
}

function event({ stream = 's', revision, on, at }: Short): Recorded {
  return {
    type: 'Noted',
    data: {},
    id: `${stream}${revision}`,
    stream,
    revision,
    position: String(revision),
    meta: { recordedAt: at } as Recorded['meta'],
    effectiveOn: on as CalendarDate,
  };
}

const ids = (events: readonly Recorded[]) => events.map(({ id }) => id);
const history = [
  event({ revision: 0, on: '2026-01-10', at: '2026-01-10T08:00:00.000Z' }),
  event({ revision: 1, on: '2026-03-01', at: '2026-03-01T08:00:00.000Z' }),
  event({ revision: 2, on: '2026-02-01', at: '2026-03-05T08:00:00.000Z' }),
];

it('orders by the date an event is about, not the one it was recorded on', () => {
  expect(ids(asKnown(history, {}))).toEqual(['s0', 's2', 's1']);
});

it('rule 10: "now known for a date" takes what is effective on or before it, whenever recorded', () => {
  expect(ids(asKnown(history, { asOf: '2026-02-01' as CalendarDate }))).toEqual(['s0', 's2']);
  expect(ids(asKnown(history, { asOf: '2026-01-31' as CalendarDate }))).toEqual(['s0']);
  expect(ids(asKnown(history, { asOf: '2026-01-09' as CalendarDate }))).toEqual([]);
});

it('rule 10: "known at an instant" takes what was recorded at or before it', () => {
  expect(ids(asKnown(history, { knownAt: '2026-03-05T08:00:00.000Z' as Instant }))).toEqual([
    's0',
    's2',
    's1',
  ]);
  expect(ids(asKnown(history, { knownAt: '2026-03-05T07:59:59.999Z' as Instant }))).toEqual(['s0', 's1']);
});

it('rule 10: "known then, for that date" takes what passes both clocks', () => {
  const clocks = { asOf: '2026-02-15' as CalendarDate, knownAt: '2026-03-04T00:00:00.000Z' as Instant };
  expect(ids(asKnown(history, clocks))).toEqual(['s0']);
});

it('keeps the stream order of one date, whatever the clock said', () => {
  const at = '2026-01-10T08:00:00.000Z';
  const same = [2, 0, 1].map((revision) => event({ revision, on: '2026-01-10', at }));
  expect(ids(asKnown(same, {}))).toEqual(['s0', 's1', 's2']);
});

it('orders streams of one date by the instant, then by name', () => {
  const on = '2026-01-10';
  const events = [
    event({ stream: 'b', revision: 0, on, at: '2026-01-10T08:00:00.000Z' }),
    event({ stream: 'a', revision: 0, on, at: '2026-01-10T09:00:00.000Z' }),
    event({ stream: 'a', revision: 1, on, at: '2026-01-10T09:00:00.000Z' }),
    event({ stream: 'c', revision: 0, on, at: '2026-01-10T09:00:00.000Z' }),
  ];
  expect(ids(asKnown([...events].reverse(), {}))).toEqual(['b0', 'a0', 'a1', 'c0']);
});

it('gives one order for any order of the events, and a later instant only adds', () => {
  const days = ['2026-01-01', '2026-01-02', '2026-01-03'];
  const anyHistory = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...days), fc.nat({ max: 2 })), {
      maxLength: 25,
    })
    .map((facts) => {
      const tails = new Map<string, { revision: number; minute: number }>();
      return facts.map(([stream, on, minutes]) => {
        const tail = tails.get(stream) ?? { revision: -1, minute: 10 };
        const next = { revision: tail.revision + 1, minute: tail.minute + minutes };
        tails.set(stream, next);
        return event({ stream, revision: next.revision, on, at: `2026-01-03T08:${next.minute}:00.000Z` });
      });
    });
  fc.assert(
    fc.property(anyHistory, fc.nat({ max: 59 }), fc.func(fc.nat()), (events, minute, key) => {
      const shuffled = [...events].sort((a, b) => key(a.id) - key(b.id));
      const all = ids(asKnown(events, {}));
      expect(ids(asKnown(shuffled, {}))).toEqual(all);
      const knownAt = `2026-01-03T08:${String(minute).padStart(2, '0')}:00.000Z` as Instant;
      const known = new Set(ids(asKnown(events, { knownAt })));
      expect(ids(asKnown(events, { knownAt }))).toEqual(all.filter((id) => known.has(id)));
    }),
  );
});
