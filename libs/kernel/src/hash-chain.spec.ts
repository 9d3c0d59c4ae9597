import fc from 'fast-check';
import type { EventMetadata, StoredEvent } from './events.js';
import { chainHash, createChainVerifier, eventIdOf } from './hash-chain.js';
import { isUuid } from './ids.js';
import { sampleEvent } from './testing/event-samples.js';
import { testFingerprints } from './testing/node-fingerprints.js';

/** A whole chain in one stream. */
function chain(length: number, stream = 'till-1'): StoredEvent[] {
  const events: StoredEvent[] = [];
  let hash = '';
  for (let revision = 0; revision < length; revision++) {
    const { type, data, meta } = sampleEvent('MoneyTaken', { minor: revision, note: '客户 "A"' });
    const recordedAt = `2026-03-02T02:00:0${revision}.000Z` as EventMetadata['recordedAt'];
    const said = { ...meta, recordedAt };
    hash = chainHash(testFingerprints, hash, { stream, revision, type, data, meta: said });
    const position = String(revision + 1).padStart(16, '0');
    events.push({ id: eventIdOf(hash), type, data, stream, revision, position, meta: { ...said, hash } });
  }
  return events;
}

function problems(events: readonly StoredEvent[]): (readonly [number, string])[] {
  const verifier = createChainVerifier(testFingerprints);
  return events.flatMap((event) => {
    const problem = verifier.check(event);
    return problem === null ? [] : [[event.revision, problem] as const];
  });
}

it('finds nothing in whole chains, also interleaved ones', () => {
  const [a, b] = [chain(5), chain(5, 'till-2')];
  expect(problems(a.flatMap((event, at) => [event, b[at]!]))).toEqual([]);
});

/** What the store keeps of an event as text; the position may change in a migration. */
const kept = ['stream', 'revision', 'type', 'id', 'data', 'meta'] as const;

it('finds a changed byte anywhere, at the event or the next one', () => {
  const events = chain(4);
  const victim = events[1]!;
  for (const column of kept) {
    const text = JSON.stringify(victim[column]);
    for (let at = 0; at < text.length; at++) {
      const changed = changedColumn(text, at);
      if (changed === undefined) continue;
      const tampered = events.map((event) => (event === victim ? { ...event, [column]: changed } : event));
      expect({ column, at, found: problems(tampered).length > 0 }).toEqual({ column, at, found: true });
    }
  }
});

/** The column with one character replaced, where that still is JSON and another value; the store refuses the rest. */
function changedColumn(text: string, at: number): unknown {
  const replacement = text[at] === '1' ? '2' : '1';
  try {
    const changed: unknown = JSON.parse(text.slice(0, at) + replacement + text.slice(at + 1));
    return JSON.stringify(changed) === text ? undefined : changed;
  } catch {
    return undefined;
  }
}

it('finds a changed value whatever it is', () => {
  const events = chain(3);
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (data, at) => {
      const stored: unknown = JSON.parse(JSON.stringify(data));
      fc.pre(JSON.stringify(stored) !== JSON.stringify(events[at]?.data));
      const tampered = events.map((event, index) => (index === at ? { ...event, data: stored } : event));
      expect(problems(tampered)[0]).toEqual([at, 'its content does not match its hash']);
    }),
  );
});

it('finds an event that is missing, twice there, out of order or cut from the start', () => {
  const [a, b, c, d] = chain(4) as [StoredEvent, StoredEvent, StoredEvent, StoredEvent];
  expect(problems([a, c, d])).toEqual([[2, 'revision 1 is missing before it']]);
  expect(problems([a, b, b, c])).not.toEqual([]);
  expect(problems([a, c, b, d])).not.toEqual([]);
  expect(problems([b, c])[0]).toEqual([1, 'revision 0 is missing before it']);
});

it('finds an event moved to another stream, and one of another chain', () => {
  const [a, b] = chain(2) as [StoredEvent, StoredEvent];
  const other = chain(2, 'till-2');
  expect(problems([{ ...a, stream: 'till-9' }])).toEqual([[0, 'its content does not match its hash']]);
  expect(problems([a, { ...other[1]!, stream: b.stream }])[0]?.[0]).toBe(1);
});

it('finds an event recorded before the one ahead of it, though its hash is right', () => {
  const [first] = chain(1) as [StoredEvent];
  const { type, data } = first;
  const recordedAt = '2026-03-01T00:00:00.000Z' as EventMetadata['recordedAt'];
  const meta = { ...first.meta, recordedAt };
  const hash = chainHash(testFingerprints, first.meta.hash, {
    stream: first.stream,
    revision: 1,
    type,
    data,
    meta,
  });
  const late = { ...first, revision: 1, id: eventIdOf(hash), meta: { ...meta, hash } };
  expect(problems([first, late])).toEqual([[1, 'it was recorded before the event ahead of it']]);
});

it('reports an event without an actor instead of stopping', () => {
  const [event] = chain(1) as [StoredEvent];
  const { actor: _, ...meta } = event.meta;
  expect(problems([{ ...event, meta: meta as EventMetadata }])).toEqual([
    [0, 'its content does not match its hash'],
  ]);
});

it('names events after their hash: a UUID of version 8', () => {
  const events = chain(6);
  for (const event of events) {
    expect(isUuid(event.id)).toBe(true);
    expect(event.id[14]).toBe('8');
    expect(event.id).toBe(eventIdOf(event.meta.hash));
  }
  expect(new Set(events.map(({ id }) => id)).size).toBe(6);
  expect(problems([{ ...events[0]!, id: events[1]!.id }])).toEqual([[0, 'its id does not match its hash']]);
});

it('does not depend on the position', () => {
  const events = chain(3).map((event) => ({ ...event, position: `migrated-${event.position}` }));
  expect(problems(events)).toEqual([]);
});
