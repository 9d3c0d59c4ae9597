import { csvText } from './csv.js';

describe('csvText', () => {
  it('quotes what separates', () => {
    expect(csvText([['a,b', 'say "x"', 'two\nlines']])).toBe('"a,b","say ""x""","two\nlines"');
  });

  it.each(['=1+1', '+a', '@x', '-cmd'])('makes %s text, so that no spreadsheet runs it', (text) => {
    expect(csvText([[text]])).toBe(`'${text}`);
  });

  it('leaves figures alone, negative ones too', () => {
    expect(csvText([['-1250.00', '12']])).toBe('-1250.00,12');
  });
});
