import { accountIdOf } from '@zixin/credit-account';
import type { CustomerEvent } from '@zixin/customer';
import type { Recorded } from '@zixin/kernel';
import type { WarningEvent } from '@zixin/warning';
import { first, type Troubles } from './account-outcome.js';
import { type AccountQuestion, replayAccount, type ReplayedAccount, type Row } from './account-replay.js';
import { changesScores } from './candidate-policies.js';
import { type CandidateScore, candidateScore, type Moment } from './candidate-scores.js';
import { assignedMoments, isWithin, monthEnds, recordedMoments } from './moments.js';
import type { ScoringTime } from './simulation.js';
import { type Raised, replayWarnings } from './warning-replay.js';

export type CustomerQuestion = Omit<AccountQuestion, 'accountId' | 'scores'> & {
  readonly scoreAt: ScoringTime;
};

export interface ReplayedCustomer {
  readonly customerId: string;
  readonly scores: readonly CandidateScore[];
  readonly accounts: readonly ReplayedAccount[];
  readonly warnings: readonly Raised[];
  /** Raised in truth, in the same days. */
  readonly recordedWarnings: readonly Raised[];
  readonly troubles: Troubles;
  readonly rows: readonly Row[];
}

export async function replayCustomer(question: CustomerQuestion): Promise<ReplayedCustomer> {
  const { customerId, candidates } = question;
  const scores = changesScores(candidates) ? await scoresOf(question) : [];
  const accounts: ReplayedAccount[] = [];
  for (const accountId of await accountsOf(question)) {
    const replayed = await replayAccount({ ...question, accountId, scores });
    if (replayed) accounts.push(replayed);
  }
  const warnings = candidates.has('warningRules') ? await replayWarnings(question) : [];
  return {
    ...{ customerId, scores, accounts, warnings },
    recordedWarnings: candidates.has('warningRules') ? await warningsRaised(question) : [],
    troubles: accounts.map(({ outcome }) => outcome.troubles).reduce(worst, none),
    rows: [...scores.map(scoreRow), ...accounts.flatMap(({ rows }) => rows), ...warnings.map(warningRow)],
  };
}

async function scoresOf(question: CustomerQuestion): Promise<readonly CandidateScore[]> {
  const { customerId, known, window, scoreAt } = question;
  const scored = scoreAt === 'recorded' ? recordedMoments : monthEnds;
  const moments = [
    ...(await scored(customerId, known, window)),
    ...(await assignedMoments(customerId, known, window)),
  ].sort(byDay);
  const scores: CandidateScore[] = [];
  for (const moment of moments) {
    scores.push(await candidateScore(moment, scores.at(-1) ?? null, question));
    await question.breathe();
  }
  return scores;
}

/** Of one day what no score gave comes last: it is made on the score. */
function byDay(a: Moment, b: Moment): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return Number(a.assigned !== null) - Number(b.assigned !== null);
}

async function accountsOf({ customerId, known }: CustomerQuestion): Promise<readonly string[]> {
  const events = (await known.whole(`customer-${customerId}`)) as readonly Recorded<CustomerEvent>[];
  const segments = events.flatMap((event) => (event.type === 'SegmentOpened' ? [event.data.segment] : []));
  return [...new Set([customerId, ...segments.map((segment) => accountIdOf(customerId, segment))])];
}

async function warningsRaised({ customerId, known, window }: CustomerQuestion): Promise<readonly Raised[]> {
  const events = (await known.whole(`warning-${customerId}`)) as readonly Recorded<WarningEvent>[];
  return events.flatMap(({ type, data }) =>
    type === 'RiskWarningRaised' && isWithin(window, data.on) ? [data] : [],
  );
}

const none: Troubles = { overdueOn: null, defaultOn: null, writeOffOn: null };

function worst(a: Troubles, b: Troubles): Troubles {
  return {
    overdueOn: first(a.overdueOn, b.overdueOn),
    defaultOn: first(a.defaultOn, b.defaultOn),
    writeOffOn: first(a.writeOffOn, b.writeOffOn),
  };
}

/** Not a rating that no score gave. */
export function isScore({ moment }: CandidateScore): boolean {
  return moment.assigned === null;
}

/** Beside a recorded score the score's own grade, beside the grade in force the one that would be. */
export function gradeBeside({ moment, grade, standing }: CandidateScore): string | null {
  return moment.scored ? grade : standing;
}

function scoreRow(score: CandidateScore): Row {
  const { moment, recorded, ...candidate } = score;
  const { on, scored } = moment;
  return {
    ...{ kind: 'score', on, eventId: scored?.id ?? null, id: scored?.data.scoreId ?? `month-end-${on}` },
    ...{ recorded, candidate, differs: recorded.grade !== gradeBeside(score) },
  };
}

function warningRow({ warningId, code, level, on }: Raised): Row {
  return {
    ...{ kind: 'warning', on, eventId: null, id: warningId, differs: true },
    ...{ recorded: null, candidate: { code, level } },
  };
}

export function firstWarning(warnings: readonly Raised[]): Raised | null {
  return warnings.find(({ level }) => level !== 'info') ?? null;
}
