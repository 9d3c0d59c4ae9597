import { aging, riskLevel } from '@zixin/calculations';
import { accountIdOf } from '@zixin/credit-account/events';
import {
  type CalendarDate,
  type Collection,
  collectionOf,
  DomainError,
  type PersonKeys,
  type TwoClocks,
} from '@zixin/kernel';
import {
  behaviourAsOf,
  continued,
  type CreditFile,
  creditFile,
  type CustomerRating,
  evidence,
  type EvidenceRecord,
  type FileAccount,
  type InvestigationRecord,
  investigations,
  ratings,
  replayCustomer,
  type ReplayedCustomer,
  type RiskWarning,
  riskWarnings,
} from '@zixin/views';
import { opened } from '../customers/sealing.js';
import { groupStanding } from '../groups/group-standing.js';
import { investigationAnswer } from '../investigations/evidence-answers.js';
import { present } from '../presentation.js';
import { ratingAnswer } from '../ratings/rating-answers.js';
import { warningAnswer } from '../risks/warning-answers.js';
import { type PendingAnswer, pendingAnswers, pendingAmong } from '../risks/pending-answers.js';
import { allDocuments } from './paging.js';
import { accountAnswer, moneyText } from './document-answers.js';
import { customerHistory } from './history.js';
import { mitigantAnswers } from './mitigant-answers.js';
import { type MitigantUse, mitigantUse } from './mitigant-use.js';
import type { Reads } from './reads.js';
import { agingFigures, behaviourFigures } from './report-answers.js';
import { behaviourReport } from './reports.js';
import { releaseAnswer } from '../orders/releases.js';

/**
 * Everything about one customer on one page, live from the views or, with a date or instant, folded from its streams by the
 * same code. @throws DomainError `customer-not-found` when nothing was there.
 */
export async function creditFileAnswer(
  reads: Reads,
  customerId: string,
  clocks: TwoClocks,
  keys: PersonKeys,
) {
  const on = clocks.asOf ?? reads.today();
  const live = clocks.asOf === undefined && clocks.knownAt === undefined;
  const { file, behaviour, events, risk } = live
    ? await liveFile(reads, customerId, on)
    : await pastFile(reads, customerId, clocks, on);
  if (!file) throw new DomainError('customer-not-found', { customerId });
  const { accounts, customerId: id, ...facts } = file;
  const groupsOf = await Promise.all(
    accounts.map(({ segment }) => groupStanding(reads, accountIdOf(id, segment), clocks)),
  );
  const use = await mitigantUse(reads, on, clocks.knownAt);
  return {
    id,
    asOf: on,
    knownAt: clocks.knownAt ?? null,
    events,
    ...opened(keys, present(facts)),
    accounts: accounts.map((account, at) => ({
      ...fileAccountAnswer(account, on, use),
      ...mitigantAnswers(account, on, use),
      group: groupsOf[at] ?? null,
    })),
    paymentBehaviour: behaviour.map(behaviourFigures),
    ...riskAnswer(risk, on),
  };
}

/** What investigations, ratings and warnings say of a customer. */
interface Risk extends Pick<ReplayedCustomer, 'rating' | 'warnings' | 'investigations' | 'evidence'> {
  readonly pending: PendingAnswer;
}

function riskAnswer(risk: Risk, on: CalendarDate) {
  const { rating, warnings, pending, investigations: all, evidence: collected } = risk;
  const known = new Map(warnings.map((warning) => [warning.warningId, warning]));
  const open = warnings.filter(({ status }) => status === 'open').map((warning) => continued(warning, known));
  const counting = collected.filter(({ retracted }) => retracted === null);
  return {
    rating: rating && ratingAnswer(rating, on),
    riskLevel: riskLevel(open.map(({ level }) => level)),
    warnings: open.map((warning) => warningAnswer(warning, pending)),
    investigations: all.map(investigationAnswer),
    evidence: counting.map(({ collected: { evidenceId, kind, source, obtainedOn, validOn } }) => ({
      ...{ id: evidenceId, kind, source, obtainedOn, validOn },
    })),
  };
}

async function liveFile(reads: Reads, customerId: string, on: CalendarDate) {
  const file = await reads.readStore.get<CreditFile>(collectionOf(creditFile), customerId);
  const behaviour = file ? (await behaviourReport(reads, { asOf: on, customerId })).totals : [];
  return { file, behaviour, events: undefined, risk: await liveRisk(reads, customerId) };
}

async function liveRisk(reads: Reads, customerId: string): Promise<Risk> {
  const { readStore } = reads;
  const own = [{ field: 'customerId', is: customerId }];
  const all = async <Doc>(collection: Collection) => {
    const docs: Doc[] = [];
    for await (const { doc } of allDocuments<Doc>(readStore, collection, own)) docs.push(doc);
    return docs;
  };
  return {
    rating: await readStore.get<CustomerRating>(collectionOf(ratings), customerId),
    warnings: await all<RiskWarning>(collectionOf(riskWarnings)),
    pending: await pendingAnswers(reads, [customerId]),
    investigations: await all<InvestigationRecord>(collectionOf(investigations)),
    evidence: await all<EvidenceRecord>(collectionOf(evidence)),
  };
}

async function pastFile(reads: Reads, customerId: string, clocks: TwoClocks, on: CalendarDate) {
  const history = await customerHistory(reads.eventStore, customerId);
  const replayed = replayCustomer(history, clocks);
  const reversed = replayed.payments.filter(({ reversedOn }) => reversedOn !== null && reversedOn <= on);
  const behaviour = behaviourAsOf({ ...replayed, reversed }, on);
  const pending = pendingAmong(replayed.file?.accounts ?? [], replayed.proposals, on);
  return { file: replayed.file, behaviour, events: replayed.events, risk: { ...replayed, pending } };
}

function fileAccountAnswer(account: FileAccount, on: CalendarDate, use: MitigantUse) {
  const { currency, invoices, orders, cash, proposals, lastPayment, counts, writtenOff } = account;
  const money = (minor: number) => moneyText(minor, currency);
  return {
    ...accountAnswer(account, on, use),
    aging: agingFigures(aging(invoices, on), currency),
    limitHistory: present({ base: account.layers.base }).base,
    temporaryLimits: account.layers.temporary.map(({ minor, ...layer }) => ({
      ...layer,
      amount: money(minor),
    })),
    termsHistory: account.terms,
    openInvoices: invoices.map((invoice) => ({
      ...invoice,
      open: money(invoice.open),
      amount: money(invoice.amount),
      dispute: invoice.dispute && { ...invoice.dispute, amount: money(invoice.dispute.amount) },
    })),
    openOrders: orders.map((order) => ({
      ...{ reasons: present(order.reasons), ...releaseAnswer(order.waysOut, order.reasons) },
      ...{
        id: order.orderId,
        number: order.number,
        status: order.status,
        placedOn: order.placedOn,
        shipOn: order.shipOn,
      },
      ...{ prepaid: order.prepaid, checkAgainOn: order.checkAgainOn, judgedOn: order.judgedOn },
      amount: money(order.amount),
      reserved: money(order.reserved),
      deliveredNotInvoiced: money(order.delivered),
      shortfall: money(order.shortfall),
    })),
    unappliedCash: cash.map((credit) => ({
      ...credit,
      amount: money(credit.amount),
      unapplied: money(credit.unapplied),
    })),
    proposals: present(proposals),
    writtenOff: money(writtenOff),
    lastPayment: lastPayment && { ...lastPayment, amount: money(lastPayment.amount) },
    counts,
  };
}
