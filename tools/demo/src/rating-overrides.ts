import type { RatingAssigned, RatingOverrideRequested } from '@zixin/rating';
import { addDays } from '@zixin/kernel';
import { attempt } from './attempt.js';
import { leadOf } from './credit-decisions.js';
import { analystOf, say } from './customer-file.js';
import type { Desk } from './desk.js';

const better: Readonly<Record<string, string>> = { A: 'AA', BBB: 'A', BB: 'BBB', B: 'BB' };

/** Now and then an analyst knows better than the model. */
export function considerOverride(desk: Desk, { to, by }: RatingAssigned['data']): void {
  const wanted = to === null ? undefined : better[to];
  if (by !== 'model' || desk.customer.profile.blind || !wanted || !desk.random.chance(12)) return;
  desk.plan(desk.random.int(2, 6), 1, async (later) => {
    const reason = say(later, {
      zh: '母公司增资在即，模型未反映',
      en: 'The parent adds capital soon; the model cannot see it',
    });
    const data = {
      ...{ overrideId: later.newId('override'), to: wanted, reason },
      until: addDays(later.today, later.random.pick([30, 45, 150])),
    };
    await attempt(later.act('rating', analystOf(later), { type: 'RequestRatingOverride', data }));
  });
}

/** A second person decides; one in four is declined. */
export function decideOverride(desk: Desk, { overrideId, needs }: RatingOverrideRequested['data']): void {
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
