import type { LitigationEvidence } from '@zixin/investigation';
import { addDays } from '@zixin/kernel';
import { strengthOn } from './condition.js';
import { say } from './customer-file.js';
import type { Desk } from './desk.js';

/** Below this strength others have enforcement orders against the company, and below the next it is listed as 失信被执行人. */
const enforced = 30;
const listed = 22;

/** What the court registers say of the customer today: nothing of a strong company, more and more of a failing one. */
export function lawsuitsOn(desk: Desk): LitigationEvidence {
  const { customer, dependencies, today, random } = desk;
  const strength = strengthOn(customer, dependencies, today);
  const openCases = strength < 45 ? 1 + Math.floor((45 - strength) / 12) : random.chance(6) ? 1 : 0;
  const enforcementCases = strength < enforced ? 1 + Math.floor((enforced - strength) / 10) : 0;
  const amount = desk.money(Math.floor(customer.monthly / 100) * 100);
  const cases = Array.from({ length: openCases }, (_, index) => ({
    number: say(desk, {
      zh: `(${today.slice(0, 4)})民初${1_000 + customer.index * 10 + index}号`,
      en: `CV-${today.slice(0, 4)}-${1_000 + customer.index * 10 + index}`,
    }),
    court: say(desk, { zh: `${customer.company.region}基层人民法院`, en: 'County court' }),
    ...({ role: 'defendant', status: index < enforcementCases ? 'enforcement' : 'open' } as const),
    cause: say(desk, { zh: '买卖合同纠纷', en: 'Sale of goods' }),
    ...{ amount, filedOn: addDays(today, -20 * (index + 1)) },
  }));
  return {
    ...{ openCases, closedCases: 0, enforcementCases, dishonestDebtor: strength < listed },
    amountAtStake: openCases > 0 ? desk.money(amount.minor * openCases) : null,
    cases,
  };
}
