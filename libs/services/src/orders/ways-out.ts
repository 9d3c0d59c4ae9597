import type { HoldCode, HoldReason, WayOut } from '@zixin/credit-account/events';
import { present, type Presented } from '../presentation.js';

/** A way out, with what it is good for. */
export type WayOutAnswer = Presented<WayOut> & {
  /** The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
  readonly cures: readonly HoldCode[];
  /** The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
  readonly together: readonly HoldCode[];
};

const ofLimit: readonly HoldCode[] = ['limit-exceeded', 'no-credit', 'limit-expired'];

const curable: Readonly<Record<Exclude<WayOut['kind'], 'override'>, readonly HoldCode[]>> = {
  pay: ofLimit,
  prepay: ofLimit,
  'raise-limit': ofLimit,
  'renew-limit': ['limit-expired'],
  'raise-group-limit': ['group-limit-exceeded'],
  'reduce-order': ['order-too-large'],
  'release-hold': ['on-hold'],
  'cure-default': ['defaulted'],
  'shorten-terms': ['terms'],
};

/** The ways out of a verdict, as decided and in its order, each with the reasons it cures. */
export function waysOutAnswer(
  waysOut: readonly WayOut[],
  reasons: readonly HoldReason[],
): readonly WayOutAnswer[] {
  return waysOut.map((way) => {
    const cures = [...new Set(reasons.filter((reason) => isCured(reason, way)).map(({ code }) => code))];
    const rest = reasons.filter((reason) => !isCured(reason, way)).map(({ code }) => code);
    return { ...present(way), cures, together: [...new Set(rest)] } as WayOutAnswer;
  });
}

export function isCured(reason: HoldReason, way: WayOut): boolean {
  if (way.kind === 'override') return true;
  const { code, figures } = reason;
  if (way.kind === 'pay' && way.invoices) return code === 'overdue';
  if (code !== 'terms') return curable[way.kind].includes(code) && isEnough(reason, way);
  const { prepayment } = figures;
  if (prepayment === undefined) return way.kind === 'shorten-terms';
  return way.kind === 'prepay' && coversPrepayment(prepayment, way.amount.minor);
}

/** A verdict may name two prepayments, for the terms and for the limit: each is enough for what asks no more. */
function coversPrepayment(prepayment: HoldReason['figures'][string], minor: number): boolean {
  return minor >= (minorOf(prepayment) ?? Infinity);
}

/** An expired limit bears nothing: all of the exposure and the order is short of it. */
function isEnough({ figures: { shortfall, exposure, order } }: HoldReason, way: WayOut): boolean {
  if (way.kind !== 'prepay') return true;
  return way.amount.minor >= (minorOf(shortfall) ?? (minorOf(exposure) ?? 0) + (minorOf(order) ?? 0));
}

function minorOf(figure: HoldReason['figures'][string] | undefined): number | null {
  return typeof figure === 'object' && figure !== null ? figure.minor : null;
}
