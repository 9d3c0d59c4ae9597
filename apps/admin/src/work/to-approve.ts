import { type DecisionRole, type Standing, standingOf } from '../api/authority.js';
import type { Person } from '../api/session.js';
import type { LimitText } from '../ui/money.js';
import type { Key } from './lanes.js';
import type { Approval, Override } from './work.queries.js';

/** A row of what waits for somebody's approval, whatever kind it is. */
export interface ToApprove {
  readonly key: string;
  readonly customerId: string;
  readonly what: Key;
  /** The action a warning asks for; null for everything else. */
  readonly action: string | null;
  readonly proposedBy: string;
  readonly since: string;
  readonly limit: LimitText | null;
  readonly terms: { readonly netDays: number; readonly prepaymentPercent: number } | null;
  readonly grades: { readonly from: string; readonly to: string } | null;
  readonly needs: string;
  readonly standing: Standing;
  readonly to: string;
}

const about = (customer: string, of: string) => `?of=${of}&customer=${customer}`;
const nothing = { action: null, limit: null, terms: null, grades: null } as const;
const whats = { limit: 'what.limit', temporary: 'what.temporary', terms: 'what.terms' } as const;

export function approvalRow(approval: Approval, me: Person): ToApprove {
  const { id, customerId, proposedBy, proposedOn, needs } = approval;
  const common = { ...nothing, key: id, customerId, proposedBy, since: proposedOn, needs: needs.role };
  if (approval.kind === 'warningAction') {
    const takes = (approval.mayTake as readonly string[]).some((role) => me.roles.includes(role));
    return {
      ...{ ...common, what: 'what.warningAction', action: approval.action.action },
      standing: takes ? 'may' : 'authority-missing',
      to: `/approvals/${encodeURIComponent(approval.warningId)}${about(customerId, 'warning')}`,
    };
  }
  const approvedBy = approval.approvals.map(({ by }) => by);
  const role = needs.role as DecisionRole;
  return {
    ...{ ...common, what: whats[approval.kind] },
    standing: standingOf({ proposedBy, approvedBy, needs: role }, me),
    limit: approval.kind === 'terms' ? null : limitOf(approval.change),
    terms: approval.kind === 'terms' ? approval.terms : null,
    to: `/approvals/${id}${about(customerId, 'proposal')}`,
  };
}

function limitOf(change: Extract<Approval, { kind: 'limit' | 'temporary' }>['change']): LimitText {
  return change.layer === 'base' ? change.limit : { kind: 'AMOUNT', amount: change.amount };
}

export function overrideRow(override: Override, me: Person): ToApprove {
  const { id, customerId, from, to, requestedBy, requestedOn, needs } = override;
  const approvedBy = override.approvals.map(({ by }) => by);
  return {
    ...{ ...nothing, key: id, customerId, what: 'what.override', proposedBy: requestedBy },
    ...{ since: requestedOn, grades: { from, to }, needs: needs.role },
    standing: standingOf({ proposedBy: requestedBy, approvedBy, needs: needs.role }, me),
    to: `/approvals/${id}${about(customerId, 'override')}`,
  };
}

/** What this person may decide comes first, then the oldest. */
export function inOrder(rows: readonly ToApprove[]): readonly ToApprove[] {
  const rank = ({ standing }: ToApprove) => (standing === 'may' ? 0 : 1);
  return rows.toSorted((a, b) => rank(a) - rank(b) || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}
