import { customerOfStream } from '@zixin/credit-account';
import {
  type ChainVerifier,
  createChainVerifier,
  type Fingerprints,
  type StoredEvent,
  type UnreadableEvent,
} from '@zixin/kernel';
import { decisionTypes } from './decision-kinds.js';
import type { Finding } from './verification.js';

/** The first pass: hash chains, and which streams of which customers hold decisions. */
export interface ChainPass {
  readonly streams: ReadonlySet<string>;
  readonly customers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly counts: { readonly events: number; readonly decisions: number };
  take(event: StoredEvent): void;
  unreadable(error: UnreadableEvent, rest: 'read' | 'left'): void;
}

export function chainPass(fingerprints: Fingerprints, found: (finding: Finding) => void): ChainPass {
  const verifier = createChainVerifier(fingerprints);
  const streams = new Set<string>();
  const customers = new Map<string, Set<string>>();
  const unread = new Map<string, number>();
  const counts = { events: 0, decisions: 0 };

  /** The event behind an unreadable one cannot be chained to it: said once, of the unreadable one. */
  function followsUnread({ stream, revision }: StoredEvent): boolean {
    const before = unread.get(stream);
    if (before === undefined || revision !== before + 1) return false;
    return unread.delete(stream);
  }

  function noteDecision({ stream }: StoredEvent): void {
    counts.decisions += 1;
    const customerId = customerOfStream(stream);
    const known = customers.get(customerId);
    if (known) known.add(stream);
    else customers.set(customerId, new Set([stream]));
  }

  return {
    ...{ streams, customers, counts },
    take(event) {
      counts.events += 1;
      streams.add(event.stream);
      if (decisionTypes.has(event.type)) noteDecision(event);
      const problem = problemOf(verifier, event);
      if (problem !== null && !followsUnread(event)) found(chainFinding(event, problem));
    },
    unreadable({ stream, revision, problem }, rest) {
      counts.events += 1;
      streams.add(stream);
      unread.set(stream, revision);
      const said = rest === 'left' ? `${problem}; what comes after it was not read` : problem;
      const event = { stream, revision, id: null, type: null };
      found({ ...chainFinding(event, said), kind: 'unreadable' });
    },
  };
}

function problemOf(verifier: ChainVerifier, event: StoredEvent): string | null {
  try {
    return verifier.check(event);
  } catch (error) {
    return `it lacks what every event has (${(error as Error).message})`;
  }
}

interface Place {
  readonly stream: string;
  readonly revision: number;
  readonly id: string | null;
  readonly type: string | null;
}

function chainFinding({ stream, revision, id: eventId, type }: Place, problem: string): Finding {
  const figures = { figure: null, stored: null, recomputed: null };
  return { kind: 'chain', stream, revision, eventId, type, ...figures, problem };
}
