import type { CreditAccountCommand } from '@zixin/credit-account';
import type { CalendarDate } from '@zixin/kernel';
import { registerCustomer } from '@zixin/services/commands';
import { memorySession } from '../../import/testing/memory-session.js';
import type { Session } from '../../session.js';

/** A day on which it is still February in Honolulu. */
export const today = '2026-03-01' as CalendarDate;
export const customerId = '6f1ed002-ab59-4a1c-9b4f-0a3c4f5d6e7f';

const yuan = (amount: number) => ({ minor: amount * 100, currency: 'CNY' });

/** A session over stores in memory, with what commands read of settings and of the file of the log. */
export function emptyHouse(on = today): Session {
  const session = memorySession(on);
  const { eventStore } = session.service.reads;
  const settings = { currency: 'CNY', timeZone: 'Asia/Shanghai' };
  const stores = { eventStore: { ...eventStore, path: 'events.db', damage: () => null } };
  return { ...session, settings, stores } as unknown as Session;
}

/** A house that scored its one customer, number C-1, granted it 100,000.00 CNY, let an order of 30,000 pass and held one of 90,000. */
export async function decidedHouse(): Promise<Session> {
  const session = emptyHouse();
  const { commands, registration } = session.service;
  let sent = 0;
  const request = (by = 'zhang') => {
    const commandId = `command-${(sent += 1)}`;
    const actor = { id: by, roles: ['analyst', 'creditManager', 'financeDirector', 'committee'] };
    return { commandId, commandHash: commandId, actor, correlationId: commandId, causationId: commandId };
  };
  const account = (command: CreditAccountCommand, by?: string) =>
    commands.account(customerId, command, request(by));
  const customer = { customerId, number: 'C-1', name: '杭州示例有限公司', country: 'CN', currency: 'CNY' };
  await registerCustomer(registration, { ...customer, registeredOn: today }, request());
  const score = { scoreId: 'first', reason: 'investigation', on: today } as const;
  await commands.rating(customerId, { type: 'ScoreCredit', data: score }, request());
  const limit = { kind: 'AMOUNT', amount: yuan(100_000) } as const;
  const change = { layer: 'base', limit, from: today, until: null } as const;
  await account({ type: 'ProposeLimit', data: { proposalId: 'limit', change, reason: 'sales' } });
  await account({ type: 'ApproveProposal', data: { proposalId: 'limit' } }, 'li');
  for (const [orderId, amount] of [
    ['small', 30_000],
    ['large', 90_000],
  ] as const) {
    const days = { placedOn: today, shipOn: today, termsDays: null };
    const order = { orderId, number: null, amount: yuan(amount), ...days, prepaid: false };
    await account({ type: 'PlaceOrder', data: { ...order, sellingEntity: null, orderedBy: null } });
  }
  return session;
}
