import type { LimitProposed } from '@zixin/credit-account/events';
import { storedSamples } from '../testing/event-samples.js';
import { limitPhrases } from './limit-phrases.js';
import { sayIn } from './phrases.js';

const stored = storedSamples().find(
  ({ type, data }) => type === 'LimitProposed' && 'basis' in (data as object),
);
const data = stored?.data as LimitProposed['data'];
const read = (one: LimitProposed['data']) => ({
  zh: limitPhrases.LimitProposed.zh(one, sayIn('zh'), ''),
  en: limitPhrases.LimitProposed.en(one, sayIn('en'), ''),
});
const ofNothing = {
  ...data,
  change: { ...data.change, layer: 'base', limit: { kind: 'AMOUNT', amount: { minor: 0, currency: 'CNY' } } },
} as LimitProposed['data'];

describe('a limit by policy in words', () => {
  it('names the method that binds', () => {
    const { zh, en } = read(data);
    expect(en).toContain('bound by');
    expect(zh).toContain('限定方法');
  });

  it('says that the grade binds when it bears no credit whatever the figures', () => {
    const { zh, en } = read(ofNothing);
    expect(en).toContain(', bound by the grade: it bears no credit, prepayment only; beside it ');
    expect(zh).toContain('，该等级无额度，仅限预付款；其他：');
    expect(zh).not.toContain('限定方法');
  });
});

describe('a decision in words', () => {
  const proposedOf = () => ({ kind: 'limit', change: ofNothing.change }) as const;
  const decline = (reason: string) =>
    ({ proposalId: 'p', declinedBy: 'x', declinedOn: '2026-01-01', reason }) as never;
  const { LimitApproved, LimitDeclined } = limitPhrases;

  it('says what was approved and declined, and how much', () => {
    const approval = {
      proposalId: 'p',
      approvedBy: 'u',
      approvedOn: '2026-01-01',
      approvalsLeft: 0,
    } as never;
    expect(LimitApproved.en(approval, sayIn('en', { proposedOf }), '')).toMatch(
      /^Approved a limit of 0\.00 CNY from /,
    );
    expect(LimitApproved.zh(approval, sayIn('zh', { proposedOf }), '')).toMatch(/^批准信用额度 0\.00 CNY（/);
    expect(LimitDeclined.en(decline('too much'), sayIn('en', { proposedOf }), '')).toMatch(
      /^Declined a limit of 0\.00 CNY from .*\. Reason: too much\.$/,
    );
    expect(LimitDeclined.en(decline('too much'), sayIn('en'), '')).toBe(
      'Declined the proposed limit. Reason: too much.',
    );
  });

  it('does not call it a refusal that a newer proposal took the place', () => {
    const superseded = decline('superseded');
    expect(LimitDeclined.en(superseded, sayIn('en'), '')).toBe(
      'Superseded by a newer proposal: the proposed limit.',
    );
    expect(LimitDeclined.zh(superseded, sayIn('zh', { proposedOf }), '')).toMatch(
      /^已被新提案取代：信用额度 0\.00 CNY/,
    );
    expect(LimitDeclined.titled?.(superseded)).toEqual({ zh: '申请已被取代', en: 'Proposal superseded' });
    expect(LimitDeclined.titled?.(decline('no'))).toBeNull();
  });
});
