import { addressOf, type Mention, piecesOf } from './mentions.js';

const order: Mention = { kind: 'order', id: 'o-1', name: 'SO-7' };
const invoice: Mention = { kind: 'invoice', id: 'i-1', name: '7' };

describe('a sentence with what it mentions', () => {
  it('is cut where the names stand, in their order', () => {
    expect(piecesOf('Order SO-7 of 5.00 CNY.', [order])).toEqual(['Order ', order, ' of 5.00 CNY.']);
    expect(piecesOf('订单SO-7已放行。', [order])).toEqual(['订单', order, '已放行。']);
    expect(piecesOf('SO-7', [order])).toEqual([order]);
  });

  it('is never cut within another number', () => {
    expect(piecesOf('17.50 of invoice 7 is disputed', [invoice])).toEqual([
      '17.50 of invoice ',
      invoice,
      ' is disputed',
    ]);
    expect(piecesOf('nothing of it', [invoice])).toEqual(['nothing of it']);
  });

  it('leads to the document among those of its customer, to nothing where no page shows it', () => {
    expect(addressOf(invoice, 'c-1')).toBe('/receivables?customer=c-1&show=all&id=i-1');
    expect(addressOf(order, 'c-1')).toBe('/receivables?customer=c-1&tab=orders&id=o-1');
    expect(addressOf(order, null)).toBeNull();
    expect(addressOf({ kind: 'account', id: 'c-2.eu', name: 'Steel' }, null)).toBe('/customers/c-2');
    expect(addressOf({ kind: 'group', id: 'g-1', name: 'Harbour' }, null)).toBe('/risk?tab=groups');
    expect(addressOf({ kind: 'person', id: 'u-1', name: 'Li' }, 'c-1')).toBeNull();
  });
});
