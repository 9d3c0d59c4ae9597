import type { CalendarDate } from '../calendar-date.js';
import { type Catalog, v1, v2 } from '../catalog.js';
import type { Aggregate, Decider } from '../decider.js';
import { DomainError } from '../domain-error.js';

/** A cash till, the small aggregate that kernel and store tests run. Amounts are minor units; a till holds at most 1,000. */
export type TillEvent =
  | { readonly type: 'MoneyTaken'; readonly data: TillEntry }
  | { readonly type: 'MoneyReturned'; readonly data: TillEntry }
  | { readonly type: 'TillClosed'; readonly data: { readonly on: CalendarDate } };

export interface TillEntry {
  readonly on: CalendarDate;
  readonly receipt: string;
  readonly minor: number;
}

export type TillCommand =
  | { readonly type: 'TakeMoney'; readonly data: { readonly receipt: string; readonly minor: number } }
  /** Needs the receipt from the past: state keeps the last one only. */
  | { readonly type: 'ReturnMoney'; readonly data: { readonly receipt: string } }
  | { readonly type: 'CloseTill'; readonly data: Record<string, never> };

export interface Till {
  readonly total: number;
  readonly receipts: number;
  readonly last: string | null;
  readonly closed: boolean;
}

export const tillMost = 1_000;

export const tillDecider: Decider<TillCommand, TillEvent, Till> = {
  initialState: { total: 0, receipts: 0, last: null, closed: false },
  decide: {
    TakeMoney({ receipt, minor }, { total, last, closed }, { today }) {
      if (receipt === last) return [];
      if (closed) throw new DomainError('till-closed');
      if (total + minor > tillMost) throw new DomainError('till-full', { room: tillMost - total });
      return [{ type: 'MoneyTaken', data: { on: today, receipt, minor } }];
    },
    ReturnMoney({ receipt }, { closed }, { today, past }) {
      if (closed) throw new DomainError('till-closed');
      const entries = (past as readonly TillEvent[]).filter((event) => event.type !== 'TillClosed');
      const taken = entries.find(({ type, data }) => type === 'MoneyTaken' && data.receipt === receipt);
      if (!taken) throw new DomainError('receipt-unknown', { receipt });
      if (entries.some(({ type, data }) => type === 'MoneyReturned' && data.receipt === receipt)) return [];
      return [{ type: 'MoneyReturned', data: { on: today, receipt, minor: taken.data.minor } }];
    },
    CloseTill: (_, { closed }, { today }) => (closed ? [] : [{ type: 'TillClosed', data: { on: today } }]),
  },
  evolve: {
    MoneyTaken: (till, { receipt, minor }) => ({
      ...till,
      total: till.total + minor,
      receipts: till.receipts + 1,
      last: receipt,
    }),
    MoneyReturned: (till, { minor }) => ({ ...till, total: till.total - minor, last: null }),
    TillClosed: (till) => ({ ...till, closed: true }),
  },
};

interface FirstMoneyTaken {
  readonly on: CalendarDate;
  readonly minor: number;
}

export const tillCatalog: Catalog<TillEvent> = {
  MoneyTaken: v2(
    (old: FirstMoneyTaken) => ({ ...old, receipt: 'none' }),
    ({ on }) => on,
  ),
  MoneyReturned: v1(({ on }) => on),
  TillClosed: v1(({ on }) => on),
};

export const till: Aggregate<TillCommand, TillEvent, Till> = {
  category: 'till',
  catalog: tillCatalog,
  decider: tillDecider,
  partitionKey: (id) => id,
  recall: ({ type, data }) =>
    type === 'ReturnMoney'
      ? (event) => event.type !== 'TillClosed' && event.data.receipt === data.receipt
      : null,
};
