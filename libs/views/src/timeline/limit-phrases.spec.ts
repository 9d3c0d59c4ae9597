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
    expect(zh).toContain('，该等级不授信，仅限预付款；其他：');
    expect(zh).not.toContain('限定方法');
  });
});
