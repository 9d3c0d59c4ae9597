import { useQuery } from '@tanstack/react-query';
import type { components } from '@zixin/client';
import { Form } from 'antd';
import { useState } from 'react';
import { may, useMe } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { dateText } from '../ui/figures.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField } from '../ui/form/fields.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { ActionChoice } from './action-choice.js';
import { ActionForm } from './action-form.js';
import { allocationOf, isSound, preview } from './allocation.js';
import { AllocationField, type AllocationValue } from './allocation-field.js';
import { DocumentFacts } from './document-list.js';
import { allocate, owedBy, type Payment, reversePayment } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';
import { useSureSentences } from './sure-sentences.js';

/** One payment or credit note: where it went, what can be done. */
export function PaymentDetails({ of }: { of: Payment }) {
  const say = useTexts(receivablesTexts);
  const language = useLanguage();
  const works = may(useMe(), 'work');
  const [chosen, setChosen] = useState<'allocate' | 'reverse' | null>(null);
  const alive = of.reversedOn === null;
  const unapplied = /[1-9]/.test(of.unapplied.amount);
  const choices = [
    ...(alive && unapplied ? (['allocate'] as const) : []),
    ...(alive && of.source === 'payment' ? (['reverse'] as const) : []),
  ];
  const close = () => setChosen(null);
  return (
    <>
      <DocumentFacts
        of={of}
        facts={[
          [say('amount.plain'), <Money key="amount" of={of.amount} currency />],
          [say('unapplied.plain'), <Money key="unapplied" of={of.unapplied} currency />],
          [say('received'), <DateText key="received" of={of.receivedOn} />],
          of.source === 'payment'
            ? [say('method'), <Quoted key="method">{of.method}</Quoted>]
            : [say('creditNote.reason'), <Quoted key="reason">{of.reason}</Quoted>],
          [say('segment'), <Quoted key="segment">{of.segment}</Quoted>],
        ]}
      />
      {of.reversedOn !== null && (
        <p className="zx-note">
          <Quoted>
            {say('reversed.facts', { on: dateText(of.reversedOn, language), reason: of.reversalReason })}
          </Quoted>
        </p>
      )}
      <Allocations of={of} />
      {works && <ActionChoice of={choices} chosen={chosen} onChoose={setChosen} />}
      {chosen === 'allocate' && <AllocateForm of={of} onClose={close} />}
      {chosen === 'reverse' && <ReverseForm of={of} onClose={close} />}
    </>
  );
}

/** Those of a reversed payment are struck: nothing of it stands any more. */
function Allocations({ of: { allocations, reversedOn } }: { of: Payment }) {
  const say = useTexts(receivablesTexts);
  return (
    <>
      <h3>{say(reversedOn === null ? 'allocations' : 'allocations.reversed')}</h3>
      {allocations.length === 0 ? (
        <p className="zx-secondary">{say('allocations.none')}</p>
      ) : (
        <table className="zx-plain-table" data-history={reversedOn !== null}>
          <thead>
            <tr>
              <th scope="col">{say('invoice')}</th>
              <th scope="col">{say('dueOn')}</th>
              <th scope="col">{say('application.effectiveOn')}</th>
              <th scope="col" data-align="right">
                {say('amount.plain')}
              </th>
            </tr>
          </thead>
          <tbody>
            {allocations.map(({ invoiceId, invoiceNumber, dueOn, effectiveOn, amount }, index) => (
              <tr key={`${invoiceId} ${index}`}>
                <th scope="row">{invoiceNumber ?? invoiceId}</th>
                <td>
                  <DateText of={dueOn} />
                </td>
                <td>
                  <DateText of={effectiveOn} />
                </td>
                <td data-align="right">
                  <Money of={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface FormProps {
  readonly of: Payment;
  readonly onClose: () => void;
}

const modes = ['oldestDueFirst', 'explicit'] as const;

/** Puts unapplied cash against invoices. */
function AllocateForm({ of, onClose }: FormProps) {
  const say = useTexts(receivablesTexts);
  const { id, number, customerId, unapplied, segment } = of;
  const all = useQuery(owedBy(customerId)).data ?? [];
  const owed = all.filter((item) => item.segment === segment && item.open.currency === unapplied.currency);
  const check = (_: unknown, value: AllocationValue | undefined) =>
    !value || isSound(preview(unapplied, value.mode, owed, value.typed))
      ? Promise.resolve()
      : Promise.reject(new Error(say('preview.refused')));
  return (
    <ActionForm<{ allocation: AllocationValue }>
      name="allocate"
      subject={id}
      number={number}
      customer={customerId}
      does="allocate"
      initialValues={{ allocation: { mode: 'oldestDueFirst', typed: {} } }}
      send={({ allocation: { mode, typed = {} } }, attempt) =>
        allocate(id, allocationOf(mode, typed, unapplied.currency), attempt)
      }
      onDone={onClose}
      onCancel={onClose}
    >
      <Form.Item
        className="zx-all"
        name="allocation"
        label={say('mode')}
        validateTrigger={[]}
        rules={[{ validator: check }]}
      >
        <AllocationField amount={unapplied.amount} currency={unapplied.currency} owed={owed} modes={modes} />
      </Form.Item>
    </ActionForm>
  );
}

/** A payment that bounced or was recorded wrongly: what it settled is open again. */
function ReverseForm({ of, onClose }: FormProps) {
  const say = useTexts(receivablesTexts);
  const sentences = useSureSentences();
  return (
    <ActionForm<components['schemas']['ReversalDto']>
      name="reversal"
      subject={of.id}
      number={of.number}
      customer={of.customerId}
      does="reverse"
      danger
      confirm={sentences.reversal(of)}
      send={(values, attempt) => reversePayment(of.id, values, attempt)}
      onDone={onClose}
      onCancel={onClose}
    >
      <TextField className="zx-all" name="reason" label={say('reason')} lines={2} maxLength={1000} />
      <DateField name="reversedOn" label={say('on')} extra={say('today')} required={false} />
    </ActionForm>
  );
}
