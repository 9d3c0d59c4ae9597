import { DomainError } from '@zixin/kernel';
import fc from 'fast-check';
import { leiProblem, normalIdentifier, usccProblem, validIdentifier } from './identifier-checks.js';

const publicCodes = ['91350100M000100Y43', '91110108551385082Q', '91440300708461136T', '91330100799655058B'];
const publicLeis = [
  '529900GRZ2BQY5ZM9N49',
  '529900T8BM49AURSDO55',
  '549300MLUDYVRQOOXS22',
  'HWUPKR0MPOU8FGXBT394',
];
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('统一社会信用代码', () => {
  it.each(publicCodes)('accepts %s', (code) => expect(usccProblem(code)).toBeNull());

  it('accepts a check character of 0, where the remainder is 0', () => {
    // 3 × 10 + 1 × 1 = 31
    expect(usccProblem('1A0000000000000000')).toBeNull();
    expect(usccProblem('000000000000000000')).toBeNull();
  });

  it.each(['', '9135010', '91350100M000100Y4', '91350100M000100Y433', '91350100M000100Y43 '])(
    'wants 18 characters: "%s"',
    (code) => expect(usccProblem(code)).toBe('length'),
  );

  it.each(['I', 'O', 'S', 'V', 'Z', 'm', '１', '-', ' '])('has no %s in its alphabet', (character) =>
    expect(usccProblem(`91350100${character}000100Y43`)).toBe('alphabet'),
  );

  it('finds any single wrong character and any two neighbours swapped', () => {
    const code = fc.constantFrom(...publicCodes);
    const place = fc.integer({ min: 0, max: 17 });
    fc.assert(
      fc.property(code, place, fc.constantFrom(...usccAlphabet), (good, at, wrong) => {
        fc.pre(good.charAt(at) !== wrong);
        expect(usccProblem(good.slice(0, at) + wrong + good.slice(at + 1))).toBe('check-digit');
      }),
    );
    fc.assert(
      fc.property(code, fc.integer({ min: 0, max: 15 }), (good, at) => {
        fc.pre(good.charAt(at) !== good.charAt(at + 1));
        const swapped = good.slice(0, at) + good.charAt(at + 1) + good.charAt(at) + good.slice(at + 2);
        expect(usccProblem(swapped)).toBe('check-digit');
      }),
    );
  });
});

describe('LEI', () => {
  it.each(publicLeis)('accepts %s', (lei) => expect(leiProblem(lei)).toBeNull());

  it('judges length, alphabet and check digits', () => {
    expect(leiProblem('529900GRZ2BQY5ZM9N4')).toBe('length');
    expect(leiProblem('529900grz2bqy5zm9n49')).toBe('alphabet');
    expect(leiProblem('529900GRZ2BQY5ZM9NA9')).toBe('alphabet');
    expect(leiProblem('529900GRZ2BQY5ZM9N48')).toBe('check-digit');
    expect(leiProblem('592900GRZ2BQY5ZM9N49')).toBe('check-digit');
  });

  it.each(['00', '01', '99'])('refuses check digits %s, which are never issued', (digits) => {
    const twins: Record<string, string> = { '00': '97', '01': '98', '99': '02' };
    // A body whose own check digits are the twin: the remainder alone would accept both.
    let body = 0;
    const text = () => `5299${String(body).padStart(14, '0')}`;
    while (leiProblem(text() + twins[digits]) !== null) body += 1;
    expect(leiProblem(text() + digits)).toBe('check-digit');
  });
});

describe('one spelling', () => {
  it('trims, and writes official codes in capitals', () => {
    expect(normalIdentifier({ scheme: ' USCC ', value: ' 91350100m000100y43\n' })).toEqual({
      scheme: 'uscc',
      value: '91350100M000100Y43',
    });
    expect(normalIdentifier({ scheme: 'SAP', value: ' a-1 ' })).toEqual({ scheme: 'SAP', value: 'a-1' });
    expect(normalIdentifier({ scheme: 'crm', value: 'e\u0301' }).value).toBe('\u00e9');
  });

  const refusal = (scheme: string, value: string) => {
    try {
      validIdentifier({ scheme, value }, '/identifiers/1');
    } catch (error) {
      return error as DomainError;
    }
    return null;
  };

  it('names scheme and rule of what it refuses, and points at the value', () => {
    const refused = refusal('uscc', '91350100M000100Y44');
    expect(refused).toBeInstanceOf(DomainError);
    expect(refused?.code).toBe('identifier-invalid');
    expect(refused?.params).toEqual({ scheme: 'uscc', value: '91350100M000100Y44', rule: 'check-digit' });
    expect(refused?.pointer).toBe('/identifiers/1/value');
  });

  it('judges only emptiness of a number of another system', () => {
    expect(refusal('sap', '0')).toBeNull();
    expect(refusal('sap', '  ')?.params['rule']).toBe('empty');
    expect(refusal(' ', '1')?.pointer).toBe('/identifiers/1/scheme');
  });
});
