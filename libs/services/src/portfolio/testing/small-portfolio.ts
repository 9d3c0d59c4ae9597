import { addDays } from '@zixin/kernel';
import { day, type PortfolioHouse } from './portfolio-house.js';

const uuid = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
export const steel = uuid(1);
export const timber = uuid(2);
export const glass = uuid(3);

export async function customer(house: PortfolioHouse, customerId: string, name: string, currency = 'CNY') {
  house.on('2026-01-01');
  const facts = { customerId, number: name, name, country: 'CN', registeredOn: day('2026-01-01') };
  await house.service.commands.customer(
    customerId,
    { type: 'RegisterCustomer', data: facts },
    house.request(),
  );
  const account = { customerId, segment: 'main', currency, openedOn: day('2026-01-01') };
  await house.account(customerId, { type: 'OpenCreditAccount', data: account });
}

export async function rated(house: PortfolioHouse, customerId: string, to: string, on: string) {
  house.on(on);
  const data = {
    ...{ from: null, to, why: 'test', by: 'model', scoreId: null, overrideId: null },
    ...{ on: day(on), until: null },
  };
  await house.append(`rating-${customerId}`, { type: 'RatingAssigned', data }, customerId);
}

let count = 100;

export async function invoice(
  house: PortfolioHouse,
  customerId: string,
  [issuedOn, dueOn, minor]: readonly [string, string, number],
  currency = 'CNY',
) {
  house.on(issuedOn);
  const invoiceId = uuid((count += 1));
  const data = {
    ...{ invoiceId, number: null, issuedOn: day(issuedOn), dueOn: day(dueOn), orders: [] },
    ...{ amount: { minor, currency }, sellingEntity: null, orderedBy: null },
  };
  await house.account(customerId, { type: 'IssueInvoice', data });
  return invoiceId;
}

export async function payment(house: PortfolioHouse, customerId: string, on: string, minor: number) {
  house.on(on);
  const data = {
    ...{ paymentId: uuid((count += 1)), number: null, receivedOn: day(on), method: null },
    ...{ amount: { minor, currency: 'CNY' }, allocation: { mode: 'oldestDueFirst' } as const },
  };
  await house.account(customerId, { type: 'RecordPayment', data });
}

async function limit(house: PortfolioHouse, customerId: string, minor: number) {
  house.on('2026-01-02');
  const granted = { kind: 'AMOUNT', amount: { minor, currency: 'CNY' } } as const;
  const change = { layer: 'base', limit: granted, from: day('2026-01-02'), until: null } as const;
  const proposalId = uuid((count += 1));
  await house.account(customerId, { type: 'ProposeLimit', data: { proposalId, change, reason: 'need' } });
  await house.account(customerId, { type: 'ApproveProposal', data: { proposalId } }, 'dora');
}

/** The portfolio of `portfolio-block.spec` as commands, and a customer in dollars. As of 2026-06-30. */
export async function smallPortfolio(house: PortfolioHouse): Promise<void> {
  await customer(house, steel, 'Steel');
  await customer(house, timber, 'Timber');
  await customer(house, glass, 'Glass', 'USD');
  await limit(house, steel, 100_000);
  await rated(house, steel, 'A', '2026-01-03');
  await rated(house, timber, 'BB', '2026-01-03');
  const industry = { industry: 'C31', assignedOn: day('2026-01-03') };
  const assign = { type: 'AssignIndustry', data: industry } as const;
  await house.service.commands.customer(steel, assign, house.request());
  await house.append(
    `rating-${steel}`,
    {
      type: 'TierAssigned',
      data: { from: null, to: 'vip', basis: { facts: {} }, on: day('2026-01-03') },
    },
    steel,
  );
  await invoice(house, timber, ['2026-03-01', '2026-03-31', 50_000]);
  await invoice(house, steel, ['2026-04-10', '2026-05-10', 100_000]);
  house.on('2026-05-05');
  const note = {
    ...{ creditNoteId: uuid((count += 1)), number: null, issuedOn: day('2026-05-05') },
    ...{ amount: { minor: 10_000, currency: 'CNY' }, invoiceId: null, reason: 'damaged' },
  };
  await house.account(steel, { type: 'IssueCreditNote', data: note });
  await payment(house, steel, '2026-05-20', 60_000);
  const rate = { base: 'USD', quote: 'CNY', rate: '7.2', rateType: 'mid', on: day('2026-06-01') };
  house.on('2026-06-01');
  await house.service.commands.exchangeRate(
    'USDCNY',
    { type: 'RecordExchangeRate', data: { ...rate, source: 'bank' } },
    house.request(),
  );
  await invoice(house, steel, ['2026-06-15', '2026-07-15', 60_000]);
  await invoice(house, glass, ['2026-06-20', addDays(day('2026-06-20'), 30), 10_000], 'USD');
  house.on('2026-06-30');
}
