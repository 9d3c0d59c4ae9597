import { creditAccountCatalog, type CreditAccountEvent } from '@zixin/credit-account/events';
import { decode, type EventStore } from '@zixin/kernel';

/** The reservation in the group that an account's event rests on; `null` for an event that rests on none. */
export function reservationIn(
  event: CreditAccountEvent,
): { readonly id: string; readonly taken: boolean } | null {
  if (event.type !== 'OrderReserved' && event.type !== 'OrderHeld') return null;
  const { group } = event.data;
  if (!group?.accepted) return null;
  const taken = event.type === 'OrderReserved' && event.data.reserved.minor > 0;
  return { id: group.reservationId, taken };
}

/** The revision at which an account took an order on a reservation; `null` when it never did. */
export async function takenAt(
  eventStore: EventStore,
  accountId: string,
  reservationId: string,
): Promise<number | null> {
  for await (const stored of eventStore.read(`creditAccount-${accountId}`)) {
    const found = reservationIn(decode(creditAccountCatalog, stored) as unknown as CreditAccountEvent);
    if (found?.taken && found.id === reservationId) return stored.revision;
  }
  return null;
}
