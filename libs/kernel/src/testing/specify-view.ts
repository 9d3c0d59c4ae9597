import type { DomainEvent, Recorded } from '../events.js';
import { applyToView, keysOf, type View } from '../view.js';

/** given(recorded events).then(document) for a view: folds the events of one key in order. */
export function specifyView<Doc, E extends DomainEvent>(view: View<Doc, E>) {
  return {
    given(...events: readonly Recorded<E>[]) {
      const documents = new Map<string, Doc | null>();
      for (const event of events) {
        if (!(event.type in view.on)) continue;
        for (const key of keysOf(view, event))
          documents.set(key, applyToView(view, documents.get(key) ?? null, event, key));
      }
      const document = (key?: string): Doc | null => {
        const only = key ?? [...documents.keys()][0];
        return (only === undefined ? null : documents.get(only)) ?? null;
      };
      return {
        document,
        keys: () => [...documents.keys()],
        then(expected: Doc, key?: string) {
          expect(JSON.parse(JSON.stringify(document(key)))).toEqual(JSON.parse(JSON.stringify(expected)));
        },
        thenMatches(expected: Record<string, unknown>, key?: string) {
          expect(JSON.parse(JSON.stringify(document(key)))).toMatchObject(expected);
        },
        thenGone(key?: string) {
          expect(document(key)).toBeNull();
        },
      };
    },
  };
}
