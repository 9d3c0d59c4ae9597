import {
  accountIdOf,
  type CreditAccountCommand,
  type CreditAccountEvent,
  type CreditAccountState,
  creditAccountDecider,
  creditAccountCatalog,
  defaultAuthority,
  defaultOrderCheck,
} from '@zixin/credit-account';
import { type CalendarDate, decide, DomainError, evolve, type Instant, type Recorded } from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';

export const day = (text: string) => text as CalendarDate;
export const usd = (minor: number) => ({ minor, currency: 'USD' });

/** Real events of one account in USD, decided by the context itself, as a view sees them. */
export function accountHistory(customerId = 'customer-1', segment = 'main') {
  const recorded = recorder(creditAccountCatalog);
  const stream = `creditAccount-${accountIdOf(customerId, segment)}`;
  const events: Recorded<CreditAccountEvent>[] = [];
  let state: CreditAccountState = creditAccountDecider.initialState;

  /** What the command makes on a day; a refusal makes nothing. */
  function send(command: CreditAccountCommand, today: CalendarDate, by = 'someone') {
    for (const event of decided(command, today, by)) {
      state = evolve(creditAccountDecider, state, event);
      const recordedAt = new Date(Date.parse(`${today}T00:00:00.000Z`) + events.length * 1_000).toISOString();
      events.push(
        recorded(event, {
          stream,
          revision: events.length,
          partitionKey: customerId,
          recordedAt: recordedAt as Instant,
        }),
      );
    }
    return events;
  }

  function decided(command: CreditAccountCommand, today: CalendarDate, by: string) {
    const context = {
      at: `${today}T02:00:00.000Z` as Instant,
      today,
      by: { id: by, roles: ['committee'] },
      inputs: { orderCheck: defaultOrderCheck, authority: defaultAuthority },
      past: events,
    };
    try {
      return decide(creditAccountDecider, command, state, context);
    } catch (error) {
      if (error instanceof DomainError) return [];
      throw error;
    }
  }

  const openedOn = day('2026-01-01');
  send({ type: 'OpenCreditAccount', data: { customerId, segment, currency: 'USD', openedOn } }, openedOn);
  return { send, events, state: () => state };
}

export type AccountHistory = ReturnType<typeof accountHistory>;
