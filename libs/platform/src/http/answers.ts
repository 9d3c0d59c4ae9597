import type { DomainEvent, Outcome } from '@zixin/kernel';
import type { FastifyReply } from 'fastify';
import { logPartition } from './positions.js';
import { Refusal } from './refusal.js';

/** What of an event a command's answer tells. */
export interface EventName {
  readonly type: string;
  readonly id: string;
}

/** The ETag of a stream's state. */
export function etagOf(revision: number): string {
  return `"r${revision}"`;
}

/**
 * Sets status and headers of a command's answer and gives its body: the new state and the names of its events. 201 when
 * `created`, 200 otherwise and when nothing changed. Call it for the last command of a request, with all events.
 */
export function answerOf<Body extends object>(
  reply: FastifyReply,
  outcome: Pick<Outcome<DomainEvent, unknown>, 'revision' | 'position'> & {
    readonly events: readonly EventName[];
  },
  body: Body,
  { created = false }: { readonly created?: boolean } = {},
): Body & { readonly events: readonly EventName[] } {
  const events = outcome.events.map(({ type, id }) => ({ type, id }));
  void reply.status(created && events.length > 0 ? 201 : 200).header('ETag', etagOf(outcome.revision));
  if (outcome.position !== null) {
    const place = { partition: logPartition, position: outcome.position };
    void reply.header('Zixin-Position', reply.server.zixinPositionTokens.encode(place));
  }
  return { ...body, events };
}

/**
 * @throws Refusal `state-stale` when `If-Match` is sent and names another revision (or nothing exists: revision −1). The check
 * is made when called: a change between it and the decision is not seen.
 */
export function requireMatch(ifMatch: string | undefined, revision: number): void {
  if (ifMatch === undefined) return;
  const wanted = ifMatch.split(',').map((tag) => tag.trim());
  const matches = revision >= 0 && (wanted.includes('*') || wanted.includes(etagOf(revision)));
  if (!matches) throw new Refusal('state-stale');
}

declare module 'fastify' {
  interface FastifyInstance {
    zixinPositionTokens: import('./positions.js').PositionTokens;
  }
}
