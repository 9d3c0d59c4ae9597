import { DomainError, type Instant } from '@zixin/kernel';
import type { Verification, VerificationProgress } from '../verification/verification.js';

export type VerificationStatus = 'waiting' | 'running' | 'finished' | 'failed';

export interface VerificationAsked {
  /** `null`: of all. */
  readonly customerId: string | null;
  readonly startedBy: string;
}

/** A verification as far as it is. */
export interface KeptVerification extends VerificationAsked {
  readonly id: string;
  readonly status: VerificationStatus;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  /** `null` until it first told. */
  readonly progress: VerificationProgress | null;
  /** `null` until finished. */
  readonly result: Verification | null;
}

type Work = (tell: (progress: VerificationProgress) => void) => Promise<Verification>;

/** Verifications of the last hour, in memory. One runs at a time, in the background; the same id again starts nothing. */
export interface KeptVerifications {
  /** @throws DomainError `verifications-busy`. */
  start(id: string, asked: VerificationAsked, work: Work): KeptVerification;
  /** @throws DomainError `verification-not-found`. */
  get(id: string): KeptVerification;
  /** The newest first. */
  all(): readonly KeptVerification[];
}

const keptMillis = 3_600_000;
const mostKept = 20;
const mostUnfinished = 4;

const isOver = ({ status }: KeptVerification) => status === 'finished' || status === 'failed';

export function keptVerifications(
  now: () => Instant,
  failed: (error: unknown) => void = () => undefined,
): KeptVerifications {
  const kept = new Map<string, KeptVerification>();
  let last: Promise<void> = Promise.resolve();

  function forgetOld(): void {
    const since = Date.parse(now()) - keptMillis;
    for (const [id, one] of kept)
      if (isOver(one) && (kept.size > mostKept || Date.parse(one.startedAt) < since)) kept.delete(id);
  }

  async function after(before: Promise<void>, id: string, work: Work): Promise<void> {
    await before;
    const become = (change: Partial<KeptVerification>) =>
      kept.set(id, { ...(kept.get(id) as KeptVerification), ...change });
    become({ status: 'running' });
    try {
      const result = await work((progress) => become({ progress }));
      become({ status: 'finished', finishedAt: now(), result });
    } catch (error) {
      become({ status: 'failed', finishedAt: now() });
      failed(error);
    }
  }

  function get(id: string): KeptVerification {
    forgetOld();
    const found = kept.get(id);
    if (!found) throw new DomainError('verification-not-found', { id });
    return found;
  }

  return {
    start(id, asked, work) {
      forgetOld();
      if (kept.has(id)) return get(id);
      const unfinished = [...kept.values()].filter((one) => !isOver(one)).length;
      if (unfinished >= mostUnfinished) throw new DomainError('verifications-busy', { waiting: unfinished });
      const begun = { status: 'waiting', startedAt: now(), finishedAt: null } as const;
      kept.set(id, { id, ...asked, ...begun, progress: null, result: null });
      last = after(last, id, work);
      return get(id);
    },
    get,
    all() {
      forgetOld();
      return [...kept.values()].reverse();
    },
  };
}
