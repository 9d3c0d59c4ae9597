import { addDays, type CalendarDate, earliest } from '@zixin/kernel';
import type { Limit } from './limit.events.js';
import type { MitigantConfirmed } from './mitigant.events.js';

export interface StandingLayer {
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

/** What a mitigant adds to the limit while it covers something, where the policy lets it. */
export interface MitigantLayer {
  readonly mitigantId: string;
  readonly minor: number;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** The dated layers a limit is made of. Their order does not matter, but for base layers that start on the same day: the later one counts. */
export interface LimitLayers {
  readonly currency: string;
  readonly base: readonly StandingLayer[];
  readonly temporary: readonly TemporaryLayer[];
  readonly mitigants?: readonly MitigantLayer[];
}

export interface EffectiveLimit {
  readonly limit: Limit;
  /** The base limit's last day is past; only temporary amounts are left. */
  readonly expired: boolean;
}

/**
 * The limit on a date: the base layer that started last, plus the uplifts of that date, or the highest override of that date
 * if that is more, plus the mitigants of that date. A pure function of the layers and the date: a temporary amount and a mitigant
 * end without any job having run.
 */
export function effectiveLimit(layers: LimitLayers, on: CalendarDate): EffectiveLimit {
  const base = baseOn(layers.base, on);
  const expired = base !== null && base.until !== null && base.until < on;
  const limit: Limit = base === null || expired ? { kind: 'NONE' } : base.limit;
  if (limit.kind === 'UNLIMITED') return { limit, expired };
  const [active, secured] = [temporaryOn(layers, on), securedOn(layers, on)];
  if (active.length === 0 && secured === 0) return { limit, expired };
  const lifted = (limit.kind === 'AMOUNT' ? limit.amount.minor : 0) + upliftsOn(layers, on);
  const overrides = active.filter(({ mode }) => mode === 'override').map(({ minor }) => minor);
  const minor = Math.max(lifted, ...overrides) + secured;
  return { limit: { kind: 'AMOUNT', amount: { minor, currency: layers.currency } }, expired };
}

/** The layers that count under an order check's choice: with what mitigants secure only where it says `raiseLimit`. */
export function securedBy(
  layers: LimitLayers,
  secured: readonly MitigantLayer[],
  choice: 'reduceNet' | 'raiseLimit' | undefined,
): LimitLayers {
  return choice === 'raiseLimit' ? { ...layers, mitigants: secured } : layers;
}

/** With what a confirmed mitigant adds; nothing while others must confirm it too. */
export function confirmedWith(
  secured: readonly MitigantLayer[],
  { mitigantId, raises, from, until, confirmationsLeft }: MitigantConfirmed['data'],
): readonly MitigantLayer[] {
  return confirmationsLeft > 0 ? secured : [...secured, { mitigantId, minor: raises.minor, from, until }];
}

/** With the layer of a released mitigant ended the day before. */
export function releasedFrom(
  secured: readonly MitigantLayer[],
  mitigantId: string,
  on: CalendarDate,
): readonly MitigantLayer[] {
  return secured.map((layer) =>
    layer.mitigantId === mitigantId ? { ...layer, until: earliest(layer.until, addDays(on, -1)) } : layer,
  );
}

function temporaryOn(layers: LimitLayers, on: CalendarDate): readonly TemporaryLayer[] {
  return layers.temporary.filter((layer) => layer.from <= on && on <= layer.until);
}

function upliftsOn(layers: LimitLayers, on: CalendarDate): number {
  return temporaryOn(layers, on)
    .filter(({ mode }) => mode === 'uplift')
    .reduce((sum, { minor }) => sum + minor, 0);
}

function securedOn({ mitigants = [] }: LimitLayers, on: CalendarDate): number {
  return mitigants
    .filter(({ from, until }) => from <= on && on <= until)
    .reduce((sum, { minor }) => sum + minor, 0);
}

/** The layers with a new base limit that lifts the limit of that date to `minor`. */
export function raisedTo(layers: LimitLayers, minor: number, on: CalendarDate): LimitLayers {
  const besides = upliftsOn(layers, on) + securedOn(layers, on);
  const amount = { minor: Math.max(0, minor - besides), currency: layers.currency };
  const raised = { limit: { kind: 'AMOUNT', amount }, from: on, until: null, proposalId: '' } as const;
  return { ...layers, base: [...layers.base, raised] };
}

function baseOn(base: readonly StandingLayer[], on: CalendarDate): StandingLayer | null {
  let chosen: StandingLayer | null = null;
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
  const curve = turnsOf([layers], from).map((date) => ({ from: date, ...effectiveLimit(layers, date) }));
  return curve.filter((step, index) => index === 0 || !sameLimit(step, curve[index - 1] as EffectiveLimit));
}

/** That date and every later one on which a layer starts or has just ended, in order. */
function turnsOf(all: readonly LimitLayers[], from: CalendarDate): readonly CalendarDate[] {
  const dated = all.flatMap(({ base, temporary, mitigants = [] }) => [...base, ...temporary, ...mitigants]);
  const turns = dated.flatMap((layer) => [
    layer.from,
    ...(layer.until === null ? [] : [addDays(layer.until, 1)]),
  ]);
  return [...new Set([from, ...turns.filter((date) => date > from)])].sort();
}

/** The base limit of a date, temporary amounts and mitigants left out. */
export function baseLimit(layers: LimitLayers, on: CalendarDate): Limit {
  return effectiveLimit({ ...layers, temporary: [], mitigants: [] }, on).limit;
}

/** The base layer that a date's limit comes from; `null` without one or past its end. */
export function standingLayer({ base }: LimitLayers, on: CalendarDate): StandingLayer | null {
  const layer = baseOn(base, on);
  return layer === null || (layer.until !== null && layer.until < on) ? null : layer;
}

/** True when the new base limits are below the old ones on that date and above them on no later one. */
export function onlyLowers(before: LimitLayers, after: LimitLayers, from: CalendarDate): boolean {
  const change = (on: CalendarDate) => amountOf(baseLimit(after, on)) - amountOf(baseLimit(before, on));
  return change(from) < 0 && turnsOf([before, after], from).every((date) => !(change(date) > 0));
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
