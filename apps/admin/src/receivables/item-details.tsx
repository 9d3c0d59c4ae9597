import { useState } from 'react';
import { may, useMe } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { amountText, dateText } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { ActionChoice } from './action-choice.js';
import { type ItemAction, ItemForm } from './item-forms.js';
import { DocumentFacts } from './document-list.js';
import { PastDisputes } from './past-disputes.js';
import { PastDue } from './past-due.js';
import type { Item } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

/** One invoice: what it is, what settled it, what can be done. */
export function ItemDetails({ of }: { of: Item }) {
  const say = useTexts(receivablesTexts);
  const language = useLanguage();
  const [chosen, setChosen] = useState<ItemAction | null>(null);
  const me = useMe();
  const { dispute } = of;
  const facts = dispute && {
    on: dateText(dispute.raisedOn, language),
    amount: amountText(dispute.amount.amount, language),
    reason: dispute.reason,
  };
  return (
    <>
      <DocumentFacts
        of={of}
        facts={[
          [say('amount.plain'), <Money key="amount" of={of.amount} currency />],
          [say('open.plain'), <Money key="open" of={of.open} currency />],
          [say('issuedOn'), <DateText key="issued" of={of.issuedOn} />],
          [say('dueOn'), <DateText key="due" of={of.dueOn} />],
          [say('past-due'), <PastDue key="past" of={of} />],
          [say('segment'), <Quoted key="segment">{of.segment}</Quoted>],
        ]}
      />
      {facts && (
        <p className="zx-note">
          <Quoted>{say('dispute.facts', facts)}</Quoted>
        </p>
      )}
      <PastDisputes of={of} />
      <Applications of={of} />
      {of.recoveries.map(({ id, amount, receivedOn }) => (
        <p key={id} className="zx-note">
          {say('recovery.recorded', {
            amount: amountText(amount.amount, language),
            on: dateText(receivedOn, language),
          })}
        </p>
      ))}
      {may(me, 'work') && (
        <ActionChoice of={actionsFor(of, may(me, 'decide'))} chosen={chosen} onChoose={setChosen} />
      )}
      {may(me, 'work') && !may(me, 'decide') && isOpen(of) && (
        <p className="zx-secondary">{say('write-off.who')}</p>
      )}
      {chosen && <ItemForm key={chosen} action={chosen} of={of} onClose={() => setChosen(null)} />}
    </>
  );
}

const isOpen = ({ daysPastDue }: Item) => daysPastDue !== null;

/** What the state of an invoice allows; the service decides again. */
function actionsFor(of: Item, decides: boolean): readonly ItemAction[] {
  const written = of.applications.some(
    ({ source, reversedOn }) => source === 'writeOff' && reversedOn === null,
  );
  return [
    ...(isOpen(of) && !of.dispute ? (['dispute'] as const) : []),
    ...(of.dispute ? (['resolve'] as const) : []),
    ...(isOpen(of) ? (['note'] as const) : []),
    ...(isOpen(of) && decides ? (['write-off'] as const) : []),
    ...(written ? (['recover'] as const) : []),
  ];
}

function Applications({ of: { applications } }: { of: Item }) {
  const say = useTexts(receivablesTexts);
  return (
    <>
      <h3>{say('applications')}</h3>
      {applications.length === 0 ? (
        <p className="zx-secondary">{say('applications.none')}</p>
      ) : (
        <table className="zx-plain-table">
          <thead>
            <tr>
              <th scope="col">{say('application.source')}</th>
              <th scope="col" data-align="right">
                {say('amount.plain')}
              </th>
              <th scope="col">{say('application.paidOn')}</th>
              <th scope="col">{say('application.effectiveOn')}</th>
              <th scope="col">{say('application.reversedOn')}</th>
            </tr>
          </thead>
          <tbody>
            {applications.map(({ id, source, amount, paidOn, effectiveOn, reversedOn }, index) => (
              <tr key={`${id} ${index}`}>
                <td>{say(`source.${source}`)}</td>
                <td data-align="right">
                  <Money of={amount} />
                </td>
                <td>
                  <DateText of={paidOn} />
                </td>
                <td>
                  <DateText of={effectiveOn} />
                </td>
                <td>
                  <DateText of={reversedOn} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
