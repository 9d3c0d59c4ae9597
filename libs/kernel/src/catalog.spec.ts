import type { CalendarDate } from './calendar-date.js';
import { type Catalog, decode, UnreadableEvent, v1, v2, v3 } from './catalog.js';
import type { StoredEvent } from './events.js';

type Note =
  | {
      readonly type: 'NoteWritten';
      readonly data: { readonly on: CalendarDate; readonly words: readonly string[] };
    }
  | { readonly type: 'NoteFiled'; readonly data: { readonly on: CalendarDate; readonly folder: string } }
  | { readonly type: 'NoteStruck'; readonly data: { readonly on: CalendarDate } };

const catalog: Catalog<Note> = {
  NoteWritten: v3(
    (first: { readonly day: string; readonly text: string }) => ({ on: first.day, text: first.text }),
    ({ on, text }) => ({ on: on as CalendarDate, words: text.split(' ') }),
    ({ on }) => on,
  ),
  NoteFiled: v2(
    (first: { readonly on: CalendarDate }) => ({ ...first, folder: 'inbox' }),
    ({ on }) => on,
  ),
  NoteStruck: v1(({ on }) => on),
};

function stored(type: string, schemaVersion: number, data: unknown): StoredEvent {
  const meta = { schemaVersion, commandId: 'c' } as StoredEvent['meta'];
  return { type, data, id: 'e', stream: 'note-1', revision: 4, position: '7', meta };
}

const current = { on: '2026-03-02', words: ['pay', 'late'] };

it.each([
  [1, { day: '2026-03-02', text: 'pay late' }],
  [2, { on: '2026-03-02', text: 'pay late' }],
  [3, current],
])('brings version %d to the current shape', (version, data) => {
  const event = stored('NoteWritten', version, data);
  expect(decode(catalog, event)).toEqual({ ...event, data: current, effectiveOn: '2026-03-02' });
});

it('takes one step where there is one, and none where there is none', () => {
  expect(decode(catalog, stored('NoteFiled', 1, { on: '2026-03-02' })).data).toEqual({
    on: '2026-03-02',
    folder: 'inbox',
  });
  expect(decode(catalog, stored('NoteFiled', 2, { on: '2026-03-02', folder: 'x' })).data).toEqual({
    on: '2026-03-02',
    folder: 'x',
  });
  expect(decode(catalog, stored('NoteStruck', 1, { on: '2026-03-02' })).effectiveOn).toBe('2026-03-02');
});

it('leaves the stored event as it is', () => {
  const event = stored('NoteWritten', 1, Object.freeze({ day: '2026-03-02', text: 'x' }));
  decode(catalog, event);
  expect(event.data).toEqual({ day: '2026-03-02', text: 'x' });
});

it.each([
  ['a version newer than this program', stored('NoteStruck', 2, {}), /NoteStruck has version 2.*up to 1/],
  ['an unknown type', stored('NoteBurnt', 1, {}), /unknown type NoteBurnt/],
])('stops at %s and names the event', (_, event, words) => {
  const reading = () => decode(catalog, event);
  expect(reading).toThrow(UnreadableEvent);
  expect(reading).toThrow(words);
  expect(reading).toThrow(expect.objectContaining({ stream: 'note-1', revision: 4 }));
});
