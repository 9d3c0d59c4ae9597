import {
  type AccountContext,
  type Asked,
  checkOrder,
  defaultAuthority,
  type OpenAccount,
  type Order,
  type OrderReleased,
  orderCheckFrom,
  type StoredVerdict,
  type Verdict,
} from '@zixin/credit-account';
import { type Instant, lookUp, type Recorded } from '@zixin/kernel';
import type { FactStreams } from '../decisions/customer-book.js';
import type { RowSide, SimulationRow } from './simulation.js';
import { type Departure, whatIfAccount } from './what-if-account.js';

/** A verdict, or a person's release of an order over its check. */
export type Judgement = StoredVerdict | OrderReleased;

/** A recorded verdict judged again on the what-if account; the departure takes what follows from it. */
export async function replayVerdict(
  event: Recorded<Judgement>,
  recorded: OpenAccount,
  departure: Departure,
  { policies, judged }: { readonly policies: FactStreams['policies']; readonly judged: boolean },
): Promise<Omit<SimulationRow, 'customerId'>> {
  const { orderId, on } = event.data;
  const stored = 'check' in event.data ? event.data.check : null;
  const asked = askedBy(event, recorded);
  const account = whatIfAccount(recorded, departure, orderId);
  const orderCheck =
    stored && !judged
      ? stored.policy
      : orderCheckFrom(await policies.on('orderCheck', on), recorded.currency);
  const verdict = checkOrder(account, asked, contextOf(event, orderCheck));
  const truth = truthOf(event);
  const candidate = truth === 'deferred' ? truth : verdict.held ? 'held' : 'passed';
  const differs = (truth === 'overridden' ? 'passed' : truth) !== candidate;
  depart(departure, orderId, { truth, candidate });
  return {
    ...{ kind: 'order', on, eventId: event.id, id: orderId, differs },
    recorded: { verdict: truth, ...(stored ? figuresOf(stored) : {}), reasons: reasonsOf(event) },
    candidate: {
      ...{ verdict: candidate, ...figuresOf(verdict.check) },
      amount: { minor: asked.minor, currency: recorded.currency },
      reasons: codesOf(verdict),
    },
  };
}

type Word = 'passed' | 'held' | 'deferred' | 'overridden';

/** Marked ready: only a person's hold is left, the check passes. */
function truthOf({ type, data }: Judgement): Word {
  if (type === 'OrderReleased') return 'overridden';
  if (type === 'OrderHeld') return 'held';
  return type === 'OrderReserved' && data.checkAgainOn !== null ? 'deferred' : 'passed';
}

function depart(
  { held, overridden, passed }: Departure,
  orderId: string,
  { truth, candidate }: { readonly truth: Word; readonly candidate: Word },
): void {
  for (const set of [held, overridden, passed]) set.delete(orderId);
  if (truth === 'held' && candidate === 'passed') passed.add(orderId);
  if (truth === 'held' || candidate !== 'held') return;
  held.add(orderId);
  if (truth === 'overridden') overridden.add(orderId);
}

/** What the order asked for, its hold by a person included. */
function askedBy({ type, data }: Judgement, { orders }: OpenAccount): Asked {
  const order = lookUp(orders, data.orderId);
  if (type === 'OrderReadyForRelease' || type === 'OrderReleased') return leftOf(data.orderId, order);
  const { orderId, prepaid, termsDays } = data;
  const minor = Math.max(0, data.amount.minor - (order?.moved ?? 0));
  const forced = type === 'OrderHeld' ? data.reasons.find(({ code }) => code === 'forced') : undefined;
  return { orderId, minor, forced: forced ? String(forced.figures['reason']) : null, prepaid, termsDays };
}

function leftOf(orderId: string, order: Order | undefined): Asked {
  const { amount = 0, moved = 0, prepaid = false, termsDays = null } = order ?? {};
  return { orderId, minor: Math.max(0, amount - moved), forced: null, prepaid, termsDays };
}

/** The group's answer stays what it was. */
function contextOf({ data }: Judgement, orderCheck: AccountContext['inputs']['orderCheck']): AccountContext {
  const group = 'group' in data ? data.group : undefined;
  const groups = group ? { [data.orderId]: group } : {};
  const inputs = { authority: defaultAuthority, orderCheck, groups };
  const at = `${data.on}T00:00:00.000Z` as Instant;
  return { at, today: data.on, by: { id: '', roles: [] }, inputs, past: [] };
}

function figuresOf({ exposure, limit, headroom }: Verdict['check']): RowSide {
  return { exposure, limitKind: limit.kind, limit: limit.kind === 'AMOUNT' ? limit.amount : null, headroom };
}

const codesOf = ({ reasons }: Pick<Verdict, 'reasons'>) => reasons.map(({ code }) => code);
const reasonsOf = ({ type, data }: Judgement) => (type === 'OrderHeld' ? codesOf(data) : []);
