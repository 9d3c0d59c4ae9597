import { dateInZone } from '@zixin/kernel';
import { nodeFingerprints } from '@zixin/platform/core';
import type { Finding, Verification, VerificationProgress } from '@zixin/services/verification';
import { FoundWrong, notice, type Output, print, table } from './output.js';
import type { Session } from './session.js';

/** The function of the services that proves a log. */
export type VerificationTools = Pick<typeof import('@zixin/services/verification'), 'verifyLog'>;

type Fault = Pick<Finding, 'stream' | 'problem'> &
  Partial<Pick<Finding, 'eventId' | 'type'>> & { readonly revision: number | null };

export interface VerifyChoice extends Output {
  readonly customer?: string;
}

const noticeEveryMillis = 1_000;

/**
 * The command that checks SQLite's own structure and every hash chain, and computes every decision again, of the log or of one
 * customer. @throws FoundWrong.
 */
export function verifyWith({ verifyLog }: VerificationTools) {
  return async ({ stores, service, settings }: Session, options: VerifyChoice): Promise<void> => {
    const { eventStore: store } = stores;
    const damage = store.damage();
    const only =
      options.customer === undefined ? {} : { customerId: await service.customerId(options.customer) };
    const proved = await verifyLog({
      ...{ store, fingerprints: nodeFingerprints, houseCurrency: settings.currency, ...only },
      dateAt: (at) => dateInZone(at, settings.timeZone),
      onProgress: everySecond(),
    });
    const broken: readonly Fault[] =
      damage === null ? [] : [{ stream: store.path, revision: null, problem: damage }];
    const { findings, moreFindings: moreFaults, ...counts } = proved;
    const answer = {
      ...counts,
      ok: proved.ok && damage === null,
      faults: [...broken, ...findings],
      moreFaults,
    };
    print(options, answer, answer.ok ? provedText : faultsText);
    if (!answer.ok) throw new FoundWrong('the log does not verify');
  };
}

function everySecond(): (progress: VerificationProgress) => void {
  const started = performance.now();
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
};

function provedText({ events, streams, customers, decisions }: Answer): string {
  const kinds = Object.entries(decisions);
  const count = kinds.reduce((sum, [, one]) => sum + one, 0);
  const chains = `${events} events of ${streams} streams verified: every hash chain is whole`;
  if (count === 0) return `${chains}; there are no decisions`;
  const recomputed = `${count} decisions about ${customers} customers recomputed: no figure differs`;
  return `${chains}\n${recomputed}\n${table(['Decision', 'Count'], kinds)}`;
}

function faultsText({ events, faults, moreFaults }: Answer): string {
  const rows = faults.map(({ stream, revision, type, eventId, problem }) => [
    ...[stream, revision, type, eventId, problem],
  ]);
  const more = moreFaults > 0 ? `\n… and ${moreFaults} more` : '';
  const head = ['Stream', 'Revision', 'Event', 'Event id', 'Problem'];
  return `${faults.length + moreFaults} faults in ${events} events\n${table(head, rows)}${more}`;
}
