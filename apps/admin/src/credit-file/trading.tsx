import { Link } from 'react-router';
import { AgingBar } from '../ui/aging-bar.js';
import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { Cells } from './cells.js';
import type { Account } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { OpenInvoices } from './open-invoices.js';
import { Orders } from './orders.js';
import { PaymentRecord } from './payment-record.js';

/** What is open, what is ordered, and how the customer pays. */
export function Trading() {
  const say = useTexts(creditFileTexts);
  const { file, customer } = useFile();
  return (
    <Section
      id="trading"
      title={say('section.trading')}
      actions={<Link to={`/receivables?customer=${customer}`}>{say('receivables')}</Link>}
    >
      {file.accounts.length === 0 && <Empty>{say('trading.none')}</Empty>}
      {file.accounts.map((account) => (
        <AccountTrading key={account.segment} account={account} />
      ))}
      <PaymentRecord />
    </Section>
  );
}

function AccountTrading({ account }: { account: Account }) {
  const say = useTexts(creditFileTexts);
  const { aging, counts, lastPayment, writtenOff } = account;
  const buckets = Object.fromEntries(
    aging.buckets.map(({ bucket, amount }) => [bucket, { amount, currency: aging.currency }]),
  );
  return (
    <>
      <Facts
        of={[
          [say('aging.open'), <Money key="open" of={{ amount: aging.open, currency: aging.currency }} />],
          [
            say('figure.overdue'),
            <Money key="overdue" of={{ amount: aging.overdue, currency: aging.currency }} />,
          ],
          [say('counts.invoices'), say('counts.of', { part: counts.fellOverdue, whole: counts.invoices })],
          [say('counts.orders'), say('counts.held', { part: counts.holds, whole: counts.orderChecks })],
          [say('counts.disputes'), say('counts.times', { count: counts.disputes })],
          [say('counts.reversals'), say('counts.times', { count: counts.reversals })],
          [say('written-off'), <Money key="off" of={writtenOff} />],
          [
            say('last-payment'),
            lastPayment ? (
              <span key="last">
                <Money of={lastPayment.amount} /> <DateText of={lastPayment.receivedOn} />
              </span>
            ) : (
              say('none-yet')
            ),
          ],
        ]}
      />
      <h3>{say('aging')}</h3>
      <AgingBar of={buckets} />
      <OpenInvoices account={account} />
      <Orders account={account} />
      <Unapplied account={account} />
    </>
  );
}

function Unapplied({ account: { unappliedCash } }: { account: Account }) {
  const say = useTexts(creditFileTexts);
  if (unappliedCash.length === 0) return null;
  return (
    <Cells
      title={say('unapplied')}
      empty=""
      head={[
        say('on'),
        say('payment.number'),
        say('payment.source'),
        say('payment.amount'),
        say('unapplied'),
      ]}
      numbers={[3, 4]}
      rows={unappliedCash.map((one) => [
        one.id,
        [
          <DateText key="on" of={one.receivedOn} />,
          one.number,
          <Tag key="source">{say(one.source === 'payment' ? 'source.payment' : 'source.creditNote')}</Tag>,
          <Money key="amount" of={one.amount} />,
          <Money key="unapplied" of={one.unapplied} />,
        ],
      ])}
    />
  );
}
