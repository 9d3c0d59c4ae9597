import { useQuery } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { useState } from 'react';
import { Link } from 'react-router';
import { zixin } from '../api/client.js';
import { DateText } from '../ui/figure.js';
import { Loaded } from '../ui/loaded.js';
import { Money } from '../ui/money.js';
import { Panel } from '../ui/panel.js';
import { Empty, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { decisionTexts } from './decisions.texts.js';
import { ordersOf } from './decisions.queries.js';
import { orderStatusKeys } from './order-status.js';
import { ReasonForm } from './reason-form.js';

const open = ['reserved', 'deferred', 'released', 'held', 'ready'];

/** The customer's open orders: each can be held by hand, or opened. */
export function OrdersToHold({ customer, segment }: { customer: string; segment: string }) {
  const say = useTexts(decisionTexts);
  const query = useQuery(ordersOf(customer));
  const [holding, setHolding] = useState<{ readonly id: string; readonly number: string | null } | null>(
    null,
  );
  return (
    <Section title={say('orders.open')}>
      <Loaded query={query}>
        {(all) => {
          const orders = all.filter((one) => one.segment === segment && open.includes(one.status));
          if (orders.length === 0) return <Empty>{say('orders.none')}</Empty>;
          return (
            <table className="zx-plain-table">
              <caption className="zx-hidden">{say('orders.open')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('order')}</th>
                  <th scope="col" data-align="right">
                    {say('order.amount')}
                  </th>
                  <th scope="col">{say('order.ships')}</th>
                  <th scope="col">{say('status')}</th>
                  <th scope="col">{say('action')}</th>
                </tr>
              </thead>
              <tbody>
                {orders.map(({ id, number, amount, shipOn, status }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Link to={`/approvals/${id}?of=order&customer=${customer}`}>
                        {number ?? id.slice(0, 8)}
                      </Link>
                    </th>
                    <td data-align="right">
                      <Money of={amount} />
                    </td>
                    <td>
                      <DateText of={shipOn} />
                    </td>
                    <td>{say(orderStatusKeys[status])}</td>
                    <td>
                      {status !== 'held' && status !== 'ready' && (
                        <button
                          type="button"
                          className="zx-plain decision-link"
                          onClick={() => setHolding({ id, number })}
                        >
                          {say('order.hold')}
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </Loaded>
      <Panel
        open={holding !== null}
        title={say('order.hold.title', { number: holding?.number ?? '' })}
        onClose={() => setHolding(null)}
      >
        {holding && (
          <ReasonForm
            name="order-hold"
            subject={holding.id}
            customer={customer}
            label={say('order.hold')}
            said={say('order.held')}
            done={() => setHolding(null)}
            danger
            send={(body, attempt) =>
              answered(
                zixin.POST('/v1/orders/{id}/hold', {
                  ...attempt,
                  params: { path: { id: holding.id } },
                  body,
                }),
              )
            }
          />
        )}
      </Panel>
    </Section>
  );
}
