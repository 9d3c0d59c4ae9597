import { type CalendarDate, type Money, ratio, shareOf } from '@zixin/kernel';
import { exposureOf, type OpenAccount, termsOn } from './account-state.js';
import { type Role, roleToGrant } from './authority.js';
import type { Limit } from './limit.events.js';
import { type Asked, forced, rules, type Surroundings } from './hold-rules.js';
import { effectiveLimit } from './limit-layers.js';
import { layersUnder } from './mitigants.js';
import type { GroupVerdict, HoldReason, OrderCheck, WayOut } from './order.events.js';
import { overdueOf } from './overdue.js';
import { type AccountContext, moneyIn } from './rules.js';

export interface Verdict {
  readonly held: boolean;
  readonly reasons: readonly HoldReason[];
  readonly shortfall: Money;
  readonly waysOut: readonly WayOut[];
  /** Cash that has to be there before the order ships, and is kept for it. */
  readonly earmarked: number;
  readonly check: OrderCheck;
  /** Absent when nobody asked the group. */
  readonly group?: GroupVerdict;
}

/**
 * Judges an order on an account that does not count it yet. Over the limit is strict or not by policy; the shortfall is the least
 * amount that makes it pass. An order paid ahead in full passes once its cash is there, whatever else is wrong.
 */
export function checkOrder(account: OpenAccount, asked: Asked, context: AccountContext): Verdict {
  const { orderCheck: policy } = context.inputs;
  const { today } = context;
  const exposure = exposureOf(account.totals, policy.countUnappliedCash);
  const effective = effectiveLimit(layersUnder(account, policy), today);
  const overdue = overdueOf(account, today, policy);
  const earmarked = prepaymentOf(account, asked, today);
  const missing = Math.max(0, earmarked - (account.totals.unapplied - account.totals.earmarked));
  const check = {
    on: today,
    exposure: moneyIn(account, exposure),
    ...{ limit: effective.limit, limitExpired: effective.expired },
    headroom: headroomOf(account, effective.limit, exposure),
    oldestOverdueDays: overdue.oldestDays,
    overdue: moneyIn(account, overdue.minor),
    policy,
  };
  const group = groupOf(asked, context);
  const surroundings = { account, asked, context, policy, effective, exposure, overdue, missing, group };
  const paidAhead = earmarked === asked.minor && missing === 0;
  const findings = paidAhead ? forced(surroundings) : rules.flatMap((rule) => rule(surroundings));
  const shortfall = findings.reduce((most, finding) => Math.max(most, finding.shortfall ?? 0), 0);
  return {
    held: findings.length > 0,
    reasons: findings.map(({ reason }) => reason),
    shortfall: moneyIn(account, shortfall),
    waysOut:
      findings.length > 0 ? [...findings.flatMap(({ waysOut }) => waysOut), overrideOf(surroundings)] : [],
    earmarked,
    check,
    ...(group ? { group } : {}),
  };
}

function groupOf({ orderId }: Asked, { inputs: { groups = {} } }: AccountContext): GroupVerdict | null {
  return orderId !== undefined && Object.hasOwn(groups, orderId) ? (groups[orderId] ?? null) : null;
}

function overrideOf({ account, asked, context, exposure }: Surroundings): WayOut {
  return { kind: 'override', role: overrideRole(account, exposure + asked.minor, context) };
}

/** Who may release an order over its check: whoever could grant a limit of the exposure that results. */
export function overrideRole(account: OpenAccount, resulting: number, context: AccountContext): Role {
  const amount = moneyIn(account, Math.max(0, resulting));
  return roleToGrant(context.inputs, { kind: 'AMOUNT', amount }, context.today);
}

function headroomOf(account: OpenAccount, limit: Limit, exposure: number): Money | null {
  if (limit.kind === 'UNLIMITED') return null;
  return moneyIn(account, (limit.kind === 'AMOUNT' ? limit.amount.minor : 0) - exposure);
}

function prepaymentOf(account: OpenAccount, asked: Asked, today: CalendarDate): number {
  if (asked.prepaid) return asked.minor;
  const percent = termsOn(account.terms, today)?.prepaymentPercent ?? 0;
  return percent === 0 ? 0 : shareOf(asked.minor, ratio(percent, 100));
}
