import { exchangeRate, pairOf, ratesOf } from '@zixin/exchange-rate';
import {
  type Aggregate,
  type Command,
  type DomainEvent,
  evolve,
  noStream,
  type Recorded,
} from '@zixin/kernel';
import { policy, type PolicyState } from '@zixin/policy';
import type { FactStreams } from '../decisions/customer-book.js';
import { policiesInForce } from '../decisions/policies-in-force.js';
import type { ReadStream } from './kept-streams.js';

/**
 * Facts read from streams as `read` gives them: cut at the revisions or the instant of a decision. Nothing is ever installed;
 * `whenEmpty` says what stands for a policy that has no version in them.
 */
export function recordedStreams(
  read: ReadStream,
  whenEmpty: (name: string) => PolicyState | null = () => null,
): FactStreams {
  const policyState = async (name: string) => foldOnce(policy, await read(`policy-${name}`));
  return {
    events: read,
    policies: policiesInForce(async (name) => {
      const folded = await policyState(name);
      const other = folded.state.versions.length === 0 ? whenEmpty(name) : null;
      return { ...folded, state: other ?? { ...folded.state, name } };
    }),
    async rates(base, quote) {
      const stream = `exchangeRate-${pairOf(base, quote)}`;
      const folded = foldOnce(exchangeRate, await read(stream));
      return { ...folded, state: ratesOf(folded.state), stream };
    },
  };
}

const folds = new WeakMap<readonly Recorded[], unknown>();

/** The state a list of a stream's events makes, remembered for that very list. */
export function foldOnce<C extends Command, E extends DomainEvent, S, I>(
  { decider }: Aggregate<C, E, S, I>,
  events: readonly Recorded[],
) {
  if (!folds.has(events))
    folds.set(
      events,
      events.reduce<S>((state, event) => evolve(decider, state, event as never), decider.initialState),
    );
  const last = events.at(-1);
  return {
    state: folds.get(events) as S,
    revision: last?.revision ?? noStream,
    position: last?.position ?? null,
  };
}
