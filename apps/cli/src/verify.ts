import {
  type CalendarDate,
  dateInZone,
  type EventStore,
  type Fingerprints,
  type Instant,
} from '@zixin/kernel';
import { nodeFingerprints } from '@zixin/platform/core';
import { FoundWrong, notice, type Output, print, table } from './output.js';
import type { Session } from './session.js';

/** What the services know about proving a log: the function of the same name there. */
export interface VerificationTools {
  verifyLog(options: {
    readonly store: EventStore;
    readonly fingerprints: Fingerprints;
    readonly houseCurrency: string;
    readonly dateAt: (at: Instant) => CalendarDate;
    readonly customerId?: string;
    readonly onProgress?: (progress: Progress) => void;
  }): Promise<Verification>;
}

interface Progress {
  readonly pass: 'chains' | 'decisions';
  readonly events: number;
  readonly ofEvents: number | null;
  readonly decisions: number;
  readonly ofDecisions: number | null;
}

interface Verification {
  readonly events: number;
  readonly streams: number;
  readonly customers: number;
  readonly decisions: Readonly<Record<string, number>>;
  readonly findings: readonly Fault[];
  readonly moreFindings: number;
}

interface Fault {
  readonly stream: string;
  readonly revision: number | null;
  readonly eventId?: string | null;
  readonly type?: string | null;
  readonly problem: string;
}

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
    const {
      findings,
      moreFindings: moreFaults,
      ...counts
    } = await verifyLog({
      ...{ store, fingerprints: nodeFingerprints, houseCurrency: settings.currency, ...only },
      dateAt: (at) => dateInZone(at, settings.timeZone),
      onProgress: everySecond(),
    });
    const broken: readonly Fault[] =
      damage === null ? [] : [{ stream: store.path, revision: null, problem: damage }];
    const faults = [...broken, ...findings];
    const answer = { ok: faults.length === 0 && moreFaults === 0, ...counts, faults, moreFaults };
    print(options, answer, answer.ok ? provedText : faultsText);
    if (!answer.ok) throw new FoundWrong('the log does not verify');
  };
}

function everySecond(): (progress: Progress) => void {
  const started = performance.now();
  let last = started;
  return (progress) => {
    const now = performance.now();
    if (now - last < noticeEveryMillis) return;
    last = now;
    notice(`${progressText(progress)}, ${((now - started) / 1_000).toFixed(0)} s`);
  };
}

function progressText({ pass, events, ofEvents, decisions, ofDecisions }: Progress): string {
  const of = (count: number | null) => (count === null ? '' : ` of ${count}`);
  return pass === 'chains'
    ? `hash chains: ${events}${of(ofEvents)} events`
    : `decisions: ${decisions}${of(ofDecisions)} recomputed`;
}

type Answer = Omit<Verification, 'findings' | 'moreFindings'> & {
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
