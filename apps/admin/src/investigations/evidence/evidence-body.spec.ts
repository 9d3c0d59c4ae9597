import { evidenceBody } from './evidence-body.js';

describe('evidence as it is sent', () => {
  it('leaves out what was left empty, keeps zero and no', () => {
    const content = {
      openCases: 0,
      closedCases: 2,
      enforcementCases: 0,
      dishonestDebtor: false,
      cases: [{}],
    };
    expect(evidenceBody('litigation', { source: ' court ', content })).toEqual({
      kind: 'litigation',
      source: 'court',
      content: { openCases: 0, closedCases: 2, enforcementCases: 0, dishonestDebtor: false, cases: [] },
    });
  });

  it('sends statements with exact amounts by line', () => {
    const column = {
      period: 'annual',
      until: '2025-12-31',
      filedOn: '2026-04-01',
      standard: 'cas',
      currency: 'CNY',
    };
    const statements = {
      unit: 'tenThousand',
      columns: [{ ...column, cells: { cash: '1.5', goodwill: '' } }],
    };
    expect(evidenceBody('financialStatements', { source: 's', content: { statements } }).content).toEqual({
      statements: [{ ...column, id: '2025-12-31-annual', amounts: { cash: '15000.00' } }],
    });
  });

  it('says that nobody owns or manages when no row was filled', () => {
    expect(evidenceBody('ownership', { source: 's', content: {} }).content).toEqual({ shareholders: [] });
  });
});
