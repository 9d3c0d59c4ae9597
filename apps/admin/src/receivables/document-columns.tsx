import type { NamedCustomer } from '../api/customers.js';
import type { Column } from '../ui/data-table.js';
import { DateText } from '../ui/figure.js';
import { Absent, Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import type { Say } from '../ui/texts.js';
import type { ReceivablesKey } from './receivables.texts.js';

/** What every kind of document has. */
export interface Document {
  readonly id: string;
  readonly customerId: string;
  readonly number: string | null;
}

export type Names = (id: string) => NamedCustomer | undefined;

export interface ColumnParts {
  readonly say: Say<ReceivablesKey>;
  readonly names: Names;
  /** Currency of the house: an amount in it does not repeat it. */
  readonly house: string;
}

export function numberColumn<Row extends Document>({ say }: ColumnParts): Column<Row> {
  return {
    ...{ key: 'number', title: say('number'), width: 136, sort: 'number' },
    cell: ({ number }) => number ?? <Absent />,
  };
}

export function customerColumn<Row extends Document>({ say, names }: ColumnParts): Column<Row> {
  return {
    ...{ key: 'customer', title: say('customer'), pinned: true },
    cell: ({ customerId }) => {
      const name = names(customerId)?.name;
      return (
        <span className="zx-named" title={name}>
          <Quoted>{name ?? <Absent />}</Quoted>
        </span>
      );
    },
  };
}

type DateKey<Row> = { [Key in keyof Row]: Row[Key] extends string | null ? Key : never }[keyof Row] & string;

/** A column of days that the service sorts by the same name. */
export function dateColumn<Row extends Document>(key: DateKey<Row>, title: string): Column<Row> {
  return {
    ...{ key, title, width: 112, sort: key },
    cell: (row) => <DateText of={row[key] as string | null} />,
  };
}

interface Amount {
  readonly amount: string;
  readonly currency: string;
}
type AmountKey<Row> = { [Key in keyof Row]: Row[Key] extends Amount ? Key : never }[keyof Row] &
  ReceivablesKey;

/** A column of amounts; `sorts` where the service sorts by its name. */
export function amountColumn<Row extends Document>(
  { say, house }: ColumnParts,
  key: AmountKey<Row>,
  sorts = false,
): Column<Row> {
  return {
    ...{ key, title: say(key, { currency: house }), align: 'right', width: 144 },
    ...(sorts && { sort: key }),
    cell: (row) => {
      const amount = row[key] as Amount;
      return <Money of={amount} currency={amount.currency !== house} />;
    },
  };
}
