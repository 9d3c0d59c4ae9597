import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataOf, decode, isCalendarDate, type StoredEvent } from '@zixin/kernel';
import { investigationCatalog, type InvestigationEvent } from './investigation.events.js';

type Keys = {
  readonly [T in InvestigationEvent['type']]: { readonly [K in keyof DataOf<InvestigationEvent, T>]: true };
};

/** What the code reads of each event; a key too many or too few does not compile. */
const keys: Keys = {
  InvestigationOpened: {
    customerId: true,
    investigationId: true,
    reason: true,
    openedBy: true,
    on: true,
    dueOn: true,
    reviewId: true,
  },
  EvidenceCollected: {
    customerId: true,
    investigationId: true,
    evidenceId: true,
    kind: true,
    source: true,
    obtainedOn: true,
    validOn: true,
    cost: true,
    attachment: true,
    content: true,
  },
  EvidenceRetracted: { evidenceId: true, reason: true, retractedBy: true, on: true },
  FinancialStatementsCorrected: {
    evidenceId: true,
    corrects: true,
    statements: true,
    reason: true,
    source: true,
    obtainedOn: true,
    correctedBy: true,
    on: true,
  },
  InvestigationCompleted: {
    investigationId: true,
    findings: true,
    conclusion: true,
    coverage: true,
    evidenceCoverage: true,
    completedBy: true,
    on: true,
  },
  InvestigationCancelled: { investigationId: true, reason: true, cancelledBy: true, on: true },
};

const folder = join(__dirname, '../samples');
const samples = readdirSync(folder).map((file) => {
  const [type = '', version = ''] = file.split('.');
  const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  return { file, type: type as InvestigationEvent['type'], version: Number(version.slice(1)), data };
});

it('has a sample of every stored version of every event, and of nothing else', () => {
  const stored = Object.entries(investigationCatalog).flatMap(([type, { version }]) =>
    Array.from({ length: version }, (_, older) => `${type}.v${older + 1}.json`),
  );
  expect(samples.map(({ file }) => file)).toEqual(stored.sort());
});

it.each(samples)('reads $file', ({ type, version, data }) => {
  const stored = { type, data, meta: { schemaVersion: version } } as unknown as StoredEvent;
  const event = decode<InvestigationEvent>(investigationCatalog, stored);
  expect(Object.keys(event.data).sort()).toEqual(Object.keys(keys[type]).sort());
  expect(isCalendarDate(event.effectiveOn)).toBe(true);
});
