import type { Instant, Recorded } from '@zixin/kernel';

/** Days of recording, both inclusive; absent: all. */
interface Narrowed {
  /** Types separated by commas. */
  readonly types?: string | undefined;
  readonly actor?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

type Narrowing = Pick<Recorded, 'type' | 'meta'>;

/** Whether an event of a customer's history is among those asked for. */
export function narrowedTo(
  { types, actor, from, until }: Narrowed,
  dateAt: (at: Instant) => string,
): (event: Narrowing) => boolean {
  const conditions: ((event: Narrowing) => boolean)[] = [];
  if (types !== undefined) conditions.push(({ type }) => types.split(',').includes(type));
  if (actor !== undefined) conditions.push(({ meta }) => meta.actor.id === actor);
  if (from !== undefined) conditions.push(({ meta }) => dateAt(meta.recordedAt) >= from);
  if (until !== undefined) conditions.push(({ meta }) => dateAt(meta.recordedAt) <= until);
  return (event) => conditions.every((holds) => holds(event));
}
