import { policyNames } from '@zixin/calculations';
import { type Mitigant, mitigantValue, netExposure } from '@zixin/credit-account';
import { type CalendarDate, evolve, type Instant, type Recorded } from '@zixin/kernel';
import { policy, type PolicyEvent, policyInForce } from '@zixin/policy';
import { exposureOf, type FileAccount } from '@zixin/views';
import { eventsOf } from '../decisions/live-streams.js';
import { present } from '../presentation.js';
import { moneyText } from './document-answers.js';
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

/**
 * What each mitigant is worth on a day (amount × coverage × (1 − haircut)), and what of the gross exposure they leave; `null` where
 * policy counts them in the limit, since they never count twice.
 */
export function mitigantAnswers(account: FileAccount, on: CalendarDate, use: MitigantUse) {
  const { currency } = account;
  const standing = account.mitigants.map((facts): Mitigant => ({
    ...facts,
    on: facts.from,
    releasedOn: null,
  }));
  const gross = { minor: exposureOf(account).total, currency };
  return {
    mitigants: account.mitigants.map((facts, index) => {
      const mitigant = standing[index];
      const covers = mitigant ? mitigantValue(mitigant, on).minor : 0;
      return { ...present({ facts }).facts, covers: moneyText(covers, currency) };
    }),
    netExposure: use === 'raiseLimit' ? null : moneyText(netExposure(gross, standing, on).minor, currency),
  };
}
