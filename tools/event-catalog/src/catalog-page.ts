import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessCatalog } from '@zixin/access/events';
import { calendarCatalog } from '@zixin/calendar/events';
import { creditAccountCatalog } from '@zixin/credit-account/events';
import { creditGroupCatalog } from '@zixin/credit-group/events';
import { customerCatalog } from '@zixin/customer/events';
import { exchangeRateCatalog } from '@zixin/exchange-rate/events';
import { identityCatalog } from '@zixin/identity/events';
import { industryCatalog } from '@zixin/industry/events';
import { investigationCatalog } from '@zixin/investigation/events';
import type { AnyCatalog } from '@zixin/kernel';
import { policyCatalog } from '@zixin/policy/events';
import { ratingCatalog } from '@zixin/rating/events';
import { warningCatalog } from '@zixin/warning/events';

interface Context {
  readonly name: string;
  readonly stream: string;
  readonly catalog: AnyCatalog;
}

const contexts: readonly Context[] = [
  { name: 'customer', stream: 'customer-<customerId>', catalog: customerCatalog },
  { name: 'identity', stream: 'identity-<scheme>-<value>', catalog: identityCatalog },
  { name: 'investigation', stream: 'investigation-<customerId>', catalog: investigationCatalog },
  { name: 'rating', stream: 'rating-<customerId>', catalog: ratingCatalog },
  { name: 'credit-account', stream: 'creditAccount-<customerId>[.<segment>]', catalog: creditAccountCatalog },
  { name: 'warning', stream: 'warning-<customerId>', catalog: warningCatalog },
  { name: 'credit-group', stream: 'creditGroup-<groupId>', catalog: creditGroupCatalog },
  { name: 'policy', stream: 'policy-<name>', catalog: policyCatalog },
  { name: 'industry', stream: 'industry-<code>', catalog: industryCatalog },
  { name: 'exchange-rate', stream: 'exchangeRate-<pair>', catalog: exchangeRateCatalog },
  { name: 'calendar', stream: 'calendar-main', catalog: calendarCatalog },
  { name: 'access', stream: 'access-<userId>', catalog: accessCatalog },
];

/** The page `docs/events.md`: every stored event with its version, its fields as the stored sample has them, and the sample. */
export function catalogPage(root: string): string {
  const head = [
    '# Stored events',
    '',
    'Made from the catalogs and the stored samples by `npm run events`; CI checks that it is current. Names and fields are the storage',
    'format: an event is never edited, it gets a version and an upcaster. Money is `{ minor, currency }` in minor units, dates are',
    'business dates, and every event also carries the metadata listed at the end.',
  ];
  const metadata = [
    '## Metadata of every event',
    '',
    '`partitionKey`, `actor { id, roles }`, `commandId`, `commandHash`, `correlationId`, `causationId`, `schemaVersion`, `recordedAt`,',
    '`hash` (the chain of the stream); beside them `id`, `type`, `stream`, `revision` and `position`.',
  ];
  return `${[...head, ...contexts.flatMap((context) => contextSection(root, context)), '', ...metadata].join('\n')}\n`;
}

function contextSection(root: string, { name, stream, catalog }: Context): string[] {
  const folder = join(root, 'libs/contexts', name, 'samples');
  const samples = new Set(readdirSync(folder));
  const rows = Object.entries(catalog).map(([type, { version }]) => {
    const file = `${type}.v${version}.json`;
    if (!samples.has(file)) throw new Error(`${type} has no sample ${file}`);
    const fields = Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object);
    return `| [${type}](../libs/contexts/${name}/samples/${file}) | ${version} | ${fields.map((field) => `\`${field}\``).join(', ')} |`;
  });
  return [
    '',
    `## ${name}`,
    '',
    `Stream \`${stream}\``,
    '',
    '| Event | Version | Fields |',
    '| --- | --- | --- |',
    ...rows,
  ];
}
