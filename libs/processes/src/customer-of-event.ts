import type { Recorded } from '@zixin/kernel';

const ofCustomer = ['customer', 'investigation', 'rating', 'creditAccount', 'warning'];

/** The customer whose stream an event is of; `null` for streams of nobody in particular. */
export function customerIdOfEvent({ stream }: Pick<Recorded, 'stream'>): string | null {
  const dash = stream.indexOf('-');
  if (!ofCustomer.includes(stream.slice(0, dash))) return null;
  return stream.slice(dash + 1).split('.', 1)[0] as string;
}

/** Stream ids of a customer's open credit accounts, in the order they were opened. */
export function withAccount(
  accounts: readonly string[],
  { stream }: Pick<Recorded, 'stream'>,
): readonly string[] {
  const id = stream.slice('creditAccount-'.length);
  return accounts.includes(id) ? accounts : [...accounts, id];
}
