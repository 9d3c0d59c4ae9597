import { type Mitigant, mitigantValue, netExposure } from '@zixin/credit-account';
import type { CalendarDate } from '@zixin/kernel';
import { exposureOf, type FileAccount } from '@zixin/views';
import { present } from '../presentation.js';
import { moneyText } from './document-answers.js';
import type { MitigantUse } from './mitigant-use.js';

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
      const { from = null } = account.secured.find((one) => one.mitigantId === facts.mitigantId) ?? {};
      return {
        ...present({ facts }).facts,
        covers: moneyText(covers, currency),
        /** Confirmed to count in the limit from this day on, where policy lets it. */
        raisesLimitFrom: from,
      };
    }),
    netExposure: use === 'raiseLimit' ? null : moneyText(netExposure(gross, standing, on).minor, currency),
  };
}
