import { investigationCatalog } from '@zixin/investigation/events';
import { applyToView, keysOf, type Recorded, type View } from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';
import { evidence, type EvidenceRecord } from './evidence.js';
import { type InvestigationRecord, investigations } from './investigations.js';

const recorded = recorder(investigationCatalog);
const on = '2026-03-02';
const opened = recorded({
  type: 'InvestigationOpened',
  data: {
    ...{ customerId: 'c-1', investigationId: 'i-1', reason: 'onboarding', openedBy: 'ana', on },
    ...{ dueOn: null, reviewId: null },
  },
} as never);
const management = recorded({
  type: 'EvidenceCollected',
  data: {
    ...{ customerId: 'c-1', investigationId: 'i-1', evidenceId: 'e-1', source: 's', obtainedOn: on },
    ...{ validOn: on, cost: null, attachment: null, kind: 'management' },
    content: {
      organisation: null,
      managers: [{ role: 'CEO', name: { personId: 'p-1', sealed: 'xyz' }, background: null }],
    },
  },
} as never);
const retracted = recorded({
  type: 'EvidenceRetracted',
  data: { evidenceId: 'e-1', reason: 'of another firm', retractedBy: 'max', on },
} as never);
const completed = recorded({
  type: 'InvestigationCompleted',
  data: {
    ...{ investigationId: 'i-1', findings: ['sound'], conclusion: 'lend', completedBy: 'ana', on },
    coverage: { percent: '50', kinds: [] },
    evidenceCoverage: { name: 'evidenceCoverage', version: 1 },
  },
} as never);

function folded<Doc>(view: View<Doc, never>, ...events: readonly Recorded[]): Doc | null {
  let doc: Doc | null = null;
  for (const event of events as readonly Recorded<never>[])
    for (const key of keysOf(view, event)) doc = applyToView(view, doc, event, key);
  return doc;
}

it('an investigation goes from open to completed, with what it concluded', () => {
  expect(folded<InvestigationRecord>(investigations as never, opened)).toMatchObject({ status: 'open' });
  expect(folded<InvestigationRecord>(investigations as never, opened, completed)).toMatchObject({
    ...{ status: 'completed', closedOn: on, closedBy: 'ana', conclusion: 'lend' },
    coverage: { percent: '50' },
  });
});

it('evidence says who collected it and why it was taken back', () => {
  expect(folded<EvidenceRecord>(evidence as never, management, retracted)).toMatchObject({
    ...{ collectedBy: 'someone', collected: { kind: 'management' } },
    retracted: { reason: 'of another firm', by: 'max' },
  });
});

it('rule 14: keeps no sealed text, which an erasure could not reach', () => {
  const record = folded<EvidenceRecord>(evidence as never, management);
  expect(JSON.stringify(record)).not.toContain('xyz');
  expect(record?.collected.content).toMatchObject({ managers: [{ name: { personId: 'p-1' } }] });
});
