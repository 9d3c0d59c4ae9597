import type { components } from '@zixin/client';
import { useState } from 'react';
import type { MoneyText } from '../ui/figures.js';
import { DateField } from '../ui/form/date-input.js';
import { ChoiceField, TextField } from '../ui/form/fields.js';
import { MoneyField } from '../ui/form/money-input.js';
import { useTexts } from '../ui/texts.js';
import { ActionForm } from './action-form.js';
import { PartField } from './part-field.js';
import * as queries from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';
import { useSureSentences } from './sure-sentences.js';

type Schemas = components['schemas'];
export type ItemAction = 'dispute' | 'resolve' | 'write-off' | 'recover' | 'note';

interface FormProps {
  readonly of: queries.Item;
  readonly onClose: () => void;
}

const forms: Readonly<Record<ItemAction, React.ComponentType<FormProps>>> = {
  dispute: DisputeForm,
  resolve: ResolutionForm,
  'write-off': WriteOffForm,
  recover: RecoveryForm,
  note: NoteForm,
};

export function ItemForm({ action, ...props }: FormProps & { readonly action: ItemAction }) {
  const Form = forms[action];
  return <Form {...props} />;
}

const about = ({ of, onClose }: FormProps) => ({
  subject: of.id,
  number: of.number,
  customer: of.customerId,
  onDone: onClose,
  onCancel: onClose,
});

function DisputeForm(props: FormProps) {
  const say = useTexts(receivablesTexts);
  const { id, open } = props.of;
  return (
    <ActionForm<Schemas['DisputeDto']>
      name="dispute"
      does="dispute"
      {...about(props)}
      send={(values, attempt) => queries.disputeInvoice(id, values, attempt)}
    >
      <MoneyField
        name="amount"
        label={say('dispute.amount')}
        extra={say('amount.all')}
        currency={open.currency}
        required={false}
      />
      <DateField name="raisedOn" label={say('raisedOn')} extra={say('today')} required={false} />
      <TextField className="zx-all" name="reason" label={say('reason')} lines={2} maxLength={1000} />
    </ActionForm>
  );
}

function ResolutionForm(props: FormProps) {
  const say = useTexts(receivablesTexts);
  const options = (['upheld', 'rejected'] as const).map((value) => ({
    value,
    label: say(`outcome.${value}`),
  }));
  return (
    <ActionForm<Schemas['DisputeResolutionDto']>
      name="dispute-resolution"
      does="resolve"
      {...about(props)}
      send={(values, attempt) => queries.resolveDispute(props.of.id, values, attempt)}
    >
      <ChoiceField name="outcome" label={say('outcome')} extra={say('outcome.extra')} options={options} />
      <DateField name="resolvedOn" label={say('resolvedOn')} extra={say('today')} required={false} />
      <TextField className="zx-all" name="note" label={say('note')} lines={2} maxLength={1000} />
    </ActionForm>
  );
}

function WriteOffForm(props: FormProps) {
  const say = useTexts(receivablesTexts);
  const sentences = useSureSentences();
  const [amount, setAmount] = useState<MoneyText>();
  const { id, open } = props.of;
  return (
    <ActionForm<Schemas['WriteOffDto']>
      name="write-off"
      does="write-off"
      danger
      confirm={sentences.writeOff(props.of, amount)}
      {...about(props)}
      send={(values, attempt) => queries.writeOff(id, values, attempt)}
    >
      <PartField
        label={say('write-off.amount')}
        extra={say('amount.all')}
        currency={open.currency}
        required={false}
        most={open}
        onAmount={setAmount}
      />
      <DateField name="on" label={say('on')} extra={say('today')} required={false} />
      <TextField className="zx-all" name="reason" label={say('reason')} lines={2} maxLength={1000} />
    </ActionForm>
  );
}

function RecoveryForm(props: FormProps) {
  const say = useTexts(receivablesTexts);
  const { id, open } = props.of;
  return (
    <ActionForm<Schemas['RecoveryDto']>
      name="recovery"
      does="recover"
      {...about(props)}
      send={(values, attempt) => queries.recover(id, values, attempt)}
    >
      <MoneyField name="amount" label={say('recovery.amount')} currency={open.currency} />
      <DateField name="receivedOn" label={say('receivedOn')} extra={say('today')} required={false} />
    </ActionForm>
  );
}

/** A credit note that lowers this invoice. */
function NoteForm(props: FormProps) {
  const say = useTexts(receivablesTexts);
  const sentences = useSureSentences();
  const [amount, setAmount] = useState<MoneyText>();
  const { id, customerId, segment, open } = props.of;
  return (
    <ActionForm<Schemas['CreditNoteDto']>
      name="credit-note-of"
      does="note"
      confirm={sentences.creditNote(props.of, amount)}
      {...about(props)}
      initialValues={{ amount: open }}
      send={(values, attempt) =>
        queries.issueCreditNote(customerId, { ...values, invoice: id, segment }, attempt)
      }
    >
      <PartField label={say('amount.plain')} currency={open.currency} onAmount={setAmount} />
      <TextField name="number" label={say('creditNote.number')} required={false} />
      <DateField name="issuedOn" label={say('invoice.issuedOn')} extra={say('today')} required={false} />
      <TextField className="zx-all" name="reason" label={say('reason')} lines={2} maxLength={1000} />
    </ActionForm>
  );
}
