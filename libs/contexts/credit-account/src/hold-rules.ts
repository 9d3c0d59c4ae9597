import { type OpenAccount, termsOn } from './account-state.js';
import { roleToGrant } from './authority.js';
import { leastLimit, mostThatPasses } from '@zixin/calculations';
import { type EffectiveLimit, highestLimit, raisedTo } from './limit-layers.js';
import { layersUnder } from './mitigants.js';
import type { GroupVerdict, HoldReason, OrderFacts, WayOut } from './order.events.js';
import type { OrderCheckPolicy } from './order-check-policy.js';
import type { Overdue } from './overdue.js';
import { type AccountContext, moneyIn } from './rules.js';

/** What is asked for: the order's facts and how much of it has to be reserved now. */
export type Asked = Pick<OrderFacts, 'prepaid' | 'termsDays'> & {
  readonly minor: number;
  readonly forced: string | null;
  /** Its group's verdict is read by it; an order that is only asked about has none. */
  readonly orderId?: string;
};

export interface Surroundings {
  readonly account: OpenAccount;
  readonly asked: Asked;
  readonly context: AccountContext;
  readonly policy: OrderCheckPolicy;
  readonly effective: EffectiveLimit;
  readonly exposure: number;
  readonly overdue: Overdue;
  readonly missing: number;
  readonly group: GroupVerdict | null;
}

export interface Finding {
  readonly reason: HoldReason;
  readonly waysOut: readonly WayOut[];
  readonly shortfall?: number;
}

export type Rule = (surroundings: Surroundings) => readonly Finding[];

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

/** Only the group can tell what would free its headroom: paying here is no way out. */
const groupRule: Rule = ({ group }) => {
  if (!group || group.accepted) return [];
  const { groupId, limit, use, order, shortfall } = group;
  const minor = limit ? limit.minor + shortfall.minor : use.minor + order.minor;
  const figures = { groupId, limit, use, order, shortfall };
  const to = { minor, currency: use.currency };
  return [
    { reason: { code: 'group-limit-exceeded', figures }, waysOut: [{ kind: 'raise-group-limit', to }] },
  ];
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

export const forced: Rule = ({ asked }) =>
  asked.forced === null
    ? []
    : [{ reason: { code: 'forced', figures: { reason: asked.forced } }, waysOut: [] }];

/** All that may hold an order, in the order they are named. */
export const rules: readonly Rule[] = [
  limitRule,
  groupRule,
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
