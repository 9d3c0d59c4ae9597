import { createHash } from 'node:crypto';
import { createCommandLoop, type EventStore, type PersonKeys, type StoredEvent } from '@zixin/kernel';
import { testFingerprints as fingerprints } from '@zixin/kernel/testing';
import { type Commands, createCommands } from '@zixin/services/commands';
import { demoCurrency } from '../company.js';
import type { StoryClock } from '../timetable.js';

/** Commands over a store at the time of a clock. */
export function demoCommands(eventStore: EventStore, clock: StoryClock): Commands {
  const loop = createCommandLoop({ store: eventStore, fingerprints, ...clock });
  return createCommands({ loop, eventStore, fingerprints, clock, houseCurrency: demoCurrency });
}

/** Everything in a log, in its order. */
export async function storedLog(store: EventStore): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  const reading = new AbortController();
  for await (const { events, caughtUp } of store.subscribe({ after: null, signal: reading.signal })) {
    all.push(...events);
    if (caughtUp) reading.abort();
  }
  return all;
}

/** Seals without keys, the same on every run: nothing it seals can be opened again. */
export const oneWayPersonKeys: PersonKeys = {
  seal: (personId, text) => ({
    personId,
    sealed: createHash('sha256')
      .update(personId + text)
      .digest('hex'),
  }),
  open: () => null,
  destroy: () => undefined,
};

/** Minor units by bucket, added up from the events alone and without the decider's state. */
export function bookedTotals(events: readonly StoredEvent[]) {
  const [reserved, delivered, open] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  let unapplied = 0;
  const add = (map: Map<string, number>, key: string, minor: number) =>
    map.set(key, (map.get(key) ?? 0) + minor);
  const handlers: Readonly<Record<string, (data: Booked) => void>> = {
    OrderReserved: ({ orderId, reserved: amount }) => reserved.set(orderId, amount.minor),
    OrderReleased: ({ orderId, reserved: amount }) => reserved.set(orderId, amount.minor),
    OrderHeld: ({ orderId }) => reserved.set(orderId, 0),
    OrderChanged: ({ orderId }) => reserved.set(orderId, 0),
    OrderCancelled: ({ orderId }) => reserved.set(orderId, 0),
    OrderDelivered({ orderId, amount, fromReserved, final }) {
      add(reserved, orderId, final ? -(reserved.get(orderId) ?? 0) : -fromReserved.minor);
      add(delivered, orderId, amount.minor);
    },
    InvoiceIssued({ invoiceId, amount, orders }) {
      open.set(invoiceId, amount.minor);
      for (const part of orders) {
        add(reserved, part.orderId, -part.fromReserved.minor);
        add(delivered, part.orderId, -part.fromDelivered.minor);
      }
    },
    CreditNoteIssued({ applied, unapplied: rest }) {
      unapplied += rest.minor;
      for (const { invoiceId, amount } of applied) add(open, invoiceId, -amount.minor);
    },
    PaymentReceived: ({ amount }) => (unapplied += amount.minor),
    PaymentAllocated({ invoiceId, amount }) {
      unapplied -= amount.minor;
      add(open, invoiceId, -amount.minor);
    },
    InvoiceWrittenOff: ({ invoiceId, amount }) => add(open, invoiceId, -amount.minor),
    PaymentReversed({ unapplied: rest, reopened }) {
      unapplied -= rest.minor;
      for (const { invoiceId, reopenedAmount } of reopened) add(open, invoiceId, reopenedAmount.minor);
    },
  };
  for (const { type, data } of events) handlers[type]?.(data as Booked);
  const sum = (map: Map<string, number>) => [...map.values()].reduce((total, minor) => total + minor, 0);
  return { reserved: sum(reserved), delivered: sum(delivered), receivable: sum(open), unapplied };
}

interface Amount {
  readonly minor: number;
}
interface Booked {
  readonly orderId: string;
  readonly invoiceId: string;
  readonly final: boolean;
  readonly amount: Amount;
  readonly reserved: Amount;
  readonly fromReserved: Amount;
  readonly unapplied: Amount;
  readonly orders: readonly {
    readonly orderId: string;
    readonly fromReserved: Amount;
    readonly fromDelivered: Amount;
  }[];
  readonly applied: readonly { readonly invoiceId: string; readonly amount: Amount }[];
  readonly reopened: readonly { readonly invoiceId: string; readonly reopenedAmount: Amount }[];
}
