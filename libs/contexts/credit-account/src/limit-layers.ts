import { addDays, type CalendarDate } from '@zixin/kernel';
import type { Limit } from './limit.events.js';

export interface BaseLayer {
  readonly limit: Limit;
  readonly from: CalendarDate;
  /** Inclusive; `null` has no end. */
  readonly until: CalendarDate | null;
  readonly proposalId: string;
}

export interface TemporaryLayer {
  readonly mode: 'uplift' | 'override';
  readonly minor: number;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly proposalId: string;
}

/** The dated layers a limit is made of. Their order does not matter, but for base layers that start on the same day: the later one counts. */
export interface LimitLayers {
  readonly currency: string;
  readonly base: readonly BaseLayer[];
  readonly temporary: readonly TemporaryLayer[];
}

export interface EffectiveLimit {
  readonly limit: Limit;
  /** The base limit's last day is past; only temporary amounts are left. */
  readonly expired: boolean;
}

/**
 * The limit on a date: the base layer that started last, plus the uplifts of that date, or the highest override of that date
 * if that is more. A pure function of the layers and the date: a temporary amount ends without any job having run.
 */
export function effectiveLimit(layers: LimitLayers, on: CalendarDate): EffectiveLimit {
  const base = baseOn(layers.base, on);
  const expired = base !== null && base.until !== null && base.until < on;
  const limit: Limit = base === null || expired ? { kind: 'NONE' } : base.limit;
  if (limit.kind === 'UNLIMITED') return { limit, expired };
  const active = layers.temporary.filter((layer) => layer.from <= on && on <= layer.until);
  if (active.length === 0) return { limit, expired };
  const uplifts = active.filter(({ mode }) => mode === 'uplift').reduce((sum, { minor }) => sum + minor, 0);
  const lifted = (limit.kind === 'AMOUNT' ? limit.amount.minor : 0) + uplifts;
  const overrides = active.filter(({ mode }) => mode === 'override').map(({ minor }) => minor);
  return {
    limit: { kind: 'AMOUNT', amount: { minor: Math.max(lifted, ...overrides), currency: layers.currency } },
    expired,
  };
}

function baseOn(base: readonly BaseLayer[], on: CalendarDate): BaseLayer | null {
  let chosen: BaseLayer | null = null;
  for (const layer of base) {
    if (layer.from <= on && (chosen === null || layer.from >= chosen.from)) chosen = layer;
  }
  return chosen;
}

/** Every change of the effective limit from a date on: `[{ from, limit, expired }]`, the first one for that date itself. */
export function limitCurve(
  layers: LimitLayers,
  from: CalendarDate,
): readonly (EffectiveLimit & { readonly from: CalendarDate })[] {
  const dated = [...layers.base, ...layers.temporary];
  const turns = dated.flatMap((layer) => [
    layer.from,
    ...(layer.until === null ? [] : [addDays(layer.until, 1)]),
  ]);
  const dates = [...new Set([from, ...turns.filter((date) => date > from)])].sort();
  const curve = dates.map((date) => ({ from: date, ...effectiveLimit(layers, date) }));
  return curve.filter((step, index) => index === 0 || !sameLimit(step, curve[index - 1] as EffectiveLimit));
}

/** The highest limit on that date or any later one: what an approver answers for. */
export function highestLimit(layers: LimitLayers, from: CalendarDate): Limit {
  return limitCurve(layers, from)
    .map(({ limit }) => limit)
    .reduce((highest, limit) => (amountOf(limit) > amountOf(highest) ? limit : highest));
}

/** Minor units; no credit is −1 (below any amount), unlimited is infinite. For comparing only. */
function amountOf(limit: Limit): number {
  if (limit.kind === 'UNLIMITED') return Infinity;
  return limit.kind === 'AMOUNT' ? limit.amount.minor : -1;
}

function sameLimit(a: EffectiveLimit, b: EffectiveLimit): boolean {
  return amountOf(a.limit) === amountOf(b.limit) && a.expired === b.expired;
}
