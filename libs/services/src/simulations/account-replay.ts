import {
  creditAccount,
  type CreditAccountEvent,
  type CreditAccountState,
  type LimitChange,
} from '@zixin/credit-account';
import { evolve, type Money, type OfType, type Recorded } from '@zixin/kernel';
import { type AccountOutcome, accountOutcome } from './account-outcome.js';
import { type Candidates, followsCandidate } from './candidate-policies.js';
import { candidateCredit, type CandidateScore, type OfCustomer } from './candidate-scores.js';
import type { KnownStreams } from './known-streams.js';
import { isWithin, type Window } from './moments.js';
import { type Judgement, replayVerdict } from './order-replay.js';
import type { SimulationRow } from './simulation.js';
import { type Departure, noDeparture } from './what-if-account.js';

type AccountEvent = Recorded<CreditAccountEvent>;
export type Row = Omit<SimulationRow, 'customerId'>;

export interface AccountQuestion extends OfCustomer {
  readonly accountId: string;
  readonly known: KnownStreams;
  readonly candidates: Candidates;
  readonly scores: readonly CandidateScore[];
  readonly window: Window & { readonly today: Window['until'] };
  /** Lets others have their turn. */
  breathe(): Promise<void>;
}

export interface ReplayedAccount {
  readonly currency: string;
  readonly rows: readonly Row[];
  readonly departure: Departure;
  readonly outcome: AccountOutcome;
  /** Amount of each order that was checked. */
  readonly orders: ReadonlyMap<string, number>;
}

/** Replays an account beside its recorded course; `null` for one never opened. */
export async function replayAccount(question: AccountQuestion): Promise<ReplayedAccount | null> {
  const { accountId, known, window } = question;
  const events = (await known.whole(`creditAccount-${accountId}`)) as readonly AccountEvent[];
  const [opened] = events;
  if (opened?.type !== 'CreditAccountOpened') return null;
  const departure = noDeparture();
  const orders = new Map<string, number>();
  const rows: Row[] = [];
  const ahead = [...question.scores];
  let state: CreditAccountState = creditAccount.decider.initialState;
  for (const event of events) {
    await grantBefore(event, ahead, departure, question);
    const row = await rowOf(event, state, departure, question);
    if (row) rows.push(row);
    if (row?.kind === 'order') orders.set(row.id, (row.candidate['amount'] as Money).minor);
    if (event.type === 'InvoiceIssued') noteInvoice(event, departure);
    state = evolve(creditAccount.decider, state, event);
    await question.breathe();
  }
  const outcome = accountOutcome(events, window.today);
  return { currency: opened.data.currency, rows, departure, outcome, orders };
}

/** Puts in force what the candidate gives at the scores recorded before an event. */
async function grantBefore(
  event: AccountEvent,
  ahead: CandidateScore[],
  { limits, terms }: Departure,
  { candidates, accountId, houseCurrency }: AccountQuestion,
): Promise<void> {
  while (ahead[0]?.moment.precedes(event)) {
    const { moment, standing: grade, tier } = ahead.shift() as CandidateScore;
    if (grade === null || !followsCandidate(candidates)) continue;
    const { streams, on } = moment;
    const credit = await candidateCredit({ streams, accountId, on, grade, tier, houseCurrency });
    const base = { from: on, until: null, proposalId: `candidate-${on}` };
    if (credit.limit) limits.push({ limit: { kind: 'AMOUNT', amount: credit.limit }, ...base });
    if (credit.terms) terms.push({ terms: credit.terms, from: on });
  }
}

async function rowOf(
  event: AccountEvent,
  state: CreditAccountState,
  departure: Departure,
  question: AccountQuestion,
): Promise<Row | null> {
  const { known, window, candidates } = question;
  switch (event.type) {
    case 'LimitProposed':
      return isWithin(window, event.data.proposedOn) ? limitRow(event, question) : null;
    case 'OrderReserved':
    case 'OrderHeld':
    case 'OrderReadyForRelease':
    case 'OrderReleased': {
      if (state.status !== 'open' || !isWithin(window, event.data.on) || !isJudged(event)) return null;
      const { policies } = known.atDecision(event, null);
      return replayVerdict(event, state, departure, { policies, judged: candidates.has('orderCheck') });
    }
    default:
      return null;
  }
}

/** A release that its check allows follows a verdict; one over the check is a person's own. */
function isJudged({ type, data }: Recorded<Judgement>): boolean {
  return type !== 'OrderReleased' || data.override;
}

/** A limit by policy beside what the candidate proposes on the same facts, at its own grade. */
async function limitRow(
  event: OfType<AccountEvent, 'LimitProposed'>,
  { scores, known, accountId, houseCurrency }: AccountQuestion,
): Promise<Row | null> {
  const { basis, change, proposedOn: on, proposalId } = event.data;
  if (!basis) return null;
  const last = scores.filter(({ moment, standing }) => standing !== null && moment.precedes(event)).at(-1);
  const grade = last?.standing ?? basis.figures.grade;
  const streams = known.atDecision(event, basis.facts);
  const tier = last?.tier ?? null;
  const credit = await candidateCredit({ streams, accountId, on, grade, tier, houseCurrency });
  const { bindingMethod, grade: recordedGrade } = basis.figures;
  const limit = limitIn(change);
  const differs = credit.limit?.minor !== limit?.minor;
  return {
    ...{ kind: 'limit', on, eventId: event.id, id: proposalId, differs },
    recorded: { grade: recordedGrade, limit, bindingMethod },
    candidate: { grade, limit: credit.limit, bindingMethod: credit.bindingMethod },
  };
}

/** What was proposed: not always the binding method's figure, a grade that bears no credit gets none. */
function limitIn(change: LimitChange): Money | null {
  return change.layer === 'base' && change.limit.kind === 'AMOUNT' ? change.limit.amount : null;
}

function noteInvoice({ data }: OfType<AccountEvent, 'InvoiceIssued'>, { invoiced }: Departure): void {
  const { invoiceId, amount } = data;
  for (const { orderId, fromDelivered, fromReserved, fromUnreserved } of data.orders) {
    const minor = fromDelivered.minor + fromReserved.minor + fromUnreserved.minor;
    const part = { invoiceId, minor, ofInvoice: amount.minor };
    invoiced.set(orderId, [...(invoiced.get(orderId) ?? []), part]);
  }
}
