import { authorityForOverride, decisionRoles, gradeNames, notchesBetween } from '@zixin/calculations';
import { addMonths, type CalendarDate, written } from '@zixin/kernel';
import { assigned } from './assignment.js';
import {
  type ApproveRatingOverride,
  type DeclineRatingOverride,
  type RatingContext,
  refusal,
  type RequestRatingOverride,
} from './commands.js';
import type { OverrideAuthority, RatingEvent } from './rating.events.js';
import { gradeOn, overrideOf, type OverrideRequest, type RatingState } from './rating-state.js';
import { referenceTo } from './treatment.js';

/** An expert judgement against the model, for at most a year, to be approved by a second person. */
export function requestRatingOverride(
  { overrideId, to, reason, until }: RequestRatingOverride['data'],
  state: RatingState,
  context: RatingContext,
): RatingEvent[] {
  if (overrideOf(state, overrideId)) return [];
  const { today, by } = context;
  const { from, notches } = measured(to, state, context);
  if (until < today) throw refusal('date-in-past', { date: until, today }, '/until');
  const latest = addMonths(today, 12);
  if (until > latest) throw refusal('override-too-long', { until, latest }, '/until');
  changesSomething({ to, until }, state, today);
  const data = { overrideId, from, to, reason: written(reason, '/reason'), until, notches };
  const request = { requestedBy: by.id, requestedOn: today, needs: needed(notches, context) };
  return [{ type: 'RatingOverrideRequested', data: { ...data, ...request } }];
}

/** The authority is read again on approval: the score may have changed since. */
export function approveRatingOverride(
  { overrideId }: ApproveRatingOverride['data'],
  state: RatingState,
  context: RatingContext,
): RatingEvent[] {
  const request = pending(state, overrideId, 'approved');
  if (!request) return [];
  const { by, today, inputs } = context;
  const { to, until, reason: why, requestedBy } = request;
  if (requestedBy === by.id) throw refusal('own-override', { requestedBy });
  const { scoreId, notches } = measured(to, state, context);
  if (until < today) throw refusal('override-lapsed', { until, today });
  changesSomething(request, state, today);
  const needs = needed(notches, context);
  const counting = request.approvals.filter((given) => suffices([given.needs.role], needs));
  if (counting.some((given) => given.by === by.id)) return [];
  if (!suffices(by.roles, needs)) throw refusal('authority-missing', { role: needs.role });
  const approvalsLeft = Math.max(0, needs.approvers - counting.length - 1);
  const approval = { overrideId, approvedBy: by.id, on: today, needs, approvalsLeft };
  const approved: RatingEvent = { type: 'RatingOverrideApproved', data: approval };
  if (approvalsLeft > 0) return [approved];
  const rating = { to, why, by: 'override', scoreId, overrideId, on: today, until } as const;
  return [approved, ...assigned(state, rating, { inputs })];
}

interface Measured {
  readonly from: string;
  readonly scoreId: string;
  readonly notches: number;
}

/** Steps better than the last score. @throws DomainError without a score, under a default, for a grade not in the scale in force. */
function measured(to: string, state: RatingState, { inputs }: RatingContext): Measured {
  const { model, defaultGrade } = state;
  if (defaultGrade !== null) throw refusal('customer-defaulted');
  if (model === null) throw refusal('not-rated');
  const scale = inputs.ratingScale.content;
  const all = gradeNames(scale);
  const grades = all.slice(0, -1);
  const unknown = grades.includes(to) ? [model.grade].find((grade) => !all.includes(grade)) : to;
  if (unknown !== undefined)
    throw refusal('grade-unknown', { grade: unknown, grades: grades.join(' ') }, '/to');
  return { from: model.grade, scoreId: model.scoreId, notches: notchesBetween(scale, to, model.grade) };
}

/** @throws DomainError when the grade is in force already, to the last day asked for. */
function changesSomething(
  { to, until }: Pick<OverrideRequest, 'to' | 'until'>,
  state: RatingState,
  today: CalendarDate,
): void {
  if (gradeOn(state, today) === to && gradeOn(state, until) === to)
    throw refusal('override-unchanged', { grade: to }, '/to');
}

export function declineRatingOverride(
  { overrideId, reason }: DeclineRatingOverride['data'],
  state: RatingState,
  { by, today }: RatingContext,
): RatingEvent[] {
  const request = pending(state, overrideId, 'declined');
  if (!request) return [];
  const anyDecider = { role: decisionRoles[0] };
  if (request.requestedBy !== by.id && !suffices(by.roles, anyDecider))
    throw refusal('authority-missing', { role: anyDecider.role });
  const why = written(reason, '/reason');
  const data = { overrideId, declinedBy: by.id, reason: why, on: today };
  return [{ type: 'RatingOverrideDeclined', data }];
}

function needed(notches: number, { inputs: { authority } }: RatingContext): OverrideAuthority {
  const { role, approvers } = authorityForOverride(authority.content, { notches });
  return { role, approvers, authority: referenceTo(authority) };
}

function suffices(roles: readonly string[], { role }: Pick<OverrideAuthority, 'role'>): boolean {
  return decisionRoles.slice(decisionRoles.indexOf(role)).some((one) => roles.includes(one));
}

/** The request when it is still to be decided; `null` when it was decided that way. @throws DomainError. */
function pending(
  state: RatingState,
  overrideId: string,
  ending: 'approved' | 'declined',
): OverrideRequest | null {
  const request = overrideOf(state, overrideId);
  if (!request) throw refusal('override-not-found', { overrideId });
  if (request.status === ending) return null;
  if (request.status !== 'pending') throw refusal('override-decided', { overrideId, status: request.status });
  return request;
}
