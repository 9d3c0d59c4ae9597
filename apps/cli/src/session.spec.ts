import { DomainError } from '@zixin/kernel';
import { complainedText, isComplained, refusalText } from './session.js';

describe('a refusal on the command line', () => {
  const { LC_ALL } = process.env;
  beforeEach(() => {
    process.env['LC_ALL'] = 'en_US.UTF-8';
  });
  afterAll(() => {
    if (LC_ALL === undefined) delete process.env['LC_ALL'];
    else process.env['LC_ALL'] = LC_ALL;
  });

  it('says what and where', () =>
    expect(refusalText(new DomainError('amount-not-positive', {}, '/amount'))).toBe(
      'The amount must be above zero. (amount)',
    ));

  it('of evidence says which rule its content broke', () =>
    expect(refusalText(new DomainError('evidence-invalid', { rule: 'currency' }, '/content/currency'))).toBe(
      '/content/currency (evidence-currency): must be an ISO 4217 currency code such as CNY',
    ));

  it('with several errors tells each with its place, rule and what is right there', () => {
    const complaints = [
      { pointer: '/content/currency', rule: 'evidence-currency', params: {} },
      { pointer: '/content/audited', rule: 'evidence-boolean', params: {} },
    ];
    const refused = Object.assign(new Error('x'), { code: 'evidence-invalid', params: {}, complaints });
    expect(isComplained(refused)).toBe(true);
    expect(complainedText(refused).split('\n').slice(1)).toEqual([
      '  /content/currency (evidence-currency): must be an ISO 4217 currency code such as CNY',
      '  /content/audited (evidence-boolean): must be true or false',
    ]);
    expect(isComplained(new DomainError('amount-not-positive'))).toBe(false);
  });
});
