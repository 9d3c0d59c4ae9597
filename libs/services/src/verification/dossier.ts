import { createHash } from 'node:crypto';
import type { Attachment } from '@zixin/investigation';
import type { Fingerprints, Instant, PersonKeys, StoredEvent } from '@zixin/kernel';
import type { BlobStore } from '@zixin/platform/core';
import { creditFileAnswer } from '../queries/customer-file.js';
import type { Reads } from '../queries/reads.js';
import { type Breath, breathEvery, breathingStore } from './breath.js';
import { streamsOfCustomer } from './customer-rows.js';
import { streamRows } from './log-rows.js';
import type { CheckedDecision, Verification } from './verification.js';
import { verifyLog } from './verify-log.js';

export interface DossierParts {
  readonly reads: Reads;
  readonly personKeys: PersonKeys;
  readonly blobs: BlobStore;
  readonly fingerprints: Fingerprints;
  readonly houseCurrency: string;
  readonly customerId: string;
  readonly breath?: Breath;
}

/** An attachment as an event names it, and the file of it that is kept. */
export interface AttachmentProof extends Attachment {
  readonly stream: string;
  readonly revision: number;
  /** SHA-256 of the kept file, computed now; `null` when none is kept. */
  readonly keptDigest: string | null;
}

/** All that proves what was decided about one customer, in one document. */
export interface Dossier {
  readonly format: 'zixin-dossier';
  readonly version: 1;
  readonly writtenAt: Instant;
  readonly customerId: string;
  /** As of the day of writing, folded from the events. */
  readonly creditFile: Awaited<ReturnType<typeof creditFileAnswer>>;
  /** As stored, of every stream of the customer and of the policies: names of people stay sealed, so hashes can be computed again. */
  readonly events: readonly StoredEvent[];
  /** Each decision with its recomputation. */
  readonly decisions: readonly CheckedDecision[];
  readonly attachments: readonly AttachmentProof[];
  readonly verification: Verification;
}

/** Collects a customer's dossier; writes nothing. @throws DomainError `customer-not-found`. */
export async function customerDossier(parts: DossierParts): Promise<Dossier> {
  const { reads, customerId, breath = breathEvery(10) } = parts;
  const creditFile = await creditFileAnswer(reads, customerId, { asOf: reads.today() }, parts.personKeys);
  const store = breathingStore(reads.eventStore, breath);
  const decisions: CheckedDecision[] = [];
  const verification = await verifyLog({
    ...{ store, customerId, breath, fingerprints: parts.fingerprints, houseCurrency: parts.houseCurrency },
    dateAt: (at) => reads.dateAt(at),
    onDecision: (decision) => decisions.push(decision),
  });
  const events = await readableEvents(store, customerId);
  const attachments: AttachmentProof[] = [];
  for (const event of events) {
    const named = attachmentOf(event);
    if (!named) continue;
    attachments.push({ ...named, keptDigest: await keptDigest(parts.blobs, named.digest) });
    await breath();
  }
  const head = { format: 'zixin-dossier', version: 1, writtenAt: reads.now(), customerId } as const;
  return { ...head, creditFile, events, decisions, attachments, verification };
}

/** Those that cannot be read are told as findings of the verification. */
async function readableEvents(store: Reads['eventStore'], customerId: string): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  const streams = await streamsOfCustomer(store, customerId);
  for await (const event of streamRows(store, streams, () => undefined)) events.push(event);
  return events;
}

function attachmentOf({ stream, revision, data }: StoredEvent): Omit<AttachmentProof, 'keptDigest'> | null {
  const { attachment } = data as { readonly attachment?: Attachment | null };
  return attachment ? { ...attachment, stream, revision } : null;
}

async function keptDigest(blobs: BlobStore, digest: string): Promise<string | null> {
  const contents = await blobs.get(digest);
  return contents && createHash('sha256').update(contents).digest('hex');
}
