import { writeFileSync } from 'node:fs';
import { nodeFingerprints } from '@zixin/platform/core';
import { customerDossier } from '@zixin/services/verification';
import { notice } from './output.js';
import type { Session } from './session.js';

export interface DossierChoice {
  readonly customer: string;
  /** A file; standard output when absent. */
  readonly output?: string;
}

/** One JSON document with all that proves what was decided about a customer. */
export async function exportDossier(session: Session, { customer, output }: DossierChoice): Promise<void> {
  const { service, settings, upToDate } = session;
  await upToDate();
  const { reads, personKeys, blobs } = service;
  const dossier = await customerDossier({
    ...{ reads, personKeys, blobs, fingerprints: nodeFingerprints, houseCurrency: settings.currency },
    customerId: await service.customerId(customer),
  });
  const text = `${JSON.stringify(dossier, null, 2)}\n`;
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text, { mode: 0o600 });
  const { events, decisions, attachments, verification } = dossier;
  const counts = `${events.length} events, ${decisions.length} decisions, ${attachments.length} attachments`;
  const proof = verification.ok
    ? 'every hash chain is whole, no figure differs'
    : `${verification.findings.length + verification.moreFindings} findings`;
  notice(`${counts}: ${proof}`);
}
