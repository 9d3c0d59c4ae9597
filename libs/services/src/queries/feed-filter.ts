import type { CloudEvent } from '@zixin/contracts';
import type { StoredEvent } from '@zixin/kernel';
import { feedEventsOf, storedTypesOf } from './integration-events.js';

/** Types a caller may name: public ones, and what happened as `record-changed` names it. Separated by commas. */
export const feedTypes =
  /^([A-Z]\w{1,60}|com\.zixin\.credit\.[a-z-]{1,60}\.v\d{1,3})(,([A-Z]\w{1,60}|com\.zixin\.credit\.[a-z-]{1,60}\.v\d{1,3})){0,49}$/;

export interface FeedFilter {
  /** Stored types to subscribe to; `undefined`: all. */
  readonly storedTypes: readonly string[] | undefined;
  /** What of a stored event is told; nothing of one that is not wanted. */
  told(stored: StoredEvent): readonly CloudEvent[];
}

/** What concerns people and keys is not for readers of credit. */
const hidden = /^(access|calendar)-/;

/** `types` as `feedTypes` reads them, absent: all; `customerId` `null`: all. */
export function feedFilter(types: string | undefined, customerId: string | null): FeedFilter {
  const names = new Set(types?.split(','));
  const stored = [...names].filter((name) => !name.includes('.'));
  const fromPublic = storedTypesOf(names);
  const shown = ({ stream, meta }: StoredEvent) =>
    !hidden.test(stream) && (customerId === null || meta.partitionKey === customerId);
  return {
    storedTypes: types === undefined || fromPublic === null ? undefined : [...stored, ...fromPublic],
    told(event) {
      if (!shown(event)) return [];
      const events = feedEventsOf(event);
      if (types === undefined || names.has(event.type)) return events;
      return events.filter(({ type }) => names.has(type));
    },
  };
}
