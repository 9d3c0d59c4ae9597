import type { Fact } from '@zixin/calculations';
import { customerFacts } from '@zixin/services/queries';
import type { OneCustomer } from './customers.js';
import { print, table } from './output.js';
import type { Session } from './session.js';

export interface FactsOptions extends OneCustomer {
  /** Only facts whose name begins with it, such as `ratio`. */
  readonly only?: string;
}

/** Every fact that policies can read about a customer. */
export async function facts({ service }: Session, options: FactsOptions): Promise<void> {
  const customerId = await service.customerId(options.customer);
  const answer = await customerFacts(service, customerId, options);
  const wanted = Object.entries(answer.facts)
    .filter(([name]) => name.startsWith(options.only ?? ''))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  print(options, { ...answer, facts: Object.fromEntries(wanted) }, () =>
    table(
      ['Fact', 'Value', 'Read from'],
      wanted.map(([name, fact]) => [name, valueText(fact), sourcesText(fact)]),
    ),
  );
}

function valueText(fact: Fact): string {
  if ('number' in fact) return fact.number;
  if ('category' in fact) return fact.category;
  if ('series' in fact) return fact.series.map(({ on, number }) => `${on} ${number}`).join(', ');
  return `undefined: ${fact.undefined}`;
}

function sourcesText({ sources }: Fact): string {
  return sources.map(({ stream, revision }) => `${stream.split('-', 1)[0]} ${revision}`).join(', ');
}
