import type { CalendarDate } from './calendar-date.js';
import { type Catalog, decode, v1, v2, v3 } from './catalog.js';
import type { Decider } from './decider.js';

// What must not compile. The type checker reads this file: an expectation below that meets no error is one itself.

type Note =
  | { readonly type: 'NoteWritten'; readonly data: { readonly on: CalendarDate; readonly text: string } }
  | { readonly type: 'NoteStruck'; readonly data: { readonly on: CalendarDate } };
type Change =
  | { readonly type: 'WriteNote'; readonly data: { readonly text: string } }
  | { readonly type: 'StrikeNote'; readonly data: Record<string, never> };

const on = ({ on }: { readonly on: CalendarDate }) => on;
const written = { type: 'NoteWritten', data: { on: '2026-03-02' as CalendarDate, text: '' } } as const;

export const complete: Decider<Change, Note, number> = {
  initialState: 0,
  decide: { WriteNote: () => [written], StrikeNote: () => [] },
  evolve: { NoteWritten: (count) => count + 1, NoteStruck: (count) => count - 1 },
};

export const missingDecision: Decider<Change, Note, number> = {
  ...complete,
  // @ts-expect-error StrikeNote has no decision
  decide: { WriteNote: () => [] },
};

export const unknownDecision: Decider<Change, Note, number> = {
  ...complete,
  // @ts-expect-error BurnNote is no command
  decide: { WriteNote: () => [], StrikeNote: () => [], BurnNote: () => [] },
};

export const foreignEvent: Decider<Change, Note, number> = {
  ...complete,
  // @ts-expect-error NoteBurnt is no event of the union
  decide: { ...complete.decide, WriteNote: () => [{ type: 'NoteBurnt', data: {} }] },
};

export const missingEvolution: Decider<Change, Note, number> = {
  ...complete,
  // @ts-expect-error NoteStruck has no evolution
  evolve: { NoteWritten: (count) => count },
};

export const unknownEvolution: Decider<Change, Note, number> = {
  ...complete,
  evolve: {
    NoteWritten: (count) => count,
    NoteStruck: (count) => count,
    // @ts-expect-error NoteBurnt is no event
    NoteBurnt: (count: number) => count,
  },
};

export const wholeCatalog: Catalog<Note> = { NoteWritten: v1(on), NoteStruck: v1(on) };

// @ts-expect-error NoteStruck has no definition
export const missingDefinition: Catalog<Note> = { NoteWritten: v1(on) };

export const unknownDefinition: Catalog<Note> = {
  ...wholeCatalog,
  // @ts-expect-error NoteBurnt is no event
  NoteBurnt: v1(on),
};

export const noEffectiveDate: Catalog<Note> = {
  ...wholeCatalog,
  // @ts-expect-error no effectiveOn
  NoteStruck: { version: 1, upcasters: [] },
};

export const wrongEffectiveDate: Catalog<Note> = {
  ...wholeCatalog,
  // @ts-expect-error the date is no calendar date
  NoteStruck: v1(() => 'yesterday'),
};

interface First {
  readonly day: CalendarDate;
}

export const wholeChain: Catalog<Note> = {
  NoteStruck: v1(on),
  NoteWritten: v3(
    ({ day }: First) => ({ on: day }),
    (second) => ({ ...second, text: '' }),
    on,
  ),
};

export const chainStopsShort: Catalog<Note> = {
  ...wholeCatalog,
  // @ts-expect-error the second shape has no text yet
  NoteWritten: v2(({ day }: First) => ({ on: day }), on),
};

export const longChainStopsShort: Catalog<Note> = {
  ...wholeCatalog,
  // @ts-expect-error the third shape has no text yet
  NoteWritten: v3(
    (first: First) => first,
    ({ day }) => ({ on: day }),
    on,
  ),
};

export const chainGoesElsewhere: Catalog<Note> = {
  ...wholeCatalog,
  // @ts-expect-error text is a number
  NoteWritten: v2(({ day }: First) => ({ on: day, text: 7 }), on),
};

export const chainDoesNotMeet: Catalog<Note> = {
  ...wholeCatalog,
  NoteWritten: v3(
    // @ts-expect-error the first step does not give what the second takes
    ({ day }: First) => ({ on: day }),
    (second: { readonly text: string }) => ({ on: '2026-03-02' as CalendarDate, text: second.text }),
    on,
  ),
};

it('decodes what does compile', () => {
  const stored = {
    type: 'NoteWritten',
    data: { day: '2026-03-01' },
    id: 'x',
    stream: 'note-1',
    revision: 0,
    position: '1',
    meta: { schemaVersion: 1 } as never,
  };
  expect(decode(wholeChain, stored)).toMatchObject({
    data: { on: '2026-03-01', text: '' },
    effectiveOn: '2026-03-01',
  });
});
