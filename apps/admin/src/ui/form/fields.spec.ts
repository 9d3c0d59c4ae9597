import { withoutBlanks } from './fields.js';

describe('what a form sends', () => {
  it('leaves out what was left empty, in rows and objects too', () => {
    const typed = {
      a: ' x ',
      b: '',
      c: undefined,
      d: [{ e: '', f: 1 }, { e: '' }],
      g: { h: null },
      i: false,
    };
    expect(withoutBlanks(typed)).toEqual({ a: 'x', d: [{ f: 1 }], i: false });
  });

  it('is an object even when nothing was typed', () => {
    expect(withoutBlanks({ a: '' })).toEqual({});
  });
});
