import { balanceFindings, type Statement, statementLines } from '@zixin/calculations';
import type { CalendarDate } from '@zixin/kernel';
import {
  type Check,
  currency,
  date,
  every,
  fields,
  listOf,
  maybe,
  minorUnits,
  oneOf,
  type Place,
  text,
  yesOrNo,
} from './checks.js';
import { refusal } from './rules.js';

const line = oneOf(statementLines);

const amounts: Check = (value, place) => {
  const given = Object.entries((value ?? {}) as Readonly<Record<string, unknown>>);
  if (given.length === 0) throw refusal('evidence-invalid', { rule: 'amounts-required' }, place.pointer);
  for (const [name, minor] of given) {
    const at = { ...place, pointer: `${place.pointer}/${name}` };
    line(name, at);
    minorUnits(minor, at);
  }
};

const datesInOrder: Check = (value, { pointer }) => {
  const { from, until, filedOn } = value as Statement;
  const wrong = (rule: string, field: string) =>
    refusal('evidence-invalid', { rule, until }, `${pointer}/${field}`);
  if (from !== null && from > until) throw wrong('from-after-until', 'from');
  if (filedOn < until) throw wrong('filed-before-until', 'filedOn');
};

/** A statement whose assets are not its liabilities and equity is refused; every other finding is a note for people. */
const balanced: Check = (value, { pointer }) => {
  const { amounts: of, currency: unit } = value as Statement;
  const refused = balanceFindings(of, unit).find(({ severity }) => severity === 'error');
  if (refused)
    throw refusal(
      'statement-unbalanced',
      { rule: refused.rule, difference: refused.difference },
      `${pointer}/amounts`,
    );
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
  if (twice >= 0) throw refusal('evidence-invalid', { rule: 'id-repeated' }, `${pointer}/${twice}/id`);
};

export const statements = every(listOf(statement, 1), ownIds);

/** @throws DomainError `evidence-invalid` or `statement-unbalanced` with the pointer below `/statements`. */
export function checkStatements(value: unknown, latest: CalendarDate): void {
  const place: Place = { pointer: '/statements', latest };
  statements(value, place);
}
