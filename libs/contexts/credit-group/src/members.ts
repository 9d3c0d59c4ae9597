import { compare, has, lookUp, ratioOf, valuesOf, written } from '@zixin/kernel';
import type { AddMember, RemoveMember, ReportMemberExposure, RevalueGroup } from './commands.js';
import { refusal } from './credit-group-error.js';
import type { GroupRevalued } from './credit-group.events.js';
import type { FormedGroup, Member } from './credit-group-state.js';
import { converted, type DatedRate } from '@zixin/calculations';
import { checkRevision, type Decision, formed, type GroupContext, inGroup } from './rules.js';

export const addMember: Decision<AddMember['data']> = (data, state, context) => {
  const group = formed(state);
  const { accountId, customerId, accountRevision } = data;
  if (has(group.members, accountId)) return [];
  checkRevision(accountRevision);
  const { amount: openingExposure, original } = inGroup(group, data.openingExposure, context);
  const member = { accountId, customerId, openingExposure, original, accountRevision };
  return [{ type: 'GroupMemberAdded', data: { ...member, on: context.today } }];
};

/** Not while reservations of the account count: the account may still take them. */
export const removeMember: Decision<RemoveMember['data']> = ({ accountId, reason }, state, { today }) => {
  const group = formed(state);
  const member = lookUp(group.members, accountId);
  if (!member) return [];
  const open = valuesOf(group.reservations).filter((one) => one.accountId === accountId);
  if (open.length > 0) throw refusal('reservations-open', { accountId, count: open.length }, '/accountId');
  const { customerId } = member;
  const why = written(reason, '/reason');
  return [{ type: 'GroupMemberRemoved', data: { accountId, customerId, reason: why, on: today } }];
};

/** A fact, never refused for the limit. What is not newer, or of an account outside of the group, changes nothing. */
export const reportExposure: Decision<ReportMemberExposure['data']> = (data, state, context) => {
  const group = formed(state);
  const { accountId, accountRevision } = data;
  checkRevision(accountRevision);
  const member = lookUp(group.members, accountId);
  if (!member || accountRevision <= member.accountRevision) return [];
  const { amount: exposure, original } = inGroup(group, data.exposure, context);
  const absorbed = valuesOf(group.reservations)
    .filter((one) => one.accountId === accountId && one.accountRevision !== null)
    .filter((one) => Number(one.accountRevision) <= accountRevision)
    .map(({ reservationId }) => reservationId)
    .sort();
  const report = { accountId, exposure, original, accountRevision, absorbed };
  return [{ type: 'MemberExposureReported', data: { ...report, on: context.today } }];
};

/** Never goes back to a rate of an earlier day. @throws DomainError `date-in-future`, `exchange-rate-missing`. */
export const revalue: Decision<RevalueGroup['data']> = ({ on }, state, context) => {
  const group = formed(state);
  const { today } = context;
  if (on > today) throw refusal('date-in-future', { date: on, today }, '/on');
  const members = valuesOf(group.members)
    .flatMap((member) => revalued(group, member, on, context))
    .sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
  return members.length === 0 ? [] : [{ type: 'GroupRevalued', data: { ratesOn: on, members, on: today } }];
};

type Revalued = GroupRevalued['data']['members'];

function revalued(
  group: FormedGroup,
  { accountId, original: before }: Member,
  on: RevalueGroup['data']['on'],
  { inputs }: GroupContext,
): Revalued {
  if (before === null) return [];
  const { amount: exposure, original } = converted(before.amount, group.currency, inputs.rates ?? [], on);
  if (original === null || !isNewer(original.rate, before.rate)) return [];
  return [{ accountId, exposure, original }];
}

/** Of a later day, or of the same day and corrected. */
function isNewer(rate: DatedRate, before: DatedRate): boolean {
  if (rate.on !== before.on) return rate.on > before.on;
  return compare(ratioOf(rate.rate), ratioOf(before.rate)) !== 0;
}
