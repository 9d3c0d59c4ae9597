import { readUpTo } from '@zixin/calculations';
import { DomainError, type TwoClocks } from '@zixin/kernel';
import { factsAnswer } from '../ratings/rating-answers.js';
import type { ServiceContext } from '../service-context.js';

/**
 * Every fact that policies can read about a customer, by name, with the events it was read from. Amounts are minor units of
 * `currency`, shares percent, spans days. @throws DomainError `customer-not-found` when nothing was known then.
 */
export async function customerFacts(service: ServiceContext, customerId: string, clocks: TwoClocks) {
  const { book, currency } = await service.commands.inputs.facts(customerId, clocks);
  const read = book[readUpTo]?.sources ?? [];
  if (!read.some(({ stream, revision }) => stream.startsWith('customer-') && revision >= 0))
    throw new DomainError('customer-not-found', { customerId });
  return {
    ...{ customerId, asOf: clocks.asOf ?? service.reads.today(), knownAt: clocks.knownAt ?? null, currency },
    facts: factsAnswer(book),
    read,
  };
}
