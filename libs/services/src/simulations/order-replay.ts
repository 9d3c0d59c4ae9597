import {
  type AccountContext,
  type Asked,
  checkOrder,
  defaultAuthority,
  type OpenAccount,
  orderCheckFrom,
  type StoredVerdict,
  type Verdict,
} from '@zixin/credit-account';
import { type Instant, lookUp, type Recorded } from '@zixin/kernel';
import type { FactStreams } from '../decisions/customer-book.js';
import type { RowSide, SimulationRow } from './simulation.js';
import { type Departure, whatIfAccount } from './what-if-account.js';

/** A recorded verdict judged again on the what-if account; the departure takes what follows from it. */
export async function replayVerdict(
  event: Recorded<StoredVerdict>,
  recorded: OpenAccount,
  departure: Departure,
  { policies, judged }: { readonly policies: FactStreams['policies']; readonly judged: boolean },
): Promise<Omit<SimulationRow, 'customerId'>> {
  const { data } = event;
  const { orderId, on } = data;
  const asked = askedBy(event, recorded);
  const account = whatIfAccount(recorded, departure, orderId);
  const orderCheck = judged
    ? orderCheckFrom(await policies.on('orderCheck', on), recorded.currency)
    : data.check.policy;
  const verdict = checkOrder(account, asked, contextOf(event, orderCheck));
  const truth = truthOf(event);
  const candidate = truth === 'deferred' ? 'deferred' : verdict.held ? 'held' : 'passed';
  depart(departure, orderId, { truth, candidate });
  return {
    ...{ kind: 'order', on, eventId: event.id, id: orderId, differs: truth !== candidate },
    recorded: { verdict: truth, ...figuresOf(data.check), reasons: reasonsOf(event) },
    candidate: {
      ...{ verdict: candidate, ...figuresOf(verdict.check) },
      amount: { minor: asked.minor, currency: recorded.currency },
      reasons: codesOf(verdict),
    },
  };
}

type Word = 'passed' | 'held' | 'deferred';

/** Marked ready: only a person's hold is left, the check passes. */
function truthOf({ type, data }: StoredVerdict): Word {
  if (type === 'OrderHeld') return 'held';
  return type === 'OrderReserved' && data.checkAgainOn !== null ? 'deferred' : 'passed';
}

function depart(
  { held, passed }: Departure,
  orderId: string,
  { truth, candidate }: { readonly truth: Word; readonly candidate: Word },
): void {
  held.delete(orderId);
  passed.delete(orderId);
  if (truth === 'passed' && candidate === 'held') held.add(orderId);
  if (truth === 'held' && candidate === 'passed') passed.add(orderId);
}

/** What the order asked for, its hold by a person included. */
function askedBy({ type, data }: StoredVerdict, { orders }: OpenAccount): Asked {
  const order = lookUp(orders, data.orderId);
  if (type === 'OrderReadyForRelease') {
    const minor = order ? Math.max(0, order.amount - order.moved) : 0;
    const { prepaid = false, termsDays = null } = order ?? {};
    return { orderId: data.orderId, minor, forced: null, prepaid, termsDays };
  }
  const { orderId, prepaid, termsDays } = data;
  const minor = Math.max(0, data.amount.minor - (order?.moved ?? 0));
  const forced = type === 'OrderHeld' ? data.reasons.find(({ code }) => code === 'forced') : undefined;
  return { orderId, minor, forced: forced ? String(forced.figures['reason']) : null, prepaid, termsDays };
}

/** The group's answer stays what it was. */
function contextOf(
  { data }: StoredVerdict,
  orderCheck: AccountContext['inputs']['orderCheck'],
): AccountContext {
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
const reasonsOf = ({ type, data }: StoredVerdict) => (type === 'OrderHeld' ? codesOf(data) : []);
