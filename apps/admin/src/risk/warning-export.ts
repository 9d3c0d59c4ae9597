import type { NamedCustomer } from '../api/customers.js';
import type { ExportColumn } from '../ui/export/export-column.js';
import { decimalOf } from '../ui/facts/fact-measure.js';
import type { Known } from '../ui/facts/fact-text.js';
import type { Language } from '../ui/language.js';
import type { Say } from '../ui/texts.js';
import { exposureOf } from './warning-columns.js';
import type { WarningsKey } from './risk-warnings.texts.js';
import type { Warning } from './warnings.queries.js';

type Row = Warning & { readonly customer: NamedCustomer | undefined };

/** A warning's line in a file: codes and numbers as the service has them. */
export const warningCells = (say: Say<WarningsKey>, language: Language): readonly ExportColumn<Row>[] => [
  [say('column.customer'), 'text', ({ customer }) => customer?.name],
  [say('column.number'), 'text', ({ customer }) => customer?.number],
  [say('column.level'), 'text', ({ level }) => level],
  [say('column.code'), 'text', ({ code }) => code],
  [say('column.rule'), 'text', ({ label }) => (language === 'en' ? label.en : label.zh)],
  [say('column.evidence'), 'text', ({ figures }) => Object.entries(figures).map(figureText).join('; ')],
  [say('column.currency'), 'text', ({ customer }) => exposureOf(customer)?.currency],
  [say('column.exposure'), 'amount', ({ customer }) => exposureOf(customer)?.amount],
  [say('column.open'), 'text', ({ openActions }) => openActions.map(({ action }) => action).join('; ')],
  [say('column.raised'), 'date', ({ raisedOn }) => raisedOn],
  [say('column.seen'), 'date', ({ acknowledged }) => acknowledged?.on],
  [say('column.status'), 'text', ({ status }) => status],
  [say('column.cleared'), 'date', ({ cleared }) => cleared?.on],
];

const figureText = ([figure, fact]: readonly [string, Known]) => `${figure} ${plain(fact)}`;

function plain(fact: Known): string {
  if ('number' in fact) return decimalOf(fact.number);
  if ('undefined' in fact) return fact.undefined;
  if ('category' in fact) return fact.category;
  return fact.series.map(({ on, number }) => `${on} ${decimalOf(number)}`).join(' ');
}
