import type { Recorded } from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';
import { creditCatalog, type CreditEvent } from '../catalogs.js';
import { eventSamples, storedSamples } from '../testing/event-samples.js';
import { moneyText, type Phrases } from './phrases.js';
import { describe as inWords } from './timeline.js';

const recorded = recorder(creditCatalog);
const types = Object.keys(eventSamples) as CreditEvent['type'][];
const sample = (type: CreditEvent['type']) =>
  recorded({ type, data: eventSamples[type] }) as Recorded as Recorded<CreditEvent>;

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

describe('timeline', () => {
  it('has a sample of every type the catalogs know', () =>
    expect([...types].sort()).toEqual(Object.keys(creditCatalog).sort()));

  it.each(types)('reads %s in both languages', (type) => {
    for (const language of ['zh', 'en'] as const) {
      const { title, text } = inWords(sample(type), language);
      expect(`${title}${text}`).not.toMatch(/undefined|null|\[object|NaN|sealed-/);
      expect(text.length).toBeGreaterThan(title.length);
      expect(isChinese(title)).toBe(language === 'zh');
    }
    const sampled = isChinese(JSON.stringify(eventSamples[type]));
    expect(sampled || !isChinese(inWords(sample(type), 'en').text)).toBe(true);
  });

  it.each(storedSamples())('reads the stored $type in both languages', ({ type, data }) => {
    const event = recorded({ type, data } as CreditEvent) as Recorded as Recorded<CreditEvent>;
    for (const language of ['zh', 'en'] as const) {
      const { text } = inWords(event, language);
      expect(text).not.toMatch(/undefined|\bnull\b|\[object|NaN/);
      expect(text.length).toBeGreaterThan(5);
    }
  });

  it('says why an order is held and what would help, with amounts', () => {
    expect(inWords(sample('OrderHeld'), 'en').text).toBe(
      'Order O-7 of 5,000.00 USD is held: over the limit, overdue items. ' +
        'Ways out: pay 1,000.00 USD; raise the limit to 6,000.00 USD (credit lead); override by the credit lead.',
    );
    expect(inWords(sample('OrderHeld'), 'zh').text).toBe(
      '订单 O-7（5,000.00 USD）暂停：超出信用额度、存在逾期。' +
        '可行办法：付款 1,000.00 USD；额度提高到 6,000.00 USD（信用主管）；信用主管特批。',
    );
  });

  it('carries when, for which day, who and where', () =>
    expect(inWords(sample('InvoiceFellOverdue'), 'en')).toMatchObject({
      at: '2026-03-02T02:00:00.000Z',
      effectiveOn: '2026-03-06',
      actor: { id: 'someone' },
      type: 'InvoiceFellOverdue',
      stream: 'test-1',
    }));

  it('rule 14: keeps names sealed unless they are opened for the reader', () => {
    const text = (open?: (name: { readonly personId: string }) => string | null) =>
      inWords(sample('OwnershipRecorded'), 'en', { open }).text;
    expect(text()).toContain('«sealed» 60%, «sealed» 30%, Harbour Holding 10%');
    const open = ({ personId }: { readonly personId: string }) => (personId === 'person-1' ? 'Li Wei' : null);
    expect(text(open)).toContain('Li Wei 60%, «erased» 30%');
    expect(inWords(sample('ManagementRecorded'), 'zh').text).toContain('«已封存»');
  });

  it('names by its number what the event knows by its id alone, and tells what it named', () => {
    const event = sample('InvoiceFellOverdue');
    const { invoiceId } = event.data as { readonly invoiceId: string };
    const { text, mentions } = inWords(event, 'en', {
      nameOf: (kind) => (kind === 'invoice' ? 'INV-7' : null),
    });
    expect(text).toContain('Invoice INV-7 was due');
    expect(mentions).toEqual([{ kind: 'invoice', id: invoiceId, name: 'INV-7' }]);
    expect(inWords(event, 'zh').mentions).toEqual([{ kind: 'invoice', id: invoiceId, name: invoiceId }]);
  });

  it('says of a claim on an account that it joined a group', () => {
    const data = { ...eventSamples.IdentifierClaimed, scheme: 'groupMember', value: 'account-1' };
    const event = recorded({ type: 'IdentifierClaimed', data } as CreditEvent) as Recorded<CreditEvent>;
    expect(inWords(event, 'zh').text).toBe('账户 account-1 归属本信用集团。');
  });

  it('says which group an account joined', () => {
    const event = { ...sample('GroupMemberRemoved'), stream: 'creditGroup-7-a' };
    const nameOf = (kind: string, id: string) => (kind === 'group' && id === '7-a' ? 'Harbour' : null);
    const { text, mentions } = inWords(event, 'zh', { nameOf });
    expect(text).toContain('退出信用集团 Harbour。');
    expect(mentions).toContainEqual({ kind: 'group', id: '7-a', name: 'Harbour' });
  });

  it('does not compile with a type missing', () => {
    // @ts-expect-error an event without words
    const incomplete: Phrases<CreditEvent> = {};
    expect(incomplete).toEqual({});
  });
});

describe('money in a sentence', () => {
  it.each([
    [125_000_000, 'CNY', '1,250,000.00 CNY'],
    [-12_345, 'USD', '-123.45 USD'],
    [1_234_567, 'JPY', '1,234,567 JPY'],
    [1_234_567_891, 'KWD', '1,234,567.891 KWD'],
    [5, 'USD', '0.05 USD'],
  ])('%i %s is %s', (minor, currency, text) => expect(moneyText({ minor, currency })).toBe(text));
});
