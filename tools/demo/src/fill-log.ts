import type { CreditAccountCommand } from '@zixin/credit-account';
import {
  addDays,
  type CalendarDate,
  createCommandLoop,
  type EventStore,
  type Fingerprints,
} from '@zixin/kernel';
import { createCommands, documentIdOf, registerCustomer } from '@zixin/services/commands';
import { demoCurrency } from './company.js';
import { storyStore } from './story-store.js';
import { type Random, randomOf } from './random.js';
import { type Envelopes, envelopes } from './requests.js';
import { storyClock } from './timetable.js';

export interface FillOptions {
  /** At least this many events; up to one round of one customer more. */
  readonly events: number;
  readonly customers: number;
  readonly seed?: string;
  /** The day everything is recorded on (default 2026-01-02); documents are dated in the two years before. */
  readonly on?: CalendarDate;
}

export interface FillCounts {
  readonly customers: number;
  readonly events: number;
}

export interface FillDependencies {
  readonly eventStore: EventStore;
  readonly fingerprints: Fingerprints;
}

const actor = { id: 'bookkeeping', roles: ['service'] };
/** Commands of one account that share an append, and customers filled side by side. */
const batch = 64;
const lanes = 64;

interface Filling {
  readonly customerId: string;
  readonly random: Random;
  readonly requests: Envelopes;
  readonly since: CalendarDate;
  invoices: number;
}

/**
 * Fills a log with invoices and payments as fast as the command loop takes them: valid, hash-chained, and the same for the
 * same seed. An invoice makes one event, a payment one and one for each invoice it pays.
 */
export async function fillLog(
  { eventStore: store, fingerprints }: FillDependencies,
  { events: wanted, customers, seed = 'fill', on = '2026-01-02' as CalendarDate }: FillOptions,
): Promise<FillCounts> {
  const clock = storyClock(on);
  clock.set(on, 1);
  const { now, dateAt } = clock;
  let events = 0;
  const eventStore = storyStore(store, (heard) => (events += heard.length));
  const loop = createCommandLoop({ store: eventStore, fingerprints, cachedStreams: 4 * lanes, now, dateAt });
  const commands = createCommands({ loop, eventStore, fingerprints, clock, houseCurrency: demoCurrency });
  let next = 0;

  async function fillCustomer(index: number, share: number): Promise<void> {
    const customerId = fingerprints.uuidOf(`fill/${seed}/customer/${index}`);
    const requests = envelopes(fingerprints, `${seed}/${customerId}`);
    const since = addDays(on, -730);
    const filling = {
      customerId,
      requests,
      since,
      random: randomOf(fingerprints, `${seed}/fill/${index}`),
      invoices: 0,
    };
    const number = `F-${String(index + 1).padStart(6, '0')}`;
    const data = {
      customerId,
      number,
      name: `${number} 测试有限公司`,
      country: 'CN',
      registeredOn: since,
      currency: demoCurrency,
    };
    await registerCustomer(
      { commands, eventStore, fingerprints, now },
      data,
      requests.next(actor, { type: 'RegisterCustomer', data }),
    );
    let made = 3;
    while (made < share) {
      const invoices = invoiceRound(fingerprints, filling, Math.min(batch, Math.ceil((share - made) / 3)));
      for (const round of [invoices, paymentRound(fingerprints, filling, invoices)]) {
        const outcomes = await Promise.all(
          round.map((command) => commands.account(customerId, command, requests.next(actor, command))),
        );
        made += outcomes.reduce((sum, outcome) => sum + outcome.events.length, 0);
      }
    }
  }

  async function lane(): Promise<void> {
    while (next < customers) {
      const index = next++;
      await fillCustomer(index, shareOf(wanted, customers, index));
    }
  }

  await Promise.all(Array.from({ length: Math.min(lanes, customers) }, lane));
  return { customers, events };
}

/** Events of one customer, so that the shares of all sum to what is wanted. */
function shareOf(wanted: number, customers: number, index: number): number {
  return Math.floor((wanted * (index + 1)) / customers) - Math.floor((wanted * index) / customers);
}

type Invoice = Extract<CreditAccountCommand, { type: 'IssueInvoice' }>;

function invoiceRound(fingerprints: Fingerprints, filling: Filling, count: number): Invoice[] {
  return Array.from({ length: count }, () => {
    const number = `FP-${String(++filling.invoices).padStart(7, '0')}`;
    const issuedOn = addDays(filling.since, filling.random.int(0, 600));
    return {
      type: 'IssueInvoice',
      data: {
        ...{ invoiceId: documentIdOf(fingerprints, 'invoice', filling.customerId, number), number, issuedOn },
        dueOn: addDays(issuedOn, 30),
        amount: { minor: filling.random.int(10_000, 9_000_000), currency: demoCurrency },
        orders: [],
        ...{ sellingEntity: null, orderedBy: null },
      },
    };
  });
}

/** Pays each invoice of a round in full, but one in sixteen, which stays open. */
function paymentRound(
  fingerprints: Fingerprints,
  { customerId, random }: Filling,
  invoices: readonly Invoice[],
): CreditAccountCommand[] {
  const paid = invoices.filter((_, index) => index % 16 !== 15);
  return paid.map(({ data: { invoiceId, number: invoice, dueOn, amount } }) => {
    const number = `HK-${invoice ?? ''}`;
    return {
      type: 'RecordPayment',
      data: {
        ...{ paymentId: documentIdOf(fingerprints, 'payment', customerId, number), number, amount },
        receivedOn: addDays(dueOn, random.int(-10, 60)),
        method: null,
        allocation: { mode: 'explicit', items: [{ invoiceId, amount }] },
      },
    };
  });
}
