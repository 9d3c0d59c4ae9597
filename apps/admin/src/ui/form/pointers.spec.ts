import { fieldFor, fieldOf, placed } from './pointers.js';

describe('refusals at fields', () => {
  it('follow JSON pointers', () => {
    expect(fieldOf('/lines/1/invoice')).toEqual(['lines', 1, 'invoice']);
    expect(fieldOf('/a~1b/c~0d')).toEqual(['a/b', 'c~d']);
  });

  it('go to the longest field that the pointer begins with', () => {
    const names = [['limit'], ['limit', 'amount'], ['reason']];
    expect(fieldFor('/limit/amount/amount', names)).toEqual(['limit', 'amount']);
    expect(fieldFor('/until', names)).toBeUndefined();
  });

  it('are said above the buttons where no field shows them', () => {
    const errors = [
      { pointer: '/reason', rule: 'required', message: 'needed' },
      { pointer: '/until', rule: 'later', message: 'too early' },
    ];
    expect(placed(errors, [['reason']])).toEqual({
      atFields: [{ name: ['reason'], message: 'needed' }],
      elsewhere: ['too early'],
    });
  });
});
