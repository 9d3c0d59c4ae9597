import {
  addDays,
  type CalendarDate,
  earliest,
  minus,
  type Money,
  ratio,
  ratioOf,
  shareOf,
  times,
  valuesOf,
} from '@zixin/kernel';
import type { CreditAccountState, Mitigant, OpenAccount, RegisteredMitigant } from './account-state.js';
import type { LimitLayers, MitigantLayer } from './limit-layers.js';
import type { OrderCheckPolicy } from './order-check-policy.js';

/** What it is worth on a date: amount × coverage × (1 − haircut), rounded once, half away from zero; 0 outside its dates. */
export function mitigantValue(mitigant: Mitigant, on: CalendarDate): Money {
  const { amount } = mitigant;
  return { ...amount, minor: coversOn(mitigant, on) ? worthOf(mitigant) : 0 };
}

function worthOf({ amount, coveragePercent, haircutPercent }: Mitigant): number {
  const kept = minus(ratio(1), times(ratioOf(haircutPercent), ratio(1, 100)));
  return shareOf(amount.minor, times(times(ratioOf(coveragePercent), ratio(1, 100)), kept));
}

function coversOn(mitigant: Mitigant, on: CalendarDate): boolean {
  return mitigant.from <= on && on <= lastDay(mitigant);
}

function lastDay({ until, releasedOn }: Mitigant): CalendarDate {
  return releasedOn === null ? until : earliest(until, addDays(releasedOn, -1));
}

/** Those that cover something on a date, in the order they were registered. */
export function mitigantsOn(state: CreditAccountState, on: CalendarDate): readonly Mitigant[] {
  if (state.status === 'none') return [];
  return valuesOf(state.mitigants).filter((mitigant) => coversOn(mitigant, on));
}

/**
 * Gross exposure less what mitigants are worth on a date, never below 0. For reporting, and only where the order check's policy
 * says `reduceNet`: under `raiseLimit` they count in the limit already.
 */
export function netExposure(exposure: Money, mitigants: readonly Mitigant[], on: CalendarDate): Money {
  const covered = mitigants.reduce((sum, mitigant) => sum + mitigantValue(mitigant, on).minor, 0);
  return { ...exposure, minor: Math.max(0, exposure.minor - covered) };
}

/** The layers of the account's limit under a policy: with its confirmed mitigants where they raise it. */
export function layersUnder(
  { layers, mitigants }: Pick<OpenAccount, 'layers' | 'mitigants'>,
  policy: Pick<OrderCheckPolicy, 'mitigants'>,
): LimitLayers {
  return policy.mitigants === 'raiseLimit'
    ? { ...layers, mitigants: valuesOf(mitigants).flatMap(layersOf) }
    : layers;
}

function layersOf(mitigant: RegisteredMitigant): readonly MitigantLayer[] {
  const { raisesFrom } = mitigant;
  return raisesFrom === null ? [] : [mitigantLayer(mitigant, raisesFrom)];
}

/** What a mitigant adds to the limit from a day on, where policy lets it. */
export function mitigantLayer(mitigant: Mitigant, from: CalendarDate): MitigantLayer {
  const { mitigantId } = mitigant;
  return { mitigantId, minor: worthOf(mitigant), from, until: lastDay(mitigant) };
}
