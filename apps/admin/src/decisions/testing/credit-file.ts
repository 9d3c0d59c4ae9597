export const money = (amount: string) => ({ amount, currency: 'CNY' });
export const limit = { kind: 'AMOUNT', amount: money('300000.00') } as const;

/** As the services answer it: in good standing, with headroom. */
export const account = {
  segment: 'main',
  currency: 'CNY',
  limit,
  terms: { netDays: 60, prepaymentPercent: 0 },
  hold: null,
  default: null,
  exposure: {
    reservedOrders: money('0.00'),
    deliveredNotInvoiced: money('0.00'),
    receivables: money('100000.00'),
    unappliedCash: money('0.00'),
  },
  headroom: money('200000.00'),
  mitigants: [],
} as const;

export const file = {
  id: 'c-1',
  name: '青岛恺峰矿山机械有限公司',
  number: 'C-1',
  rating: { grade: 'AA', tier: 'key', scores: [] },
};
