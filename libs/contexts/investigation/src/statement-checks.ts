import { balanceFindings, type Statement, statementLines } from '@zixin/calculations';
import type { CalendarDate, DomainError } from '@zixin/kernel';
import {
  below,
  type Check,
  currency,
  date,
  every,
  fault,
  fields,
  listOf,
  maybe,
  minorUnits,
  oneOf,
  record,
  text,
  yesOrNo,
} from './checks.js';
import { refusal } from './rules.js';

const line = oneOf(statementLines);

const amounts = every(record, (value, place) => {
  const given = Object.entries(value as Readonly<Record<string, unknown>>);
  if (given.length === 0) return [fault('amounts-required', place.pointer)];
  return given.flatMap(([name, minor]) => {
    const at = below(place, name);
    return [...line(name, at), ...minorUnits(minor, at)];
  });
});

const datesInOrder: Check = (value, { pointer }) => {
  const { from, until, filedOn } = value as Statement;
  return [
    ...(from !== null && from > until ? [fault('from-after-until', `${pointer}/from`, { until })] : []),
    ...(filedOn < until ? [fault('filed-before-until', `${pointer}/filedOn`, { until })] : []),
  ];
};

/** A statement whose assets are not its liabilities and equity is refused; every other finding is a note for people. */
const balanced: Check = (value, { pointer }) => {
  const { amounts: of, currency: unit } = value as Statement;
  const found = balanceFindings(of, unit).find(({ severity }) => severity === 'error');
  if (!found) return [];
  const { rule, difference } = found;
  return [refusal('statement-unbalanced', { rule, difference }, `${pointer}/amounts`)];
};

const statement = every(
  fields({
    id: text,
    period: oneOf(['annual', 'halfYear', 'quarter', 'month']),
    from: maybe(date),
    until: date,
    filedOn: date,
    currency,
    standard: oneOf(['cas', 'us-gaap', 'ifrs', 'other']),
    audited: maybe(yesOrNo),
    amounts,
    reported: listOf(fields({ label: text, line: maybe(line), amount: minorUnits })),
  }),
  datesInOrder,
  balanced,
);

const ownIds: Check = (value, { pointer }) => {
  const ids = (value as readonly { readonly id: string }[]).map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
  return twice < 0 ? [] : [fault('id-repeated', `${pointer}/${twice}/id`)];
};

export const statements = every(listOf(statement, 1), ownIds);

/** Everything wrong with the statements of a correction; pointers below `/statements`. */
export function statementFaults(value: unknown, latest: CalendarDate): readonly DomainError[] {
  return statements(value, { pointer: '/statements', latest });
}
