import type { AuthorityMatrix, DatedRate } from '@zixin/calculations';
import type { Actor, CalendarDate, Instant, Money } from '@zixin/kernel';
import type {
  AddMember,
  ConfirmGroupReservation,
  GroupInputs,
  ProposeGroupLimit,
  ReleaseGroupReservation,
  ReportMemberExposure,
  ReserveGroupHeadroom,
} from '../commands.js';
import type { CreditGroupEvent, GroupMemberAdded } from '../credit-group.events.js';
import type { GroupAuthorityNeeded, GroupLimit } from '../group-limit.events.js';

export const day = (text: string) => text as CalendarDate;
export const today = day('2026-03-02');
export const until = '2026-03-02T03:00:00.000Z' as Instant;
export const cny = (minor: number): Money => ({ minor, currency: 'CNY' });
export const usd = (minor: number): Money => ({ minor, currency: 'USD' });

export const clerk: Actor = { id: 'clara', roles: ['service'] };
export const analyst: Actor = { id: 'ana', roles: ['analyst'] };
export const manager: Actor = { id: 'max', roles: ['creditManager'] };
export const members: readonly Actor[] = ['cora', 'carl'].map((id) => ({ id, roles: ['committee'] }));

/** A manager up to 1,000, the committee with two approvers above. */
const matrix: AuthorityMatrix = {
  kind: 'authority',
  limits: [{ upTo: '1000', role: 'creditManager', approvers: 1 }],
  terms: [],
  above: { role: 'committee', approvers: 2 },
  byGrade: [],
};

export const rate = (on: string, text: string, base = 'USD', quote = 'CNY'): DatedRate => ({
  ...{ base, quote, rate: text, rateType: 'mid', on: day(on) },
});

interface Given {
  readonly comparison?: 'exceeds' | 'reaches';
  readonly tolerancePercent?: string;
  readonly rates?: readonly DatedRate[];
  readonly houseCurrency?: string;
}

export function inputs(given: Given = {}): GroupInputs {
  const { comparison = 'exceeds', tolerancePercent = '0', rates = [], houseCurrency } = given;
  return {
    authority: {
      ...{ name: 'authority', version: 3, content: matrix },
      ...(houseCurrency && { currency: houseCurrency }),
    },
    orderCheck: {
      name: 'orderCheck',
      version: 2,
      content: {
        ...{ kind: 'orderCheck', comparison, tolerancePercent, horizonDays: 90, overdueDays: 30 },
        ...{ overdueDeMinimis: '0', orderMaximum: null, countUnappliedCash: true, mitigants: 'reduceNet' },
      },
    },
    rates,
  };
}

export const formed: CreditGroupEvent = {
  type: 'CreditGroupFormed',
  data: { groupId: 'g-1', name: 'Harbour', currency: 'CNY', formedOn: day('2026-01-05') },
};

export const amount = (minor: number): GroupLimit => ({ kind: 'AMOUNT', amount: cny(minor) });

/** Proposed by the analyst and approved by the manager. */
export function limited(limit: GroupLimit | number, proposalId = 'l-1'): CreditGroupEvent[] {
  const given = typeof limit === 'number' ? amount(limit) : limit;
  const needs: GroupAuthorityNeeded = {
    role: 'creditManager',
    approvers: 1,
    authority: { name: 'authority', version: 3 },
    houseTotal: given,
    rate: null,
  };
  const proposed = { proposedBy: 'ana', proposedOn: today, reason: 'asked for' };
  const approved = { previous: null, approvedBy: 'max', approvedOn: today, approvalsLeft: 0 };
  return [
    { type: 'GroupLimitProposed', data: { proposalId, limit: given, ...proposed, needs } },
    { type: 'GroupLimitApproved', data: { proposalId, limit: given, ...approved, needs } },
  ];
}

export function added(accountId: string, exposure = 0, accountRevision = 0): GroupMemberAdded {
  const facts = { accountId, customerId: accountId, openingExposure: cny(exposure), original: null };
  return { type: 'GroupMemberAdded', data: { ...facts, accountRevision, on: today } };
}

export const add = (accountId: string, openingExposure: Money, accountRevision = 0): AddMember => ({
  type: 'AddMember',
  data: { accountId, customerId: accountId, openingExposure, accountRevision },
});
export const propose = (limit: GroupLimit, proposalId = 'l-1'): ProposeGroupLimit => ({
  type: 'ProposeGroupLimit',
  data: { proposalId, limit, reason: 'asked for' },
});
export const reserve = (
  reservationId: string,
  of: Money | number,
  accountId = 'a-1',
): ReserveGroupHeadroom => ({
  type: 'ReserveGroupHeadroom',
  data: { reservationId, accountId, amount: typeof of === 'number' ? cny(of) : of, until },
});
export const confirm = (reservationId: string, accountRevision: number): ConfirmGroupReservation => ({
  type: 'ConfirmGroupReservation',
  data: { reservationId, accountRevision },
});
export const release = (reservationId: string): ReleaseGroupReservation => ({
  type: 'ReleaseGroupReservation',
  data: { reservationId, reason: 'the account held it' },
});
export const report = (
  accountId: string,
  exposure: Money | number,
  accountRevision: number,
): ReportMemberExposure => ({
  type: 'ReportMemberExposure',
  data: { accountId, exposure: typeof exposure === 'number' ? cny(exposure) : exposure, accountRevision },
});
