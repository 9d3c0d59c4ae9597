import { policyNames } from '@zixin/calculations';
import { accountIdOf } from '@zixin/credit-account';
import type { CustomerEvent } from '@zixin/customer';
import { identityIdOf } from '@zixin/identity';
import type { EventStore, Recorded } from '@zixin/kernel';
import { keptStreams } from './kept-streams.js';

/** Every stream of a customer, and those of the policies its decisions were made under. */
export async function streamsOfCustomer(store: EventStore, customerId: string): Promise<readonly string[]> {
  const { events } = await keptStreams(store).readable(`customer-${customerId}`);
  const own = ['customer', 'investigation', 'rating', 'warning', 'creditAccount'];
  return [
    ...new Set([
      ...own.map((category) => `${category}-${customerId}`),
      ...events.flatMap((event) => streamsNamedIn(event as Recorded<CustomerEvent>, customerId)),
      ...Object.values(policyNames).map((name) => `policy-${name}`),
    ]),
  ];
}

function streamsNamedIn({ type, data }: Recorded<CustomerEvent>, customerId: string): readonly string[] {
  switch (type) {
    case 'SegmentOpened':
      return [`creditAccount-${accountIdOf(customerId, data.segment)}`];
    case 'CustomerRegistered':
      return data.number === null ? [] : [`identity-${identityIdOf('number', data.number)}`];
    case 'RegistrationRecorded':
      return data.identifiers.map(({ scheme, value }) => `identity-${identityIdOf(scheme, value)}`);
    case 'CrmAccountLinked':
      return [`identity-${identityIdOf(data.system, data.value)}`];
    default:
      return [];
  }
}
