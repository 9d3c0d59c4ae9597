import { dateInZone } from '@zixin/kernel';
import { nodeFingerprints } from '@zixin/platform/core';
import {
  type Finding,
  type Verification,
  type VerificationProgress,
  verifyLog,
} from '@zixin/services/verification';
import { FoundWrong, notice, type Output, print, table } from './output.js';
import type { Session } from './session.js';

type Fault = Pick<Finding, 'stream' | 'problem'> &
  Partial<Pick<Finding, 'eventId' | 'type'>> & { readonly revision: number | null };

export interface VerifyChoice extends Output {
  readonly customer?: string;
}

const noticeEveryMillis = 1_000;

/**
 * Checks SQLite's own structure and every hash chain, and computes every decision again, of the log or of one customer. With `json`
 * standard error is for progress alone: faults end with exit code 1 and no word there. @throws FoundWrong without `json`.
 */
export async function verify(session: Session, options: VerifyChoice): Promise<void> {
  const started = performance.now();
  const { eventStore: store } = session.stores;
  const damage = store.damage();
  const broken: readonly Fault[] =
    damage === null ? [] : [{ stream: store.path, revision: null, problem: damage }];
  const { findings, moreFindings: moreFaults, ...proved } = await verified(session, options, started);
  const answer = {
    ...{ ...proved, ok: proved.ok && damage === null, faults: [...broken, ...findings], moreFaults },
    seconds: Number(((performance.now() - started) / 1_000).toFixed(1)),
  };
  print(options, answer, answer.ok ? provedText : faultsText);
  if (answer.ok) return;
  if (!options.json) throw new FoundWrong('the log does not verify');
  process.exitCode = 1;
}

async function verified({ stores, service, settings }: Session, { customer }: VerifyChoice, started: number) {
  const only = customer === undefined ? {} : { customerId: await service.customerId(customer) };
  return verifyLog({
    ...{ ...only, store: stores.eventStore, fingerprints: nodeFingerprints },
    houseCurrency: settings.currency,
    dateAt: (at) => dateInZone(at, settings.timeZone),
    onProgress: everySecond(started),
  });
}

function everySecond(started: number): (progress: VerificationProgress) => void {
  let last = started;
  return (progress) => {
    const now = performance.now();
    if (now - last < noticeEveryMillis) return;
    last = now;
    notice(`${progressText(progress)}, ${((now - started) / 1_000).toFixed(0)} s`);
  };
}

function progressText({ pass, events, ofEvents, decisions, ofDecisions }: VerificationProgress): string {
  const of = (count: number | null) => (count === null ? '' : ` of ${count}`);
  return pass === 'chains'
    ? `hash chains: ${events}${of(ofEvents)} events`
    : `decisions: ${decisions}${of(ofDecisions)} recomputed`;
}

type Answer = Omit<Verification, 'findings' | 'moreFindings' | 'ok'> & {
  readonly faults: readonly Fault[];
  readonly moreFaults: number;
  readonly seconds: number;
};

function provedText({ events, streams, customers, decisions, seconds }: Answer): string {
  const kinds = Object.entries(decisions);
  const count = kinds.reduce((sum, [, one]) => sum + one, 0);
  const chains = `${events} events of ${streams} streams verified: every hash chain is whole`;
  const took = `Took ${seconds.toFixed(1)} s`;
  if (count === 0) return `${chains}; there are no decisions\n${took}`;
  const recomputed = `${count} decisions about ${customers} customers recomputed: no figure differs`;
  return `${chains}\n${recomputed}\n${table(['Decision', 'Count'], kinds)}\n${took}`;
}

function faultsText({ events, faults, moreFaults, seconds }: Answer): string {
  const rows = faults.map(({ stream, revision, type, eventId, problem }) => [
    ...[stream, revision, type, eventId, problem],
  ]);
  const more = moreFaults > 0 ? `\n… and ${moreFaults} more` : '';
  const head = ['Stream', 'Revision', 'Event', 'Event id', 'Problem'];
  return `${faults.length + moreFaults} faults in ${events} events\n${table(head, rows)}${more}\nTook ${seconds.toFixed(1)} s`;
}
