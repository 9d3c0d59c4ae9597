import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Column, DataTable } from '../ui/data-table.js';
import { Figure } from '../ui/figure.js';
import { amountText, dateText } from '../ui/figures.js';
import { Absent, Money } from '../ui/money.js';
import { Loaded } from '../ui/loaded.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { type Say, useLanguage, useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import { byFigure, type Figured } from './figure-order.js';
import { type Behaviour, behaviour } from './receivables.queries.js';
import { type ReceivablesKey, receivablesTexts } from './receivables.texts.js';
import type { TabProps } from './receivables.view.js';

type Row = Behaviour['customers'][number];
type Figures = Behaviour['totals'][number];
interface Measured {
  readonly value?: string;
  readonly undefined?: string;
}

interface Measure {
  readonly key: string;
  readonly title: ReceivablesKey;
  readonly why: ReceivablesKey;
  readonly percent: boolean;
  readonly of: (figures: Figures) => Measured;
}

const measures: readonly Measure[] = [
  { key: 'settled', title: 'dbt', why: 'dbt.why', percent: false, of: (one) => one.daysBeyondTerms.settled },
  {
    ...{ key: 'floored', title: 'dbt.floored', why: 'dbt.floored.why', percent: false },
    of: (one) => one.daysBeyondTerms.floored,
  },
  {
    ...{ key: 'simpleMean', title: 'dbt.mean', why: 'dbt.mean.why', percent: false },
    of: (one) => one.daysBeyondTerms.simpleMean,
  },
  {
    ...{ key: 'withOpenOverdue', title: 'dbt.open', why: 'dbt.open.why', percent: false },
    of: (one) => one.daysBeyondTerms.withOpenOverdue,
  },
  {
    ...{ key: 'byValue', title: 'rate.value', why: 'rate.value.why', percent: true },
    of: (one) => one.overdueRatePercent.byValue,
  },
  {
    ...{ key: 'byCount', title: 'rate.count', why: 'rate.count.why', percent: true },
    of: (one) => one.overdueRatePercent.byCount,
  },
];

/** How customers pay: days beyond terms in every variant, and overdue rates. */
export function BehaviourTab({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  const query = useQuery(behaviour(view.customer, view.asOf));
  const sort = view.sort === '' ? '-settled' : view.sort;
  const rows = useMemo(
    () => query.data && byFigure(query.data.customers, sort, figureOf),
    [query.data, sort],
  );
  return (
    <Loaded query={query}>
      {({ totals, asOf }) => (
        <>
          {totals.map((total) => (
            <Total key={total.currency} of={total} asOf={asOf} />
          ))}
          <DataTable
            name="behaviour"
            caption={say('behaviour.caption')}
            columns={columnsOf(say)}
            rows={rows}
            rowKey={({ customerId, currency }) => `${customerId} ${currency}`}
            onOpen={({ customerId }) => onChange({ tab: 'payments', customer: customerId, sort: '' })}
            sort={sort}
            onSort={(next) => onChange({ sort: next })}
            empty={<Empty>{say('payments.empty')}</Empty>}
          />
        </>
      )}
    </Loaded>
  );
}

function Total({ of, asOf }: { of: Figures; asOf: string }) {
  const say = useTexts(receivablesTexts);
  const language = useLanguage();
  const basis = say('why.asOf', {
    on: dateText(asOf, language),
    settlements: of.settlements,
    amount: `${amountText(of.settledAmount, language)} ${of.currency}`,
  });
  return (
    <Section title={say('behaviour.total', { currency: of.currency })}>
      <div className="zx-totals">
        <Facts
          of={measures.map((measure) => [
            say(measure.title),
            <span key={measure.key}>
              <Value of={measure.of(of)} percent={measure.percent} />
              <Why figure={say(measure.title)}>
                <p>{say(measure.why)}</p>
                <p className="zx-secondary">{basis}</p>
              </Why>
            </span>,
          ])}
        />
      </div>
    </Section>
  );
}

function Value({ of, percent }: { of: Measured; percent: boolean }) {
  const say = useTexts(receivablesTexts);
  const language = useLanguage();
  if (of.value === undefined)
    return <span className="zx-secondary">{say(`undefined.${of.undefined}` as ReceivablesKey)}</span>;
  const exact = amountText(of.value, language);
  return <span className="zx-figure">{percent ? `${exact}%` : exact}</span>;
}

function figureOf(row: Row, name: string): Figured {
  const measure = measures.find(({ key }) => key === name);
  if (measure) return measure.of(row).value ?? null;
  return (row as unknown as Readonly<Record<string, Figured>>)[name] ?? null;
}

function columnsOf(say: Say<ReceivablesKey>): readonly Column<Row>[] {
  return [
    {
      ...{ key: 'name', title: say('customer'), sort: 'name', pinned: true },
      cell: ({ name }) => (
        <span className="zx-named" title={name}>
          <Quoted>{name}</Quoted>
        </span>
      ),
    },
    {
      ...{ key: 'number', title: say('number.customer'), sort: 'number', width: 112 },
      cell: ({ number }) => number ?? <Absent />,
    },
    ...measures.map(({ key, title, percent, of }): Column<Row> => ({
      ...{ key, title: say(title), sort: key, align: 'right', width: 128 },
      cell: (row) => <Value of={of(row)} percent={percent} />,
    })),
    {
      ...{ key: 'settlements', title: say('settlements'), sort: 'settlements', align: 'right', width: 96 },
      cell: ({ settlements }) => <Figure of={settlements} />,
    },
    {
      ...{
        key: 'settledAmount',
        title: say('settledAmount'),
        sort: 'settledAmount',
        align: 'right',
        width: 152,
      },
      cell: ({ settledAmount, currency }) => <Money of={{ amount: settledAmount, currency }} />,
    },
  ];
}
