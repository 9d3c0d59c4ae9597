import type { RatingAssigned, RatingOverrideRequested } from '@zixin/rating';
import { addDays, daysBetween } from '@zixin/kernel';
import { attempt } from './attempt.js';
import { leadOf } from './credit-decisions.js';
import { analystOf, say } from './customer-file.js';
import type { Desk, Task } from './desk.js';

const better: Readonly<Record<string, string>> = { A: 'AA', BBB: 'A', BB: 'BBB', B: 'BB' };

/** What is asked for in the last days waits for a decision when the story ends. */
const waitingDays = 10;

/** Now and then an analyst knows better than the model. */
export function considerOverride(desk: Desk, { to, by }: RatingAssigned['data']): void {
  if (by !== 'model' || desk.customer.profile.blind || !betterThan(to) || !desk.random.chance(12)) return;
  desk.plan(desk.random.int(2, 6), 1, (later) => requestOverride(later, betterThan(to)));
}

/** For a customer whose grade leaves room for a better one, an override that nobody decides before the story ends. */
export const lastOverride: Task = (desk) => requestOverride(desk, betterThan(desk.grade));

const betterThan = (grade: string | null) => (grade === null ? undefined : better[grade]);

async function requestOverride(desk: Desk, to: string | undefined): Promise<void> {
  if (to === undefined) return;
  const reason = say(desk, {
    zh: '母公司增资在即，模型未反映',
    en: 'The parent adds capital soon; the model cannot see it',
  });
  const until = addDays(desk.today, desk.random.pick([30, 45, 150]));
  const data = { overrideId: desk.newId('override'), to, reason, until };
  await attempt(desk.act('rating', analystOf(desk), { type: 'RequestRatingOverride', data }));
}

/** A second person decides; one in four is declined. */
export function decideOverride(desk: Desk, { overrideId, needs }: RatingOverrideRequested['data']): void {
  if (daysBetween(desk.today, desk.until) < waitingDays) return;
  const declined = desk.random.chance(25);
  desk.plan(desk.random.int(1, 3), 3, async (later) => {
    if (declined) {
      const reason = say(later, {
        zh: '证据不足，维持模型等级',
        en: 'Not enough to show for it: the model stands',
      });
      const data = { overrideId, reason };
      await attempt(later.act('rating', leadOf(later), { type: 'DeclineRatingOverride', data }));
      return;
    }
    for (const approver of later.staff.of(needs.role).slice(0, needs.approvers))
      await attempt(later.act('rating', approver, { type: 'ApproveRatingOverride', data: { overrideId } }));
  });
}
