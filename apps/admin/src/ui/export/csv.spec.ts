import { csvText } from './csv.js';

const lineOf = (...cells: readonly string[]) =>
  csvText(
    cells.map((value, at) => [`c${at}`, 'text', () => value] as const),
    [{}],
  ).replace(/^.*\r\n/, '');

describe('csvText', () => {
  it('quotes what separates', () => {
    expect(lineOf('a,b', 'say "x"', 'two\nlines')).toBe('"a,b","say ""x""","two\nlines"');
  });

  it.each(['=1+1', '+a', '@x', '-cmd'])('makes %s text, so that no spreadsheet runs it', (text) => {
    expect(lineOf(text)).toBe(`'${text}`);
  });

  it('leaves figures alone, negative ones too', () => {
    expect(lineOf('-1250.00', '12')).toBe('-1250.00,12');
  });
});
