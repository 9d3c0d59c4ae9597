import { contentEntries } from './evidence-entries.js';

describe('what evidence says', () => {
  it('has words for codes, and leaves out what is absent', () => {
    const said = contentEntries('bankReference', { bank: '中国银行', standing: 'good', notes: null });
    expect(said).toEqual([
      { label: 'bank', rows: null, text: '中国银行' },
      { label: 'standing', rows: null, word: 'level.good' },
    ]);
  });

  it('has rows with labels of their own', () => {
    const cases = [
      { number: '1', role: 'defendant', amount: { amount: '5.00', currency: 'CNY' }, filedOn: '2026-01-02' },
    ];
    const [first, list] = contentEntries('litigation', { dishonestDebtor: false, cases });
    expect(first).toMatchObject({ word: 'no' });
    expect(list?.rows?.[0]).toEqual([
      { label: 'case.number', rows: null, text: '1' },
      { label: 'case.role', rows: null, word: 'case.role.defendant' },
      { label: 'case.amount', rows: null, money: { amount: '5.00', currency: 'CNY' } },
      { label: 'case.filedOn', rows: null, date: '2026-01-02' },
    ]);
  });

  it('says that a person was erased', () => {
    expect(contentEntries('registration', { legalRepresentative: { personId: 'p', text: null } })).toEqual([
      { label: 'legalRepresentative', rows: null, word: 'erased' },
    ]);
  });
});
