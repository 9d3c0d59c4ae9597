import { pairOf, ratesOf } from '@zixin/exchange-rate';
import type { EventStore, Recorded } from '@zixin/kernel';
import { decodeAny } from '@zixin/kernel';
import { creditCatalog } from '@zixin/views';
import type { CommandStates } from '../commands/commands.js';
import { decodedStreams } from './decoded-streams.js';
import type { DecisionSurroundings } from './decision-inputs.js';
import type { PoliciesInForce } from './policies-in-force.js';

export interface LiveStreamParts extends Pick<DecisionSurroundings, 'today' | 'houseCurrency'> {
  readonly states: CommandStates;
  readonly eventStore: EventStore;
  readonly policies: PoliciesInForce;
}

/** The streams as they are now. */
export function liveStreams({
  states,
  eventStore,
  policies,
  ...rest
}: LiveStreamParts): DecisionSurroundings {
  return {
    ...rest,
    policies,
    account: states.account,
    rating: states.rating,
    creditGroup: states.creditGroup,
    events: decodedStreams(eventStore),
    async rates(base, quote) {
      const id = pairOf(base, quote);
      const read = await states.exchangeRate(id);
      return { ...read, state: ratesOf(read.state), stream: `exchangeRate-${id}` };
    },
  };
}

/** Every event of a stream, in its order. */
export async function eventsOf(eventStore: EventStore, stream: string): Promise<readonly Recorded[]> {
  const events: Recorded[] = [];
  for await (const stored of eventStore.read(stream)) events.push(decodeAny(creditCatalog, stored));
  return events;
}
