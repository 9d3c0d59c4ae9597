import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { DateText, Figure } from '../ui/figure.js';
import { numberText } from '../ui/figures.js';
import { Loaded } from '../ui/loaded.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Empty } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { type BehaviourMonth, monthsOf } from './behaviour.js';
import { type Payment, payments } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';

const months = 24;

/** How promptly the customer paid, month by month, and every payment. The service tells them as known now only. */
export function PaymentRecord() {
  const say = useTexts(creditFileTexts);
  const { customer, at } = useFile();
  const asKnownNow = at.knownAt === null;
  const query = useQuery({ ...payments(customer), enabled: asKnownNow });
  if (!asKnownNow) return <p className="cf-note">{say('payments.now-only')}</p>;
  return <Loaded query={query}>{({ items }) => <Paid items={items} />}</Loaded>;
}

function Paid({ items }: { items: readonly Payment[] }) {
  const say = useTexts(creditFileTexts);
  const { day } = useFile();
  const seen = useMemo(() => items.filter(({ receivedOn }) => receivedOn <= day), [items, day]);
  const trend = useMemo(() => monthsOf(seen, day, months), [seen, day]);
  return (
    <>
      <div className="cf-block">
        <h3>{say('behaviour')}</h3>
        {trend.length === 0 ? <Empty>{say('behaviour.none')}</Empty> : <Trend months={trend} />}
      </div>
      <Payments items={seen} />
    </>
  );
}

function Trend({ months: trend }: { months: readonly BehaviourMonth[] }) {
  const say = useTexts(creditFileTexts);
  const language = useLanguage();
  const name = say('figure.days-beyond-terms');
  const option = useMemo(
    () => ({
      grid: { left: 4, right: 16, top: 20, bottom: 4, containLabel: true },
      xAxis: { type: 'category', data: trend.map(({ month }) => month) },
      yAxis: { type: 'value', splitNumber: 3 },
      series: [
        {
          name,
          type: 'bar',
          barMaxWidth: 18,
          data: trend.map(({ days }) => (days === null ? null : Number(days))),
        },
      ],
    }),
    [trend, name],
  );
  const settled = trend.filter(({ days }) => days !== null);
  const last = settled.at(-1);
  const worst = settled.toSorted((a, b) => Number(b.days) - Number(a.days))[0];
  const words = {
    month: last?.month ?? '',
    days: numberText(last?.days ?? '0', language, 1),
    worst: worst?.month ?? '',
    most: numberText(worst?.days ?? '0', language, 1),
  };
  return (
    <Chart
      option={option}
      height={180}
      caption={say('behaviour.finding', words)}
      description={say('behaviour.text', words)}
      table={
        <table className="zx-plain-table">
          <caption className="zx-hidden">{name}</caption>
          <tbody>
            {trend.toReversed().map(({ month, days, settlements }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td data-align="right">
                  <Figure of={days} decimals={1} />
                </td>
                <td data-align="right">{say('settlements', { count: settlements })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function Payments({ items }: { items: readonly Payment[] }) {
  const say = useTexts(creditFileTexts);
  const columns: readonly Column<Payment>[] = [
    {
      key: 'on',
      title: say('payment.on'),
      width: 116,
      cell: ({ receivedOn }) => <DateText of={receivedOn} />,
    },
    {
      key: 'number',
      title: say('payment.number'),
      width: 180,
      cell: ({ number, id }) => <Quoted>{number ?? id}</Quoted>,
    },
    {
      key: 'source',
      title: say('payment.source'),
      width: 120,
      cell: ({ source, method }) =>
        method === null ? (
          say(source === 'payment' ? 'source.payment' : 'source.creditNote')
        ) : (
          <Quoted>{method}</Quoted>
        ),
    },
    {
      key: 'amount',
      title: say('payment.amount'),
      width: 176,
      align: 'right',
      cell: ({ amount }) => <Money of={amount} />,
    },
    {
      key: 'unapplied',
      title: say('unapplied'),
      width: 150,
      align: 'right',
      cell: ({ unapplied }) => <Money of={unapplied} />,
    },
    {
      key: 'invoices',
      title: say('payment.invoices'),
      cell: ({ allocations, reversedOn }) => (
        <>
          {reversedOn !== null && <Tag tone="watch">{say('payment.reversed')}</Tag>}{' '}
          <Quoted>
            {allocations
              .map(({ invoiceNumber, invoiceId }) => invoiceNumber ?? invoiceId.slice(0, 8))
              .join(' ')}
          </Quoted>
        </>
      ),
    },
  ];
  return (
    <div className="cf-block">
      <h3>{say('payments')}</h3>
      <DataTable
        name="credit-file.payments"
        caption={say('payments')}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        empty={<Empty>{say('payments.none')}</Empty>}
        height={300}
      />
    </div>
  );
}
