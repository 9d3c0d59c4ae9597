import { useState } from 'react';
import { may, useMe } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { ActionChoice } from './action-choice.js';
import { DocumentFacts } from './document-list.js';
import { type OrderAction, orderActions } from './order-actions.js';
import { OrderHold } from './order-hold.js';
import { OrderActionForm } from './order-forms.js';
import type { Order } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

/** One order: how far it is, what can be done. */
export function OrderDetails({ of }: { of: Order }) {
  const say = useTexts(receivablesTexts);
  const works = may(useMe(), 'work');
  const [chosen, setChosen] = useState<OrderAction | null>(null);
  const choices = orderActions(of.status);
  return (
    <>
      <DocumentFacts
        of={of}
        facts={[
          [
            say('status'),
            <Tag key="status" tone={of.status === 'held' ? 'watch' : 'quiet'}>
              {say(`status.${of.status}`)}
            </Tag>,
          ],
          [say('amount.plain'), <Money key="amount" of={of.amount} currency />],
          [say('reserved.plain'), <Money key="reserved" of={of.reserved} currency />],
          [say('delivered.plain'), <Money key="delivered" of={of.delivered} currency />],
          [say('invoiced.plain'), <Money key="invoiced" of={of.invoiced} currency />],
          [say('placedOn'), <DateText key="placed" of={of.placedOn} />],
          [say('shipOn'), <DateText key="ship" of={of.shipOn} />],
          [say('judgedOn'), <DateText key="judged" of={of.judgedOn} />],
          [say('checkAgainOn'), <DateText key="again" of={of.checkAgainOn} />],
          [say('segment'), <Quoted key="segment">{of.segment}</Quoted>],
        ]}
      />
      {(of.status === 'held' || of.status === 'ready') && <OrderHold of={of} />}
      {choices.length === 0 && <p className="zx-secondary">{say('order.closed')}</p>}
      {works && <ActionChoice of={choices} chosen={chosen} onChoose={setChosen} />}
      {works && chosen && (
        <OrderActionForm key={chosen} action={chosen} of={of} onClose={() => setChosen(null)} />
      )}
    </>
  );
}
