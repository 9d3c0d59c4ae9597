import { brokenIn, date, instant, many, oneOf, order, readView, text, writeView } from './view-state.js';

const codecs = {
  q: text(),
  sort: oneOf(['name', '-exposure'], '-exposure'),
  grade: many(['AAA', 'AA']),
  asOf: date,
};

describe('the view in the address', () => {
  it('is the default without parameters', () => {
    expect(readView(codecs, new URLSearchParams())).toEqual({
      q: '',
      sort: '-exposure',
      grade: [],
      asOf: null,
    });
  });

  it('counts broken parts as their default', () => {
    const broken = new URLSearchParams('sort=sideways&grade=AAA,ZZ&asOf=yesterday&other=1');
    expect(readView(codecs, broken)).toEqual({ q: '', sort: '-exposure', grade: ['AAA'], asOf: null });
  });

  it.each([
    ['name', 'name'],
    ['-name', '-name'],
    ['sideways', '-exposure'],
    ['--name', '-exposure'],
  ])('reads the order %s as %s', (written, read) => {
    const sorted = { sort: order(['name', 'exposure'], '-exposure') };
    expect(readView(sorted, new URLSearchParams({ sort: written }))).toEqual({ sort: read });
  });

  it('tells what cannot be read: a day and an instant that there are not', () => {
    const clocks = { asOf: date, knownAt: instant };
    const broken = (query: string) => brokenIn(clocks, new URLSearchParams(query)).map(({ name }) => name);
    expect(broken('asOf=2026-13-45&knownAt=2026-11-27T02:00:00Z')).toEqual(['asOf']);
    expect(broken('asOf=2026-02-28&knownAt=2026-11-27')).toEqual(['knownAt']);
    expect(broken('other=1')).toEqual([]);
  });

  it('is read as it was written; defaults are left out, other parameters stay', () => {
    const change = { q: '机械', grade: ['AAA', 'AA'], sort: '-exposure', asOf: '2026-03-31' } as const;
    const written = writeView(codecs, new URLSearchParams('tab=x&sort=name'), change);
    expect(written.get('tab')).toBe('x');
    expect(written.has('sort')).toBe(false);
    expect(readView(codecs, written)).toEqual(change);
  });
});
