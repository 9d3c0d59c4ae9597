import { type CalendarDate, type Money, ratio, shareOf } from '@zixin/kernel';
import { exposureOf, type OpenAccount, termsOn } from './account-state.js';
import { type Role, roleToGrant } from './authority.js';
import type { Limit } from './limit.events.js';
import { leastLimit, mostThatPasses } from './limit-bound.js';
import { effectiveLimit, type EffectiveLimit, highestLimit, raisedTo } from './limit-layers.js';
import { layersUnder } from './mitigants.js';
import type { HoldReason, OrderCheck, OrderFacts, WayOut } from './order.events.js';
import type { OrderCheckPolicy } from './order-check-policy.js';
import { type Overdue, overdueOf } from './overdue.js';
import { type AccountContext, moneyIn } from './rules.js';

/** What is asked for: the order's facts and how much of it has to be reserved now. */
export type Asked = Pick<OrderFacts, 'prepaid' | 'termsDays'> & {
  readonly minor: number;
  readonly forced: string | null;
};

export interface Verdict {
  readonly held: boolean;
  readonly reasons: readonly HoldReason[];
  readonly shortfall: Money;
  readonly waysOut: readonly WayOut[];
  /** Cash that has to be there before the order ships, and is kept for it. */
  readonly earmarked: number;
  readonly check: OrderCheck;
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
  const surroundings = { account, asked, context, policy, effective, exposure, overdue, missing };
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
  };
}

interface Surroundings {
  readonly account: OpenAccount;
  readonly asked: Asked;
  readonly context: AccountContext;
  readonly policy: OrderCheckPolicy;
  readonly effective: EffectiveLimit;
  readonly exposure: number;
  readonly overdue: Overdue;
  readonly missing: number;
}

interface Finding {
  readonly reason: HoldReason;
  readonly waysOut: readonly WayOut[];
  readonly shortfall?: number;
}

type Rule = (surroundings: Surroundings) => readonly Finding[];

const limitRule: Rule = ({ account, asked, context, policy, effective, exposure }) => {
  const { limit, expired } = effective;
  const total = exposure + asked.minor;
  if (limit.kind === 'UNLIMITED') return [];
  const amount = limit.kind === 'AMOUNT' ? limit.amount.minor : 0;
  const shortfall = total - mostThatPasses(amount, policy);
  if (shortfall <= 0) return [];
  const pay = payOrPrepay(account, asked, shortfall, policy);
  if (expired) {
    const reason = {
      code: 'limit-expired',
      figures: { exposure: moneyIn(account, exposure), order: moneyIn(account, asked.minor) },
    } as const;
    return [{ reason, waysOut: [{ kind: 'renew-limit' }, ...pay], shortfall }];
  }
  const code = limit.kind === 'NONE' ? 'no-credit' : 'limit-exceeded';
  const to = moneyIn(account, leastLimit(total, policy));
  const raised = { ...raisedTo(layersUnder(account, policy), to.minor, context.today), mitigants: [] };
  const role = roleToGrant(context.inputs, highestLimit(raised, context.today), context.today);
  const figures = {
    limit: limit.kind === 'AMOUNT' ? limit.amount : null,
    exposure: moneyIn(account, exposure),
    order: moneyIn(account, asked.minor),
    shortfall: moneyIn(account, shortfall),
  };
  return [{ reason: { code, figures }, waysOut: [...pay, { kind: 'raise-limit', to, role }], shortfall }];
};

const overdueRule: Rule = ({ account, overdue, policy }) => {
  if (overdue.minor <= policy.overdueDeMinimis || overdue.oldestDays <= policy.overdueDays) return [];
  const figures = {
    oldestDays: overdue.oldestDays,
    overdue: moneyIn(account, overdue.minor),
    allowedDays: policy.overdueDays,
  };
  const amount = moneyIn(account, overdue.minor - policy.overdueDeMinimis);
  return [
    { reason: { code: 'overdue', figures }, waysOut: [{ kind: 'pay', amount, invoices: overdue.invoices }] },
  ];
};

const holdRule: Rule = ({ account }) =>
  account.hold
    ? [
        {
          reason: { code: 'on-hold', figures: { reason: account.hold.reason } },
          waysOut: [{ kind: 'release-hold' }],
        },
      ]
    : [];

const defaultRule: Rule = ({ account: { default: standing } }) => {
  if (!standing) return [];
  const { reason, on } = standing;
  return [{ reason: { code: 'defaulted', figures: { reason, on } }, waysOut: [{ kind: 'cure-default' }] }];
};

const sizeRule: Rule = ({ account, asked, policy }) => {
  const { orderMaximum } = policy;
  if (orderMaximum === null || asked.minor <= orderMaximum) return [];
  const figures = { order: moneyIn(account, asked.minor), maximum: moneyIn(account, orderMaximum) };
  return [
    {
      reason: { code: 'order-too-large', figures },
      waysOut: [{ kind: 'reduce-order', to: moneyIn(account, orderMaximum) }],
    },
  ];
};

const termsRule: Rule = ({ account, asked, context }) => {
  const granted = termsOn(account.terms, context.today)?.netDays ?? 0;
  if (asked.prepaid || asked.termsDays === null || asked.termsDays <= granted) return [];
  const figures = { asked: asked.termsDays, granted };
  return [{ reason: { code: 'terms', figures }, waysOut: [{ kind: 'shorten-terms', to: granted }] }];
};

const prepaymentRule: Rule = ({ account, missing }) =>
  missing === 0
    ? []
    : [
        {
          reason: { code: 'terms', figures: { prepayment: moneyIn(account, missing) } },
          waysOut: [{ kind: 'prepay', amount: moneyIn(account, missing) }],
        },
      ];

const forced: Rule = ({ asked }) =>
  asked.forced === null
    ? []
    : [{ reason: { code: 'forced', figures: { reason: asked.forced } }, waysOut: [] }];

const rules: readonly Rule[] = [
  limitRule,
  holdRule,
  defaultRule,
  overdueRule,
  sizeRule,
  termsRule,
  prepaymentRule,
  forced,
];

/**
 * Paying frees the amount of open invoices; what they do not cover can only come ahead, and counts only where unapplied cash does.
 * Where neither alone is enough, cash for both is.
 */
function payOrPrepay(
  account: OpenAccount,
  asked: Asked,
  shortfall: number,
  { countUnappliedCash }: OrderCheckPolicy,
): WayOut[] {
  const amount = moneyIn(account, shortfall);
  const pays = account.totals.receivable >= shortfall;
  const prepays = countUnappliedCash && shortfall <= asked.minor;
  const pay: WayOut[] = pays || (countUnappliedCash && !prepays) ? [{ kind: 'pay', amount }] : [];
  return prepays ? [...pay, { kind: 'prepay', amount }] : pay;
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
