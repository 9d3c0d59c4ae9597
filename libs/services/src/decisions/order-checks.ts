import type { OrderCheckContent, PolicyVersion } from '@zixin/calculations';
import { type CreditAccountState, type OrderCheckPolicy, orderCheckFrom } from '@zixin/credit-account';

type Version = PolicyVersion<OrderCheckContent>;

/**
 * Gives the order check of a policy version for an account in some state: amounts in the account's currency, in house currency
 * while it is not open. Made once for each version and currency: as long as a policy's stream stays as it is,
 * `PoliciesInForce` gives the same version.
 */
export function orderChecksOf(
  houseCurrency: string,
): (version: Version, account: CreditAccountState) => OrderCheckPolicy {
  const made = new WeakMap<Version, Map<string, OrderCheckPolicy>>();

  return (version, account) => {
    const currency = account.status === 'open' ? account.currency : houseCurrency;
    const checks = made.get(version) ?? new Map<string, OrderCheckPolicy>();
    const check = checks.get(currency) ?? orderCheckFrom(version, currency);
    checks.set(currency, check);
    made.set(version, checks);
    return check;
  };
}
