import { useQuery } from '@tanstack/react-query';
import type { components } from '@zixin/client';
import { Button, Form, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useCommand } from '../api/command.js';
import type { MoneyText } from '../ui/figures.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { MoneyField } from '../ui/form/money-input.js';
import { useTexts } from '../ui/texts.js';
import type { NewFormProps } from './action-panel.js';
import { CustomerAndAccount, useAccount } from './customer-and-account.js';
import { useSayDone } from './done.js';
import { PartField } from './part-field.js';
import { issueCreditNote, issueInvoice, owedBy } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';
import { useSureSentences } from './sure-sentences.js';

type Schemas = components['schemas'];
type Owned<Dto> = Dto & { readonly customer: string };

function startOf(customer: string) {
  return customer === '' ? { segment: 'main' } : { segment: 'main', customer };
}

/** An invoice by hand. */
export function InvoiceForm({ customer, onClose }: NewFormProps) {
  const say = useTexts(receivablesTexts);
  const done = useSayDone();
  const issuing = useCommand({
    customer: (values: Owned<Schemas['InvoiceDto']>) => values.customer,
    send: ({ customer: id, ...values }: Owned<Schemas['InvoiceDto']>, attempt) =>
      issueInvoice(id, withoutBlanks(values), attempt),
    done: (_, { number }) => {
      onClose();
      done('invoice', number);
    },
  });
  return (
    <CommandForm<Owned<Schemas['InvoiceDto']>>
      name="invoice"
      subject={customer}
      initialValues={startOf(customer)}
      submitLabel={say('do.invoice')}
      onSubmit={issuing.mutateAsync}
      onCancel={{ label: say('back'), action: onClose }}
    >
      <CustomerAndAccount />
      <InvoiceFields />
      <BilledOrders />
    </CommandForm>
  );
}

function InvoiceFields() {
  const say = useTexts(receivablesTexts);
  const { currency } = useAccount();
  return (
    <div className="zx-fields">
      <TextField name="number" label={say('invoice.number')} required={false} />
      <MoneyField key={currency} name="amount" label={say('invoice.amount')} currency={currency} />
      <DateField name="issuedOn" label={say('invoice.issuedOn')} extra={say('today')} required={false} />
      <DateField name="dueOn" label={say('invoice.dueOn')} />
      <TextField name="sellingEntity" label={say('sellingEntity')} required={false} />
      <TextField name="orderedBy" label={say('orderedBy')} required={false} />
    </div>
  );
}

function BilledOrders() {
  const say = useTexts(receivablesTexts);
  const { currency } = useAccount();
  return (
    <fieldset className="zx-billed">
      <legend>{say('invoice.orders')}</legend>
      <Form.List name="orders">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name: row }) => (
              <div key={key} className="zx-row-fields">
                <TextField name={[row, 'order']} label={say('invoice.order')} maxLength={80} />
                <MoneyField name={[row, 'amount']} label={say('invoice.order.amount')} currency={currency} />
                <Button
                  size="small"
                  aria-label={say('remove.row', { row: row + 1 })}
                  onClick={() => remove(row)}
                >
                  ✕
                </Button>
              </div>
            ))}
            <Button size="small" onClick={() => add({})}>
              {say('invoice.order.add')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

/** A credit note by hand, against an open invoice or as unapplied credit. */
export function CreditNoteForm({ customer, onClose }: NewFormProps) {
  const say = useTexts(receivablesTexts);
  const [what, setWhat] = useState('');
  const done = useSayDone();
  const issuing = useCommand({
    customer: (values: Owned<Schemas['CreditNoteDto']>) => values.customer,
    send: ({ customer: id, ...values }: Owned<Schemas['CreditNoteDto']>, attempt) =>
      issueCreditNote(id, withoutBlanks(values), attempt),
    done: (_, { number }) => {
      onClose();
      done('credit-note', number);
    },
  });
  return (
    <CommandForm<Owned<Schemas['CreditNoteDto']>>
      name="credit-note"
      subject={customer}
      initialValues={startOf(customer)}
      submitLabel={say('do.credit-note')}
      confirm={what}
      onSubmit={issuing.mutateAsync}
      onCancel={{ label: say('back'), action: onClose }}
    >
      {(form) => (
        <>
          <CustomerAndAccount onCustomer={() => form.setFieldValue('invoice', undefined)} />
          <CreditNoteFields onWhat={setWhat} />
        </>
      )}
    </CommandForm>
  );
}

function CreditNoteFields({ onWhat }: { onWhat: (what: string) => void }) {
  const say = useTexts(receivablesTexts);
  const { customer, segment, currency } = useAccount();
  const owed = useQuery(owedBy(customer)).data ?? [];
  const sentences = useSureSentences();
  const [amount, setAmount] = useState<MoneyText>();
  const invoice = Form.useWatch<string | undefined>('invoice');
  const what = sentences.creditNote(
    owed.find(({ id }) => id === invoice),
    amount,
  );
  useEffect(() => onWhat(what), [what, onWhat]);
  const options = owed
    .filter((item) => item.segment === segment)
    .map(({ id, number, open }) => ({ value: id, label: `${number ?? id} · ${open.amount}` }));
  return (
    <div className="zx-fields">
      <Form.Item
        className="zx-all"
        name="invoice"
        label={say('creditNote.invoice')}
        extra={say('creditNote.invoice.extra')}
      >
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options} />
      </Form.Item>
      <TextField name="number" label={say('creditNote.number')} required={false} />
      <PartField key={currency} label={say('amount.plain')} currency={currency} onAmount={setAmount} />
      <DateField name="issuedOn" label={say('invoice.issuedOn')} extra={say('today')} required={false} />
      <TextField className="zx-all" name="reason" label={say('reason')} lines={2} maxLength={1000} />
    </div>
  );
}
