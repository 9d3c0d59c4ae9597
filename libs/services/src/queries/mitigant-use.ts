import { policyNames } from '@zixin/calculations';
import { type CalendarDate, evolve, type Instant, type Recorded } from '@zixin/kernel';
import { policy, type PolicyEvent, policyInForce } from '@zixin/policy';
import { eventsOf } from '../decisions/live-streams.js';
import type { Reads } from './reads.js';

export type MitigantUse = 'reduceNet' | 'raiseLimit';

/** How mitigants count on a day, by the order check's policy as it was known then; the shipped one reports net exposure. */
export async function mitigantUse(
  { eventStore }: Pick<Reads, 'eventStore'>,
  on: CalendarDate,
  knownAt?: Instant,
): Promise<MitigantUse> {
  const events = await eventsOf(eventStore, `policy-${policyNames.orderCheck}`);
  const state = events
    .filter(({ meta }) => knownAt === undefined || meta.recordedAt <= knownAt)
    .reduce(
      (before, event) => evolve(policy.decider, before, event as Recorded<PolicyEvent>),
      policy.decider.initialState,
    );
  const content = policyInForce(state, on)?.content;
  return (content?.kind === 'orderCheck' && content.mitigants) || 'reduceNet';
}
